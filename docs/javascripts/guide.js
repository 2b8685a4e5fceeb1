/** What every page does: copies links to sections, marks the section in view in the contents, searches. */
import { watchForIntent } from "./intent.js";
import { goWithinDocument } from "./navigate.js";

/** How long a button shows that it has copied, in milliseconds. */
const SHOWN = 2000;

// These stay from page to page; what belongs to one page is in `mount`.
const said = document.getElementById("said");
const search = document.querySelector("[data-search]");
document.addEventListener("click", ({ target }) => {
  const button = /** @type {Element} */ (target).closest("[data-copy-link], [data-copy-text]");
  if (button instanceof HTMLElement) copy(button);
});
search?.addEventListener(
  "focusin",
  async () => (await import("./search.js")).mountSearch(/** @type {HTMLFormElement} */ (search)),
  { once: true },
);
goWithinDocument(mount, announce);
watchForIntent();

/** Brings the page that has just come to life; it then works as long as the document, also while it is away. */
function mount() {
  const checker = document.querySelector("form[data-checker]");
  const block = document.getElementById("followup-build");
  if (checker instanceof HTMLFormElement && block) {
    import("./checker.js").then(({ mountChecker }) => mountChecker(checker, JSON.parse(block.textContent ?? "")));
  }
  const interviews = document.querySelector("[data-interviews]");
  if (interviews instanceof HTMLElement && block) {
    import("./my_interviews.js").then(({ mountInterviews }) => mountInterviews(interviews, JSON.parse(block.textContent ?? "")));
  }
  markContents();
}

/**
 * Copies what a button stands for, and says so on the button and to who listens.
 * @param {HTMLElement} button
 */
async function copy(button) {
  const { copyLink, copyText, copied = "", failed = "" } = button.dataset;
  const link = copyLink === undefined ? null : new URL(`#${copyLink}`, location.href).href;
  const text = link ?? document.getElementById(copyText ?? "")?.innerText ?? "";
  try {
    await navigator.clipboard.writeText(text);
    show(button, copied);
  } catch {
    // Browsers give no clipboard to pages without https. The address bar then has the link.
    if (link) location.hash = `#${copyLink}`;
    announce(failed);
  }
}

/**
 * @param {HTMLElement} button
 * @param {string} copied
 */
function show(button, copied) {
  const label = button.querySelector("span");
  const before = label?.textContent ?? "";
  if (button.hasAttribute("data-done") || before === copied) return;
  button.toggleAttribute("data-done", true);
  if (label) label.textContent = copied;
  announce(copied);
  setTimeout(() => {
    button.toggleAttribute("data-done", false);
    if (label) label.textContent = before;
    announce("");
  }, SHOWN);
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
