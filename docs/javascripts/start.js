/** Starts Python in a page with the checker while the many scripts of the form are still on their way. */
import { theCore } from "./core.js";

theCore(JSON.parse(document.getElementById("followup-build")?.textContent ?? ""));
