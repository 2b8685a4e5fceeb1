/**
 * Under the words that somebody said: what was understood of them, at once, and other ways to read them. It comes with
 * the first words.
 */
import { made, madeButton } from "./dom.js";
import { Announcement } from "./status_line.js";
import { suggestions } from "./suggestions.js";

/**
 * What keeps the hints of a form up to date.
 * @param {import("./checker.js").Checker} checker
 */
export function hintsOf(checker) {
  const hints = ["timeline", "came_back"].map((owner) => new TimelineHint(owner, checker));
  return (/** @type {Record<string, any>} */ situation) => Promise.all(hints.map((hint) => hint.update(situation)));
}

/** The words of one timeline: that of the interview, or of what came back. */
export class TimelineHint {
  /**
   * @param {string} owner  "timeline" or "came_back"
   * @param {import("./checker.js").Checker} checker
   */
  constructor(owner, checker) {
    const { form, core, build } = checker;
    this.texts = build.texts;
    this.owner = owner;
    this.form = form;
    this.core = core;
    this.changed = () => checker.changed();
    this.aloud = new Announcement(form.root, `aloud="${owner}"`);
    this.place = /** @type {HTMLElement} */ (form.root.querySelector(`[data-heard="${owner}"]`));
    this.words = /** @type {HTMLInputElement} */ (form.named(`${owner}.words`)[0]);
    this.day = /** @type {HTMLInputElement} */ (form.named(`${owner}.deadline`)[0]);
    this.asked = "";
    this.words.addEventListener("input", () => this.#forgetReading());
    this.day.addEventListener("input", () => delete this.day.dataset.reading);
  }

  /**
   * Asks what the words mean, if they or their circumstances are others than before.
   * @param {Record<string, any>} situation  that of the form
   */
  async update(situation) {
    const request = this.#request(situation);
    const asked = JSON.stringify(request);
    if (asked === this.asked) return;
    this.asked = asked;
    if (request === undefined) return this.#put([]);
    const { heard, problems } = await this.core.ask("heard", request);
    if (this.asked !== asked) return;
    if (heard === undefined) return this.#put(this.#unreadable(problems));
    if (heard.needs_day !== null && this.day.value === "") return this.#choose(heard.needs_day, false);
    this.#draw(heard);
  }

  /** Shows it at once, and reads it out after a pause. @param {HTMLElement[]} parts */
  #put(parts) {
    this.place.replaceChildren(...parts);
    const told = parts.filter(({ className }) => className !== "heard-words"); // which are the visitor's own
    this.aloud.say(told.map(({ innerText }) => innerText).join(" "));
  }

  /** @param {Record<string, any>} situation */
  #request(situation) {
    const { kind, ...said } = situation[this.owner] ?? {};
    if (!said.words) return undefined;
    const today = this.form.value("today") ?? "";
    const { country, region } = situation;
    const interview_day = (!kind && this.form.value("interview_day")) || undefined; // what came back has come since
    return { said, interview_day, today, country, region, language: navigator.language };
  }

  /**
   * The check says what is wrong with words, once there is an interview day; until then it is said here.
   * @param {{text: string}[]} problems
   */
  #unreadable(problems) {
    return this.form.value("interview_day") ? [] : problems.map(({ text }) => made("p", "error", text));
  }

  /** @param {{text: string, note: string | null, confirm: string | null, pieces: [string, string][], readings: any[], suggested: any[]}} heard */
  #draw({ text, note, confirm, pieces, readings, suggested }) {
    const words = made("p", "heard-words");
    words.append(...pieces.map(([piece, kind]) => made(kind === "understood" ? "mark" : "span", kind, piece)));
    const parts = [made("p", "heard-text", text)];
    for (const each of [note, confirm]) if (each !== null) parts.push(made("p", "heard-note", each));
    if (pieces.length > 1) parts.unshift(words);
    if (readings.length) parts.push(this.#options(readings));
    this.#put([...parts, ...suggestions(suggested, this.form, this.texts, () => this.#suggested())]);
    if (this.words === document.activeElement) this.place.querySelector("[data-asks]")?.scrollIntoView({ block: "nearest" });
  }

  /** @param {{deadline: string, open_ended: boolean, text: string, chosen: boolean}[]} readings */
  #options(readings) {
    const options = made("div", "chips");
    for (const { deadline, open_ended: isFloor, text, chosen } of readings) {
      const option = madeButton("chip", text);
      option.setAttribute("aria-pressed", String(chosen));
      option.addEventListener("click", () => this.#choose(deadline, isFloor));
      options.append(option);
    }
    return options;
  }

  /**
   * A reading is taken as a day given outright, until the words change.
   * @param {string} day
   * @param {boolean} isFloor
   */
  #choose(day, isFloor) {
    this.form.set(`${this.owner}.deadline`, day);
    this.form.set(`${this.owner}.open_ended`, String(isFloor));
    this.day.dataset.reading = "";
    this.changed();
  }

  /** A fact was accepted or put aside, and its button is gone: the question is where the visitor goes on. */
  #suggested() {
    this.changed();
    /** @type {HTMLElement | null | undefined} */ (this.place.closest("fieldset")?.querySelector("[data-done]:not([hidden])"))?.focus();
  }

  #forgetReading() {
    if (this.day.dataset.reading === undefined) return;
    delete this.day.dataset.reading;
    this.form.set(`${this.owner}.deadline`, "");
    this.form.set(`${this.owner}.open_ended`, "false");
  }
}
