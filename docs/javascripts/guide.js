/** What every page does: copies and shares links to sections, marks the section in view in the contents, searches. */
import { goWithinDocument } from "./navigate.js";
import { renew } from "./renewal.js";
import { kept } from "./this_tab.js";

/** Milliseconds after which a page has loaded, and what only later visits need may be fetched. */
const SOON = 1_000;

/** How long a button says that it has copied, or that it could not, in milliseconds. */
const SHOWN = { "data-done": 2_000, "data-unable": 10_000 };

/** Words in one pair of quotation marks, which nobody means to send. */
const QUOTED = /^“([^“]*)”$/;

/** The root of the site, one folder above this file. */
const ROOT = new URL("../", import.meta.url).href;

// These stay from page to page; what belongs to one page is in `mount`.
const said = document.getElementById("said");
const search = document.querySelector("[data-search]");
document.addEventListener("click", ({ target }) => {
  const button = /** @type {Element} */ (target).closest("[data-copy-link], [data-copy-text], [data-share-link], [data-print], [data-report]");
  if (!(button instanceof HTMLElement)) return;
  if (button.dataset.print !== undefined) return print();
  if (button.dataset.report) return import("./report.js").then(({ reportPage }) => reportPage(button), () => lack(button, button.nextElementSibling));
  if (button.dataset.shareLink === undefined) copy(button);
  else share(button.dataset.shareLink, button.dataset.shareTitle ?? "");
});
search?.addEventListener(
  "focusin",
  () => bringSearch(/** @type {HTMLFormElement} */ (search)),
  { once: true },
);
document.addEventListener("followup:shown", offerBack);
goWithinDocument(mount, announce);
for (const sign of ["pointerover", "pointerout", "touchstart", "focusin"]) document.addEventListener(sign, noticeIntent, { passive: true });
const isOwnWindow = self === top; // inside a page of another site nobody wants to keep this one
if (isOwnWindow && "offline" in document.documentElement.dataset) addEventListener("load", () => setTimeout(bringOffline, SOON));

/** Whoever turns to the checker finds it ready; on its own page it starts anyway. @param {Event} event */
function noticeIntent(event) {
  if (document.querySelector("form[data-checker]")) return;
  import("./intent.js").then(({ notice }) => notice(event)).catch(() => {}); // it was only ahead of time
}

/** Brings the page that has just come to life; it then works as long as the document, also while it is away. */
function mount() {
  const checker = document.querySelector("form[data-checker]");
  const block = document.getElementById("followup-build");
  if (checker instanceof HTMLFormElement && block) {
    import("./checker.js")
      .then(({ mountChecker }) => mountChecker(checker, JSON.parse(block.textContent ?? "")))
      .catch((error) => {
        document.dispatchEvent(new Event("followup:dead")); // watch.js, in the page itself, knows what to do
        throw error;
      });
  }
  const interviews = document.querySelector("[data-interviews]");
  if (interviews instanceof HTMLElement && block) {
    import("./my_interviews.js")
      .then(({ mountInterviews }) => mountInterviews(interviews, JSON.parse(block.textContent ?? "")))
      .catch(() => lack(interviews, interviews.querySelector("[data-loading]")));
  }
  for (const line of document.querySelectorAll("[data-site]")) {
    if (line instanceof HTMLElement) line.textContent = (line.textContent ?? "").replace(line.dataset.site ?? "", ROOT);
  }
  const drafts = document.querySelector(".drafts");
  if (drafts instanceof HTMLElement) import("./fill_page.js").then(({ mountFillPage }) => mountFillPage(drafts), renew);
  markContents();
  offerBack();
}

/** The way back to the answer of this tab, on the pages that do not show it. */
function offerBack() {
  const link = /** @type {HTMLElement | null} */ (document.querySelector("[data-back]"));
  if (link) link.hidden = !kept("answered") || document.querySelector("form[data-checker]") !== null;
}

function bringOffline() {
  import("./offline.js").then(({ keepOffline }) => keepOffline()).catch(() => {}); // the site works without
}

/** @param {HTMLFormElement} form */
async function bringSearch(form) {
  try {
    await (await import("./search.js")).mountSearch(form);
  } catch {
    lack(form, form.nextElementSibling);
  }
}

/**
 * Says what a part of the page lacks whose script has not come; the host may have another build by now.
 * @param {HTMLElement} part
 * @param {Element | null} place  where
 */
function lack(part, place) {
  if (place) place.textContent = part.dataset.failed ?? "";
  renew();
}

/** The share page of a section or question, which shows a preview wherever it is pasted. @param {string} id */
function sharePage(id) {
  return `${ROOT}s/${id}/`;
}

/**
 * Opens the share sheet of the device; one that the visitor closes again needs no word.
 * @param {string} id
 * @param {string} title
 */
async function share(id, title) {
  await navigator.share({ title, url: sharePage(id) }).catch(() => {});
}

/**
 * Copies what a button stands for, and says so on the button and aloud.
 * @param {HTMLElement} button
 */
async function copy(button) {
  const { copyLink, copyText, copied = "", failed = "" } = button.dataset;
  const link = copyLink === undefined ? null : sharePage(copyLink);
  /** @type {HTMLElement | null | undefined} */
  const words = copyText ? document.getElementById(copyText) : button.closest(".letter")?.querySelector(".quoted");
  try {
    await navigator.clipboard.writeText(link ?? words?.innerText.trim().replace(QUOTED, "$1") ?? "");
    show(button, copied, "data-done");
  } catch {
    // Browsers give no clipboard to pages without https. The address bar then has the link, or the words are marked.
    if (link) location.hash = `#${copyLink}`;
    else if (words) getSelection()?.selectAllChildren(words);
    show(button, failed, "data-unable");
  }
}

/**
 * @param {HTMLElement} button
 * @param {string} text
 * @param {"data-done" | "data-unable"} mark
 */
function show(button, text, mark) {
  const label = button.querySelector("span");
  const before = label?.textContent ?? "";
  if (button.hasAttribute(mark) || before === text) return;
  button.toggleAttribute(mark, true);
  if (label) label.textContent = text;
  announce(text);
  setTimeout(() => {
    button.toggleAttribute(mark, false);
    if (label) label.textContent = before;
    announce("");
  }, SHOWN[mark]);
}

/** @param {string} text */
function announce(text) {
  if (said) said.textContent = text;
}

/** Keeps `aria-current` on the entry of the contents whose section is being read. */
function markContents() {
  const entries = /** @type {HTMLAnchorElement[]} */ ([...document.querySelectorAll(".toc a")]);
  const sections = entries.map((entry) => document.getElementById(decodeURIComponent(entry.hash.slice(1))));
  if (!entries.length) return;
  const mark = () => {
    const passed = sections.filter((section) => section && section.getBoundingClientRect().top < innerHeight / 3);
    entries.forEach((entry, at) => {
      if (at === passed.length - 1) entry.setAttribute("aria-current", "true");
      else entry.removeAttribute("aria-current");
    });
  };
  const watch = new IntersectionObserver(mark, { rootMargin: "0px 0px -66% 0px" });
  for (const section of sections) if (section) watch.observe(section);
}
