/**
 * Which day of the line is looked at, and what that day would bring. The line is dragged, tapped, or walked along with
 * the arrow keys of a slider. A drag is followed by the form, which stays: what lies under the finger may be redrawn.
 */
import { together } from "./dom.js";

/** @typedef {import("./core-types.js").DayLookedAt} DayLookedAt */

/** Pixels sideways from which a touch is a drag, and not the page being scrolled. */
const DRAG = 6;

export class LookedDay {
  /** @param {import("./figure.js").FigureOfDays} line */
  constructor(line) {
    this.line = line;
    this.root = line.root;
    /** Undefined while it is today. @type {string | undefined} */
    this.day = undefined;
    /** Where a finger or a mouse went down and is now, from the left edge. @type {{pointer: number, from: number, at: number, isOn: boolean} | undefined} */
    this.drag = undefined;
    this.isAsking = false;
    /** What was asked last. @type {{day?: string, request?: object}} */
    this.asked = {};
    this.root.addEventListener("pointerdown", (event) => this.#press(event));
    this.root.addEventListener("pointermove", (event) => this.#move(event));
    for (const end of ["pointerup", "pointercancel"]) addEventListener(end, () => (this.drag = undefined)); // wherever it is
    this.root.addEventListener("click", (event) => this.#click(event));
    this.root.addEventListener("input", ({ target }) => target === line.slider && this.look(line.days[line.slider.valueAsNumber]));
    this.root.addEventListener("keydown", ({ target, key }) => target === line.slider && key === "Escape" && this.look(undefined));
  }

  /**
   * Looks at a day.
   * @param {string | undefined} day  undefined or today: what the card says
   */
  look(day) {
    const other = day === this.line.today ? undefined : day;
    if (other === this.day) return;
    this.day = other;
    this.#show();
  }

  /**
   * There is another answer, or another line: look at the day under the finger, or at a day on that line.
   * @param {string | undefined} day
   */
  follow(day) {
    if (this.drag?.isOn) day = this.#dayAt(this.drag.at);
    this.day = day !== undefined && day !== this.line.today && this.line.days.includes(day) ? day : undefined;
    this.#show();
  }

  /** @param {PointerEvent} event */
  #press({ target, pointerId, clientX }) {
    const isOnLine = this.line.part("days-line").contains(/** @type {Node} */ (target));
    this.drag = isOnLine ? { pointer: pointerId, from: clientX, at: clientX, isOn: false } : undefined;
  }

  /** @param {PointerEvent} event */
  #move({ pointerId, clientX, buttons }) {
    const { drag } = this;
    if (drag?.pointer !== pointerId) return;
    if (!buttons) return void (this.drag = undefined); // it went up where no event told of it
    if (!drag.isOn && Math.abs(clientX - drag.from) < DRAG) return;
    if (!drag.isOn) this.root.setPointerCapture(pointerId);
    [drag.isOn, drag.at] = [true, clientX];
    this.look(this.#dayAt(clientX));
  }

  /** @param {MouseEvent} event */
  #click({ target, clientX, detail }) {
    const { line } = this;
    if (line.part("back").contains(/** @type {Node} */ (target))) {
      this.look(undefined);
      line.slider.focus();
    } else if (detail && line.part("days-line").contains(/** @type {Node} */ (target))) this.look(this.#dayAt(clientX));
  }

  /** @param {number} clientX */
  #dayAt(clientX) {
    const { days, isRightToLeft } = this.line;
    const { left, width } = this.line.part("days-line").getBoundingClientRect();
    const part = (clientX - left) / width;
    const index = Math.floor((isRightToLeft ? 1 - part : part) * days.length);
    return days[Math.min(Math.max(index, 0), days.length - 1)];
  }

  #show() {
    this.line.point(this.day);
    if (this.day === undefined) this.#tell(undefined);
    this.#ask();
  }

  /** Asks what this day would bring, one day at a time: the latest as soon as the one before is answered. */
  async #ask() {
    const { core } = this.line.checker;
    const isAnswered = () => this.asked.day === this.day && this.asked.request === this.line.request;
    if (this.isAsking) return;
    this.isAsking = true;
    while (!isAnswered()) {
      const { day } = this;
      const { request } = this.line;
      this.asked = { day, request };
      const answer = day && (await core.ask("day", { ...request, day }));
      if (isAnswered()) this.#tell(answer?.day);
    }
    this.isAsking = false;
  }

  /** @param {DayLookedAt | undefined} day  undefined for today, which the card itself answers */
  #tell(day) {
    const { line } = this;
    const panel = line.part("other-day");
    panel.hidden = day === undefined;
    line.part("try").hidden = day !== undefined;
    line.slider.setAttribute("aria-valuetext", day ? `${day.day_text}: ${day.headline}` : line.now);
    if (day === undefined) return;
    panel.dataset.stage = day.stage;
    for (const name of /** @type {const} */ (["day_text", "headline", "detail", "supposes"])) {
      line.part(name.replace("_", "-")).textContent = together(day[name]);
    }
  }
}
