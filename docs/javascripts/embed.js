/** The checker alone, in a frame on another site: it tells that site how high it is, and nothing else. */
import { mountChecker } from "./checker.js";

const form = /** @type {HTMLFormElement} */ (document.querySelector("form[data-checker]"));
const block = document.getElementById("followup-build")?.textContent ?? "";

mountChecker(form, JSON.parse(block));
if (parent !== window) new ResizeObserver(tell).observe(document.body);

function tell() {
  parent.postMessage({ "followup-height": Math.ceil(document.body.getBoundingClientRect().height) }, "*");
}
