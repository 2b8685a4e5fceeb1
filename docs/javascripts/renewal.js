/** A page that stays open while the site is built anew: the folders that it was made of may be gone from the host. */
import { keep, kept } from "./this_tab.js";

/** Loads the page anew, once for each build, where the host has another build by now; what was given is kept. */
export async function renew() {
  try {
    const html = await (await fetch(location.href.split("#")[0], { cache: "no-store" })).text();
    const now = buildOf(new DOMParser().parseFromString(html, "text/html"));
    if (now === undefined || now === buildOf(document) || now === kept("renewed")) return;
    keep("renewed", now);
    if (kept("renewed") === now) location.reload(); // or it could reload for ever
  } catch {
    // No connection: there is nothing newer to be had.
  }
}

/** What names the build that a page is of. @param {Document} page */
function buildOf(page) {
  const block = page.getElementById("followup-build")?.textContent;
  return block ?? page.querySelector('script[src$="/guide.js"]')?.getAttribute("src") ?? undefined;
}
