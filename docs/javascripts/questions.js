/** The questions of the form: which of them are open, and which control has an error under it. */
import { together } from "./dom.js";

/** Opens and closes questions, and shows errors. */
export class Questions {
  /** @param {HTMLFormElement} root */
  constructor(root) {
    this.root = root;
  }

  /**
   * A question by its name, or by that of a fact that it asks for too.
   * @param {string} name
   * @returns {HTMLElement | null}
   */
  named(name) {
    const own = this.root.querySelector(`[data-question="${name}"]`);
    return own instanceof HTMLElement ? own : (this.root.querySelector(`[name="${name}"]`)?.closest("fieldset") ?? null);
  }

  /** @param {string} name */
  isOpen(name) {
    return this.named(name)?.hidden === false;
  }

  /**
   * Opens a question and goes to it.
   * @param {string} name
   */
  open(name) {
    const question = this.named(name);
    if (question === null) return;
    question.hidden = false;
    this.#mark(name);
    const controls = /** @type {NodeListOf<HTMLInputElement>} */ (question.querySelectorAll("input, select, textarea, button"));
    const chosen = [...controls].filter((control) => control.offsetParent !== null);
    (chosen.find((control) => control.checked) ?? chosen[0])?.focus({ preventScroll: true });
    question.scrollIntoView({ block: "nearest" });
  }

  /** @param {string} name */
  close(name) {
    const question = this.named(name);
    if (question === null) return;
    question.hidden = true;
    this.#mark(name);
  }

  /** Closes every open question. */
  closeAll() {
    for (const question of this.root.querySelectorAll("[data-question]")) {
      if (question instanceof HTMLElement) question.hidden = true;
    }
    this.#mark();
  }

  /** Opens the first questions alone. @param {string[]} first */
  startOver(first) {
    this.closeAll();
    for (const name of first) /** @type {HTMLElement} */ (this.named(name)).hidden = false;
  }

  /** Says on each button that opens a question whether that is open. @param {string} [name] */
  #mark(name) {
    const wanted = name === undefined ? "[data-fact]" : `[data-fact="${name}"]`;
    for (const button of this.root.querySelectorAll(wanted)) {
      if (button instanceof HTMLElement) {
        button.setAttribute("aria-expanded", String(this.isOpen(button.dataset.fact ?? "")));
      }
    }
  }

  /** Marks again what `open` and `close` marked, after the buttons have been redrawn. */
  markAll() {
    this.#mark();
  }

  /**
   * Puts each problem under its control, and removes those that are solved.
   * @param {{path: string, text: string}[]} problems
   * @param {Map<string, string>} paths  names of controls by path, where they differ
   */
  show(problems, paths) {
    for (const place of this.root.querySelectorAll(".error")) clear(/** @type {HTMLElement} */ (place), this.root);
    for (const { path, text } of problems) {
      const name = paths.get(path) ?? path;
      const place = this.#placeFor(name);
      place.textContent = together(text);
      place.hidden = false;
      const question = /** @type {HTMLElement | null} */ (place.closest("[data-question]"));
      if (question) question.hidden = false;
      for (const control of this.root.querySelectorAll(`[name="${CSS.escape(name)}"]`)) describe(control, place.id);
    }
  }

  /** The place for errors of a control, or of what it is a part of. @param {string} name @returns {HTMLElement} */
  #placeFor(name) {
    for (let path = name; ; path = path.slice(0, Math.max(path.lastIndexOf("."), 0))) {
      const place = this.root.querySelector(`[id="error-${path || "interview_day"}"]`);
      if (place instanceof HTMLElement) return place;
    }
  }
}

/** @param {Element} control @param {string} id */
function describe(control, id) {
  control.setAttribute("aria-invalid", "true");
  const described = (control.getAttribute("aria-describedby") ?? "").split(" ").filter(Boolean);
  control.setAttribute("aria-describedby", [...new Set([...described, id])].join(" "));
}

/** @param {HTMLElement} place @param {HTMLFormElement} root */
function clear(place, root) {
  if (place.hidden) return;
  place.hidden = true;
  for (const control of root.querySelectorAll(`[aria-describedby~="${CSS.escape(place.id)}"]`)) {
    control.removeAttribute("aria-invalid");
    const others = (control.getAttribute("aria-describedby") ?? "").split(" ").filter((id) => id !== place.id);
    if (others.length) control.setAttribute("aria-describedby", others.join(" "));
    else control.removeAttribute("aria-describedby");
  }
}
