/**
 * Fetches what the checker needs once a visitor is about to go there, and no sooner: it is two megabytes. Where pages
 * follow each other in one document, Python starts too, and answers at once after the click.
 */
import { fetchAhead, isAtHand, savesData, staysInDocument } from "./navigate.js";
import { parsePage } from "./trusted.js";

/** Milliseconds that a pointer has to rest on a link: one that only passes over it has gone by then. */
const REST = 80;

/** @type {ReturnType<typeof setTimeout> | undefined} */
let timer;

/** Notices a pointer, a finger or the focus on a link to the checker. @param {Event} event */
export function notice({ type, target }) {
  clearTimeout(timer);
  const address = wayToChecker(/** @type {Element} */ (target));
  if (address === undefined || type === "pointerout" || savesData()) return;
  if (type === "pointerover") timer = setTimeout(prepare, REST, address);
  else prepare(address);
}

/**
 * The address of the checker, if an element lies in a link to it on a page without one.
 * @param {Element} element
 */
function wayToChecker(element) {
  const { href } = /** @type {HTMLAnchorElement} */ (document.querySelector("a[data-checks]"));
  const link = element.closest?.("a");
  if (link?.href.split("#")[0] === href && !document.querySelector("form[data-checker]")) return href;
}

/** @param {string} address  of the checker */
async function prepare(address) {
  if (isAtHand(address)) return;
  try {
    const page = parsePage(await fetchAhead(address));
    const build = JSON.parse(page.getElementById("followup-build")?.textContent ?? "");
    const [{ theCore }] = await Promise.all([import("./core.js"), import("./checker.js")]);
    if (staysInDocument) theCore(build);
    else if (build.runtime === "lean" && build.lean) await fetchRuntime(build);
  } catch {
    // It was only ahead of time: the page of the checker tries for itself.
  }
}

/**
 * Fetches the first files of the runtime into the browser's cache, the way the checker does, so that it finds them.
 * @param {import("./boot.js").Build} build
 */
async function fetchRuntime(build) {
  const { fetchChecked, fetchWhole, leanFile } = await import("./transfer.js");
  const [script, wasm] = ["lean.js", "lean.wasm"].map((name) => leanFile(build, new URL("../", import.meta.url), name));
  const whole = fetchWhole(script.address).then((response) => response.arrayBuffer());
  await Promise.all([whole, fetchChecked(wasm.address, wasm.integrity)]);
}
