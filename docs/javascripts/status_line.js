/** What is said about the answer outside the card: in short while it is out of view, and aloud. */
import { together } from "./dom.js";

/** Milliseconds without a change after which an answer is read out, once. */
const QUIET = 800;

/** The parts of what has to be in view at which that is looked at again. */
const PARTS = [0, 0.2, 0.51];

/** The line at the lower edge of the window: what is still needed, or the answer in short while it is out of view. */
export class StatusLine {
  /**
   * @param {HTMLFormElement} root
   * @param {Record<string, string>} texts  what the page says, by id
   * @param {(name: string) => void} open  goes to a question
   */
  constructor(root, texts, open) {
    this.root = root;
    this.texts = texts;
    const find = (/** @type {string} */ name) => /** @type {HTMLElement} */ (root.querySelector(name));
    this.button = find("[data-status]");
    this.words = /** @type {HTMLElement} */ (this.button.firstElementChild);
    this.needed = "";
    this.headline = "";
    this.isInView = false;
    /** What the line leads to. @type {Element | null} */
    this.wanted = null;
    this.watch = new IntersectionObserver((entries) => {
      // Several may come at once after the page was busy.
      const { intersectionRect: seen, boundingClientRect: all } = /** @type {IntersectionObserverEntry} */ (entries.at(-1));
      this.isInView = seen.height * 2 > Math.min(all.height, innerHeight);
      this.#point(all);
      this.#draw();
    }, { threshold: PARTS });
    // A jump past it crosses nothing that is watched.
    addEventListener("scroll", () => this.wanted && this.#point(this.wanted.getBoundingClientRect()), { passive: true });
    this.button.addEventListener("click", () => (this.needed ? open(this.needed) : toBand(root)));
  }

  /**
   * @param {string | undefined} name  of the question that still needs its answer
   */
  need(name) {
    if (this.needed === (name ?? "")) return;
    this.needed = name ?? "";
    this.#watch();
  }

  /** @param {string} headline  of the answer that stands on the page, "" where none does */
  show(headline) {
    this.headline = headline;
    this.#watch();
  }

  /** What has to be in view for the line to go: the question that it names, or the verdict. */
  #watch() {
    this.watch.disconnect();
    const question = this.root.querySelector(`[data-question="${this.needed}"]`);
    const wanted = this.needed ? question : this.root.querySelector("[data-verdict-band]");
    this.isInView = false;
    this.wanted = wanted;
    if (wanted) this.watch.observe(wanted);
    this.#draw();
  }

  #draw() {
    const needed = this.texts[`page.needed.${this.needed}`] ?? this.texts["page.needed.more"];
    this.words.textContent = together(this.needed ? needed : this.headline);
    this.button.hidden = this.isInView || !(this.needed || this.headline);
  }

  /** The arrow points to where the line leads. @param {DOMRectReadOnly} place */
  #point({ top }) {
    this.button.classList.toggle("up", top < 0);
  }
}

/** Scrolls the whole verdict into view, with the facts above it where there is room. @param {HTMLElement} root */
export function toBand(root) {
  const band = root.querySelector("[data-verdict-band]");
  if (band === null) return;
  const { top, bottom } = band.getBoundingClientRect();
  if (top >= 0 && bottom <= innerHeight) return;
  const hasRoom = bottom - root.getBoundingClientRect().top < innerHeight;
  const isStill = matchMedia("(prefers-reduced-motion: reduce)").matches;
  (hasRoom ? root : band).scrollIntoView({ block: "start", behavior: isStill ? "auto" : "smooth" });
}

/** Reads out what is given to it after a pause, so that half-typed words are not answered aloud, and only where it changed. */
export class Announcement {
  /** @param {HTMLFormElement} root @param {string} name  of the place that is read out */
  constructor(root, name) {
    this.place = /** @type {HTMLElement} */ (root.querySelector(`[data-${name}]`));
    /** @type {ReturnType<typeof setTimeout> | undefined} */
    this.timer = undefined;
  }

  /** @param {string} text */
  say(text) {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      if (this.place.textContent !== text) this.place.textContent = text;
    }, QUIET);
  }

  stop() {
    clearTimeout(this.timer);
    this.place.textContent = "";
  }
}
