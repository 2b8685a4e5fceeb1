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

  /**
   * Lets another case come, and offers the way back where this one is not kept and is not the same.
   * @param {() => void} come
   */
  letCome(come) {
    const { goingOn, tabCase } = this;
    const given = this.#given;
    const isOffered = !this.places.find(PLACE).hidden; // for what the visitor typed, not for the case that came
    const isLost = !goingOn.kept.id && !tabCase.isExample && tabCase.entries.length > 0;
    if (!isOffered) {
      this.before = isLost ? forgetAll() : [];
      bringBack(this.before); // the names and the words of the visitor stay
    }
    come();
    this.after = this.#given;
    if (this.before.length === 0 || (!isOffered && this.after === given)) return;
    this.places.show(PLACE);
  }

  /** A new answer: once the case that came is changed, it is the visitor's own. */
  answered() {
    if (this.#given !== this.after) this.places.hide(PLACE);
  }

  takeBack() {
    this.goingOn.kept.keepNow();
    forgetAll();
    bringBack(this.before);
    this.places.hide(PLACE);
    this.tabCase.comeBack();
  }
}
