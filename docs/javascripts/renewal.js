/** A page that stays open while the site is rebuilt: the folders it came from may be gone from the host. */
import { keep, kept } from "./this_tab.js";
import { parsePage } from "./trusted.js";

/** What the names of the copies of pages begin with that the service worker keeps. */
const COPIES = "followup-pages-";

/** Reloads the page, once for each build, where the host has another build by now; what was given is kept. */
export async function renew() {
  try {
    const html = await (await fetch(location.href.split("#")[0], { cache: "no-store" })).text();
    const now = buildOf(parsePage(html));
    if (now === undefined || now === buildOf(document) || now === kept("renewed")) return;
    keep("renewed", now);
    if (kept("renewed") !== now) return; // or it might reload for ever
    await throwAway();
    location.reload();
  } catch {
    // No connection: there is nothing newer to be had.
  }
}

/** A kept page would be the old one again: this once the host is asked. */
async function throwAway() {
  if (!("caches" in globalThis)) return;
  const names = (await caches.keys()).filter((name) => name.startsWith(COPIES));
  await Promise.all(names.map((name) => caches.delete(name)));
}

/** The name of the build that a page belongs to. @param {Document} page */
function buildOf(page) {
  return page.documentElement.dataset.build;
}
