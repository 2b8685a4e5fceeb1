/**
 * The case of this tab that was not kept when a link or another case took its place: it can be brought back until the
 * other one is changed.
 */
import { bringBack, forgetAll } from "./this_tab.js";

const PLACE = "[data-displaced]";

export class Displaced {
  /** @param {import("./going_on.js").GoingOn} goingOn */
  constructor(goingOn) {
    this.goingOn = goingOn;
    this.places = goingOn.places;
    this.tabCase = goingOn.checker.tabCase;
    /** What the tab kept of it. @type {ReturnType<typeof forgetAll>} */
    this.before = [];
    /** What was given in the case that came, right after it did. */
    this.after = "";
  }

  get #given() {
    return JSON.stringify(this.tabCase.entries);
  }

  /** Whether the one that came is as it came. */
  get #isOpen() {
    return this.before.length > 0 && this.#given === this.after;
  }

  /**
   * Lets another case come, and offers the way back where this one is not kept and is not the same.
   * @param {() => void} come
   */
  letCome(come) {
    const { goingOn, tabCase } = this;
    const given = this.#given;
    const isOpen = this.#isOpen; // for what the visitor typed, not for the case that came
    const isLost = !goingOn.kept.id && !tabCase.isExample && tabCase.entries.length > 0;
    if (!isOpen) {
      this.before = isLost ? forgetAll() : [];
      bringBack(this.before); // the names and the words of the visitor stay
    }
    come();
    this.after = this.#given;
    if (!isOpen && this.after === given) this.forget();
    this.offer();
  }

  /** Says that there is a way back, where there is one; also after an example, which took all that was said off the page. */
  offer() {
    this.places.find(PLACE).hidden = !this.#isOpen;
  }

  /** A new answer: once the case that came is changed, it is the visitor's own. */
  answered() {
    if (!this.#isOpen) this.forget();
    this.offer();
  }

  forget() {
    this.before = [];
  }

  takeBack() {
    this.goingOn.kept.keepNow();
    forgetAll();
    bringBack(this.before);
    this.forget();
    this.offer();
    this.tabCase.comeBack();
  }
}
