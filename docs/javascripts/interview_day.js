/** The chips of the first question: they give the control `interview_day` a day, or open it. */
import { localDay } from "./today.js";

export class InterviewDay {
  /**
   * @param {HTMLFormElement} root
   * @param {import("./form.js").Form} form
   * @param {() => void} changed
   */
  constructor(root, form, changed) {
    this.form = form;
    this.chips = /** @type {HTMLElement[]} */ ([...root.querySelectorAll("[data-chip]")]);
    this.picker = /** @type {HTMLElement} */ (root.querySelector("[data-picker]"));
    this.control = /** @type {HTMLInputElement} */ (form.named("interview_day")[0]);
    this.opened = "";
    for (const chip of this.chips) {
      chip.addEventListener("click", () => {
        this.#choose(chip);
        changed();
      });
    }
  }

  startOver() {
    this.opened = "";
    this.picker.hidden = true;
    this.update();
  }

  /** Opens the calendar for another day. */
  open() {
    this.picker.hidden = false;
    this.control.focus();
  }

  /** A day has been given: it says by itself whether it is to come. */
  settle() {
    if (this.control.value) this.opened = "";
    this.update();
  }

  /** Shows which chip the day belongs to. */
  update() {
    const { value } = this.control;
    const today = this.form.value("today") ?? "";
    const exact = this.chips.find(({ dataset }) => dataset.day && localDay(Number(dataset.day)) === value);
    const chosen = value === "" || this.opened ? this.opened : (exact?.dataset.chip ?? (value > today ? "ahead" : "another"));
    for (const chip of this.chips) chip.setAttribute("aria-pressed", String(chip.dataset.chip === chosen));
    if (value !== "" && !exact) this.picker.hidden = false;
  }

  /** @param {HTMLElement} chip */
  #choose(chip) {
    const { day, chip: name = "" } = chip.dataset;
    this.opened = day === undefined ? name : "";
    this.picker.hidden = day !== undefined;
    if (day !== undefined) this.control.value = localDay(Number(day));
    else {
      this.control.value = "";
      this.control[name === "ahead" ? "min" : "max"] = localDay(name === "ahead" ? 1 : 0);
      this.control.removeAttribute(name === "ahead" ? "max" : "min");
      this.control.focus();
    }
  }
}
