/**
 * Your days: the line of days, drawn once an answer stands, and what any of its days would bring. The line is dragged,
 * tapped, or walked along with the arrow keys of a slider; the list of days beside it is its text.
 */
import { together } from "./dom.js";
import { drawFigure, point } from "./figure_drawing.js";
import { drawRows } from "./figure_list.js";

/** @typedef {import("./core-types.js").Figure} Figure */
/** @typedef {Figure["marks"][number]} Mark */
/** @typedef {import("./core-types.js").DayLookedAt} DayLookedAt */

/** Pixels sideways from which a touch is a drag, and not the page being scrolled. */
const DRAG = 6;

/** Brings the style sheet of the drawing, which lies beside that of the card; without it there is only the list. */
function style() {
  const card = /** @type {HTMLLinkElement | null} */ (document.querySelector("link[href$='/card.css']"));
  const href = new URL("figure.css", card?.href ?? location.href).href;
  if (document.querySelector(`link[href="${href}"]`)) return Promise.resolve();
  const link = document.createElement("link");
  [link.rel, link.href] = ["stylesheet", href];
  return new Promise((resolve, reject) => {
    [link.onload, link.onerror] = [resolve, reject];
    document.head.append(link);
  });
}

/** The line of days of one checker. */
export class FigureOfDays {
  /** @param {import("./checker.js").Checker} checker */
  constructor(checker) {
    this.root = checker.root;
    this.checker = checker;
    /** @type {Figure | undefined} */
    this.figure = undefined;
    /** The request that it was drawn for. @type {Record<string, any>} */
    this.request = {};
    /** The day looked at, by its place in `figure.days`; undefined while it is today. @type {number | undefined} */
    this.looked = undefined;
    this.isAsking = false;
    /** The list of the card that stands now, which has only what is to come. @type {Element | undefined} */
    this.plan = undefined;
    this.widths = new ResizeObserver(() => this.#draw());
    this.root.addEventListener("followup:answer", () => this.update());
  }

  /** The block of the card that stands now. */
  get #block() {
    return /** @type {HTMLElement | null} */ (this.root.querySelector("[data-answer] [data-block='plan']"));
  }

  /** @param {string} name */
  #part(name) {
    return /** @type {HTMLElement} */ (this.#block?.querySelector(`[data-${name}]`));
  }

  get #slider() {
    return /** @type {HTMLInputElement} */ (this.#part("slider"));
  }

  /** Draws the line of the answer that has come; until it is there, the last one stands in its place. */
  async update() {
    this.looked = undefined;
    if (this.figure) this.#show();
    const { situation } = this.checker.facts;
    const request = { situation, today: this.checker.answer.dataset.today, language: navigator.language };
    this.request = request;
    const [{ figure }] = await Promise.all([this.checker.core.ask("figure", request), style()]);
    if (this.request !== request || this.#block === null) return; // another answer has come meanwhile
    this.figure = figure ?? undefined;
    this.#show();
  }

  #show() {
    const block = this.#block;
    if (block === null) return;
    const { figure } = this;
    this.#part("figure").hidden = !figure?.days.length;
    this.#list(block, figure?.marks ?? []);
    if (!figure?.days.length) return;
    this.#wire();
    this.#slider.max = String(figure.days.length - 1);
    this.#slider.value = String(this.#today);
    this.widths.disconnect();
    this.widths.observe(this.#part("days-line")); // draws it too
    this.#nameHolidays(figure);
  }

  /** The list that says all that is drawn, in the place of that of the card, which comes back where nothing is. @param {HTMLElement} block @param {Mark[]} marks */
  #list(block, marks) {
    const mine = block.querySelector("[data-marks]");
    if (mine === null) this.plan = block.querySelector(".key") ?? undefined;
    const shown = marks.length ? drawRows(marks) : this.plan;
    (mine ?? this.plan)?.remove();
    if (shown) this.#part("figure").after(shown);
    block.hidden = shown === undefined;
  }

  /** @param {Figure} figure */
  #nameHolidays({ bands }) {
    const names = bands.filter(({ kind }) => kind === "holiday").map(({ text }) => text);
    const place = this.#part("holidays");
    place.hidden = names.length === 0;
    /** @type {HTMLElement} */ (place.lastElementChild).textContent = names.join("; ");
    this.#part("weekends").hidden = !bands.some(({ kind }) => kind === "weekend");
  }

  get #today() {
    return this.figure?.days.indexOf(this.request.today) ?? 0;
  }

  #draw() {
    const line = this.#part("days-line");
    if (!this.figure || !line?.clientWidth) return;
    this.#drawHome();
    const isRightToLeft = getComputedStyle(line).direction === "rtl";
    const svg = drawFigure(this.figure, line.clientWidth, isRightToLeft, line.dataset.now ?? "");
    this.#part("drawing").replaceChildren(svg);
    this.#point();
  }

  /** On the home page the large line above the card is theirs too, where it is to be seen. */
  async #drawHome() {
    const place = this.root.closest(".home")?.querySelector(":scope > .days");
    if (!(place instanceof HTMLElement) || !place.clientWidth) return;
    const { drawHome } = await import("./figure_home.js");
    if (!this.figure?.days.length) return;
    place.querySelector(".theirs")?.remove();
    place.append(drawHome(this.figure, place.clientWidth, this.#part("days-line")?.dataset.now ?? ""));
  }

  #point() {
    const svg = /** @type {SVGElement | null} */ (this.#part("drawing").firstElementChild);
    const line = this.#part("days-line");
    if (!svg || !this.figure) return;
    const at = this.looked === undefined ? undefined : (this.looked + 0.5) / this.figure.days.length;
    const isRightToLeft = getComputedStyle(line).direction === "rtl";
    point(svg, at === undefined ? undefined : Math.round((isRightToLeft ? 1 - at : at) * line.clientWidth));
  }

  /** Listens on the parts of a new card, once. */
  #wire() {
    const line = this.#part("days-line");
    if (line.dataset.wired !== undefined) return;
    line.dataset.wired = "";
    const slider = this.#slider;
    slider.addEventListener("input", (event) => {
      event.stopPropagation(); // it is no fact of the form
      this.look(Number(slider.value));
    });
    slider.addEventListener("change", (event) => event.stopPropagation());
    slider.addEventListener("keydown", ({ key }) => key === "Escape" && this.look(this.#today));
    this.#part("back").addEventListener("click", () => {
      this.look(this.#today);
      slider.focus();
    });
    let start = NaN;
    line.addEventListener("pointerdown", ({ clientX }) => (start = clientX));
    line.addEventListener("pointermove", ({ clientX, pointerId, buttons }) => {
      if (!buttons || Number.isNaN(start) || (Math.abs(clientX - start) < DRAG && !line.hasPointerCapture(pointerId))) return;
      line.setPointerCapture(pointerId);
      this.look(this.#dayAt(clientX));
    });
    line.addEventListener("pointercancel", () => (start = NaN));
    line.addEventListener("click", ({ clientX, detail }) => detail && this.look(this.#dayAt(clientX)));
  }

  /** @param {number} clientX */
  #dayAt(clientX) {
    const line = this.#part("days-line");
    const { left, width } = line.getBoundingClientRect();
    const part = (clientX - left) / width;
    const { length } = this.figure?.days ?? [];
    const at = getComputedStyle(line).direction === "rtl" ? 1 - part : part;
    return Math.min(Math.max(Math.floor(at * length), 0), length - 1);
  }

  /**
   * What on this day? Asked one day at a time, the latest as soon as the one before is answered.
   * @param {number} index  its place in `figure.days`
   */
  async look(index) {
    this.looked = index === this.#today ? undefined : index;
    this.#slider.value = String(index);
    this.#point();
    if (this.looked === undefined) this.#tell();
    if (this.isAsking) return;
    this.isAsking = true;
    for (let asked; asked !== this.looked; ) {
      asked = this.looked;
      const { request } = this;
      const day = asked === undefined ? undefined : this.figure?.days[asked];
      const answer = day && (await this.checker.core.ask("day", { ...request, day }));
      if (asked === this.looked && request === this.request) this.#tell(answer?.day);
    }
    this.isAsking = false;
  }

  /** @param {DayLookedAt} [day]  undefined for today, which the card itself answers */
  #tell(day) {
    const panel = this.#part("other-day");
    if (!panel) return;
    panel.hidden = day === undefined;
    this.#part("try").hidden = day !== undefined;
    const says = day ? `${day.day_text}: ${day.headline}` : "";
    if (day) this.#slider.setAttribute("aria-valuetext", says);
    else this.#slider.setAttribute("aria-valuetext", this.#part("days-line").dataset.now ?? "");
    if (day === undefined) return;
    panel.dataset.stage = day.stage;
    for (const name of /** @type {const} */ (["day_text", "headline", "detail", "supposes"])) {
      /** @type {HTMLElement} */ (panel.querySelector(`[data-${name.replace("_", "-")}]`)).textContent = together(day[name]);
    }
  }
}
