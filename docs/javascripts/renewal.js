/** A page that stays open while the site is built anew: the folders that it was made of may be gone from the host. */
import { keep, kept } from "./this_tab.js";
import { parsePage } from "./trusted.js";

/** What the names of the copies of pages begin with that the service worker keeps. */
const COPIES = "followup-pages-";

/** Loads the page anew, once for each build, where the host has another build by now; what was given is kept. */
export async function renew() {
  try {
    const html = await (await fetch(location.href.split("#")[0], { cache: "no-store" })).text();
    const now = buildOf(parsePage(html));
    if (now === undefined || now === buildOf(document) || now === kept("renewed")) return;
    keep("renewed", now);
    if (kept("renewed") !== now) return; // or it could reload for ever
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

/** What names the build that a page is of. @param {Document} page */
function buildOf(page) {
  return page.documentElement.dataset.build;
}
