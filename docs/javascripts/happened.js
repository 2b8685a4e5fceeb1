/** What has happened since: “I've sent it today”, or what a returning visitor tells; and undoing that. */
import { together } from "./dom.js";

export class Happened {
  /** @param {import("./going_on.js").GoingOn} goingOn */
  constructor(goingOn) {
    this.goingOn = goingOn;
    this.places = goingOn.places;
    this.checker = goingOn.checker;
    /** The facts before the last press. @type {object | undefined} */
    this.before = undefined;
    /** And right after it. @type {string | undefined} */
    this.after = undefined;
  }

  /**
   * Asks a returning visitor what has happened.
   * @param {string | null} last  what the answer was last time
   * @param {string | null | undefined} made  and on which day
   */
  askSince(last, made) {
    if (!last || !made || made >= this.goingOn.today) return;
    this.places.find("[data-last]").textContent = together(last);
    this.places.show("[data-since]");
  }

  nothing() {
    this.places.hide("[data-since]");
  }

  /**
   * What happened becomes the fact that it is, and the answer moves on.
   * @param {string} what
   * @param {string} [day]  today where none is given
   */
  async tell(what, day) {
    const { goingOn, places } = this;
    const before = goingOn.situation;
    const { situation, problems } = await goingOn.ask("since", { what, ...goingOn.said, ...(day ? { day } : {}) });
    if (situation === undefined) return places.say(problems);
    this.#take(situation);
    this.before = before;
    this.after = undefined;
    places.say();
    places.show("[data-noted]");
    places.find("[data-act='undo']").focus({ preventScroll: true });
    places.find("[data-noted]").scrollIntoView({ block: "nearest" }); // the answer that moved on is below it
  }

  /** Asks on which day. @param {string} what @param {HTMLElement} button */
  chooseDay(what, button) {
    const place = `[data-day-of="${what}"]`;
    const isOpen = this.places.toggle(place, button);
    const day = /** @type {HTMLInputElement} */ (this.places.find(`${place} input`));
    const { today, situation } = this.goingOn;
    day.max = day.value = today;
    day.min = situation.interview_day <= today ? situation.interview_day : "";
    if (isOpen) day.focus();
  }

  /** @param {HTMLElement} place  where the day was chosen */
  tellDay(place) {
    const day = place.querySelector("input");
    return day?.value ? this.tell(place.dataset.dayOf ?? "", day.value) : day?.focus();
  }

  /** A new answer: once something else is told, the last press alone cannot be taken back. */
  answered() {
    if (!this.before) return;
    const now = JSON.stringify(this.goingOn.situation);
    this.after ??= now;
    if (now === this.after) return;
    this.forget();
    this.places.hide("[data-noted]");
  }

  /** They answered: a time that they named before stays, and the place to paste what they wrote opens. */
  async theyAnswered() {
    const { situation } = await this.goingOn.ask("since", { what: "answered" });
    if (situation !== undefined) this.#take(situation);
    this.nothing();
    this.checker.questions.open("came_back");
    this.checker.questions.open("message");
  }

  undo() {
    if (this.before) this.#take(this.before);
    this.before = undefined;
    this.places.hide("[data-noted]");
    this.checker.answer.querySelector("h2")?.focus({ preventScroll: true });
  }

  /** Another case. */
  forget() {
    this.before = this.after = undefined;
  }

  /** @param {object} situation */
  #take(situation) {
    this.goingOn.exchange(situation);
    this.nothing();
  }
}
