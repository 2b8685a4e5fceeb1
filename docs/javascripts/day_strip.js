/**
 * The last fourteen days as buttons beside every field that asks for a day gone by, since people come some days after
 * what happened. They are loaded with the first press in the form; the field works without them, and alongside them.
 */
import { made, madeButton } from "./dom.js";
import { needed } from "./needed.js";
import { localDay } from "./today.js";

const DAYS = 14;

/** A week: the rows of the strip where it is wide enough, and what the arrows up and down go by. */
const WEEK = 7;

const FIELD = "input[type='date'][data-gone]";

/** The strips of one checker. */
export class DayStrips {
  /**
   * @param {import("./checker.js").Checker} checker
   * @param {string} label  what a strip is called
   */
  constructor(checker, label) {
    this.checker = checker;
    this.root = checker.root;
    this.label = label;
    const language = navigator.language.startsWith("en-") ? navigator.language : "en-GB";
    const write = (/** @type {Intl.DateTimeFormatOptions} */ how) => new Intl.DateTimeFormat(language, { ...how, timeZone: "UTC" });
    this.inFull = write({ weekday: "long", day: "numeric", month: "long" });
    this.weekday = write({ weekday: "short" });
    for (const field of this.#fields) this.#put(field);
    this.root.addEventListener("click", ({ target }) => this.#clicked(/** @type {Element} */ (target)));
    this.root.addEventListener("keydown", (event) => this.#walk(event));
    this.root.addEventListener("input", () => this.update());
    this.root.addEventListener("followup:answer", () => this.update());
    this.update();
  }

  get #fields() {
    return /** @type {NodeListOf<HTMLInputElement>} */ (this.root.querySelectorAll(FIELD));
  }

  /** Shows the day of its field in each strip, and hides a strip whose day lies ahead. */
  update() {
    const today = this.checker.form.value("today") || localDay();
    for (const field of this.#fields) {
      const strip = /** @type {HTMLElement | null} */ (field.parentElement?.querySelector("[data-strip]"));
      if (strip === null || strip.dataset.shows === `${today} ${field.value} ${field.min}`) continue;
      strip.dataset.shows = `${today} ${field.value} ${field.min}`;
      if (strip.dataset.strip !== today) this.#fill(strip, today);
      strip.hidden = field.min !== "";
      const buttons = [.../** @type {NodeListOf<HTMLElement>} */ (strip.querySelectorAll("button"))];
      const chosen = buttons.find(({ dataset }) => dataset.date === field.value);
      for (const button of buttons) {
        button.setAttribute("aria-pressed", String(button === chosen));
        button.tabIndex = button === (chosen ?? buttons.at(-1)) ? 0 : -1;
      }
    }
  }

  /** @param {HTMLInputElement} field */
  #put(field) {
    const strip = made("div", "strip");
    strip.setAttribute("role", "group");
    strip.setAttribute("aria-label", this.label);
    strip.dataset.strip = "";
    field.before(strip);
  }

  /** @param {HTMLElement} strip @param {string} today */
  #fill(strip, today) {
    strip.dataset.strip = today;
    strip.replaceChildren(...Array.from({ length: DAYS }, (_, index) => this.#button(today, index - DAYS + 1)));
  }

  /** @param {string} today @param {number} offset */
  #button(today, offset) {
    const day = new Date(`${today}T00:00Z`);
    day.setUTCDate(day.getUTCDate() + offset);
    const button = madeButton([0, 6].includes(day.getUTCDay()) ? "weekend" : "");
    button.dataset.date = day.toISOString().slice(0, 10);
    button.setAttribute("aria-label", this.inFull.format(day));
    if (offset === 0) button.setAttribute("aria-current", "date");
    const weekday = made("span");
    weekday.dataset.weekday = this.weekday.format(day); // drawn by the style sheet: the name of the button has it in full
    button.append(weekday, made("b", "", String(day.getUTCDate())));
    return button;
  }

  /** @param {Element} target */
  #clicked(target) {
    const button = target.closest("[data-strip] button");
    const field = button?.closest("[data-strip]")?.parentElement?.querySelector(FIELD);
    if (button instanceof HTMLElement && field instanceof HTMLInputElement) this.#choose(field, button.dataset.date ?? "");
    if (target.closest("[data-chip][data-day]")) this.#goOn();
    this.update(); // a press elsewhere may have asked for another day, or opened a question
  }

  /** @param {HTMLInputElement} field @param {string} day */
  #choose(field, day) {
    if (field.name === "") {
      field.value = day;
      field.dispatchEvent(new Event("input", { bubbles: true }));
      return;
    }
    this.checker.form.set(field.name, day);
    this.checker.changed();
    const asked = [.../** @type {NodeListOf<HTMLElement>} */ (field.closest("[data-question]")?.querySelectorAll(FIELD) ?? [])];
    const isLast = asked.findLast((each) => each.offsetParent !== null) === field;
    if (isLast && !field.closest("[data-entries]")) this.#goOn(); // there may be more days
  }

  /**
   * A day chosen by a press is chosen on purpose: where it was the last that was missing, the verdict comes into view, and
   * else what is missing, where it is folded away.
   */
  #goOn() {
    const { presses, questions } = this.checker;
    const name = needed(this.checker);
    if (name === undefined) presses.done();
    else if (!questions.isOpen(name)) presses.goTo(name);
  }

  /** @param {KeyboardEvent} event */
  #walk(event) {
    const button = event.target;
    if (!(button instanceof HTMLElement) || button.parentElement?.dataset.strip === undefined) return;
    const buttons = /** @type {HTMLElement[]} */ ([...button.parentElement.children]);
    const forward = getComputedStyle(button).direction === "rtl" ? -1 : 1;
    const steps = { ArrowRight: forward, ArrowLeft: -forward, ArrowDown: WEEK, ArrowUp: -WEEK, Home: -DAYS, End: DAYS };
    const step = /** @type {Record<string, number>} */ (steps)[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const at = buttons.indexOf(button) + step;
    const wanted = Math.abs(step) === DAYS ? Math.min(Math.max(at, 0), DAYS - 1) : at;
    const next = buttons[wanted];
    if (next === undefined) return; // the line ends here
    for (const each of buttons) each.tabIndex = each === next ? 0 : -1;
    next.focus();
  }
}
