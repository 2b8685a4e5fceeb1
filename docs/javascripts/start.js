/** Starts Python in a page with the checker while the scripts of the form are still being fetched. */
import { theCore } from "./core.js";

theCore(JSON.parse(document.getElementById("followup-build")?.textContent ?? ""));
