/**
 * Your days: the line of days, drawn once there is an answer. The list beside it is its text; what any of its days
 * would bring is asked for in looked_day.js.
 */
import { drawFigure, point } from "./figure_drawing.js";
import { drawRows } from "./figure_list.js";
import { LookedDay } from "./looked_day.js";

/** @typedef {import("./core-types.js").Figure} Figure */

/** The width of the line on paper, in pixels: that of a sheet of letter or A4 within its margins. */
const PAPER = 640;

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
  /** @param {import("./checker.js").Checker} checker  with an answer */
  constructor(checker) {
    this.root = checker.root;
    this.checker = checker;
    /** @type {Figure | undefined} */
    this.figure = undefined;
    /** The request that it was drawn for. @type {Record<string, any>} */
    this.request = {};
    /** What is drawn. @type {SVGElement | undefined} */
    this.drawing = undefined;
    this.isRightToLeft = false;
    /** The widths of the line and of the large one of the home page, in pixels; 0 where it is not to be seen. */
    this.width = 0;
    this.homeWidth = 0;
    this.home = /** @type {HTMLElement | null} */ (this.root.closest(".home")?.querySelector(":scope > .days") ?? null);
    this.widths = new ResizeObserver(() => this.#measure());
    /** Whether what was focused when the answer came lies in the block. */
    this.hadFocus = false;
    /** The list that came with the card, which has only what is to come. @type {Element | null} */
    this.plan = null;
    /** The block of the card with the line, and with all that is known of it. @type {HTMLElement} */
    this.block = this.#begin(this.#blockOf(checker.answer));
    this.looked = new LookedDay(this);
    addEventListener("beforeprint", () => this.#draw(PAPER));
    addEventListener("afterprint", () => this.#draw());
    this.root.addEventListener("followup:replace", (event) => this.#carry(/** @type {CustomEvent} */ (event).detail.card));
    this.root.addEventListener("followup:answer", () => this.update());
  }

  /** @param {string} name @returns {HTMLElement} */
  part(name) {
    return /** @type {HTMLElement} */ (this.block.querySelector(`[data-${name}]`));
  }

  get slider() {
    return /** @type {HTMLInputElement} */ (this.part("slider"));
  }

  get days() {
    return this.figure?.days ?? [];
  }

  /** The day of the answer. @returns {string} */
  get today() {
    return this.request.today;
  }

  /** What today is called. */
  get now() {
    return this.part("days-line").dataset.now ?? "";
  }

  /** Draws the line of the answer that has come. */
  async update() {
    const { situation } = this.checker.facts;
    const request = { situation, today: this.checker.answer.dataset.today, language: navigator.language };
    this.request = request;
    if (this.hadFocus) this.slider.focus({ preventScroll: true }); // an element that is moved loses it
    this.looked.follow(undefined);
    const [{ figure }] = await Promise.all([this.checker.core.ask("figure", request), style()]);
    if (this.request !== request) return; // another answer has come meanwhile
    this.figure = figure ?? undefined;
    this.#show();
    this.looked.follow(this.looked.day);
  }

  /**
   * Shows which day is looked at.
   * @param {string | undefined} day  undefined for today, which needs no mark
   */
  point(day) {
    const index = this.days.indexOf(day ?? this.today);
    this.slider.value = String(index);
    if (!this.drawing) return;
    const part = (index + 0.5) / this.days.length;
    point(this.drawing, day === undefined ? undefined : Math.round((this.isRightToLeft ? 1 - part : part) * this.width));
  }

  /** The block of a card as it came. @param {HTMLElement} card */
  #blockOf(card) {
    const block = /** @type {HTMLElement} */ (card.querySelector("[data-block='plan']"));
    this.plan = block.querySelector(".key");
    return block;
  }

  /** For another case nothing has been drawn yet. @param {HTMLElement} block */
  #begin(block) {
    [this.figure, this.drawing] = [undefined, undefined];
    this.widths.disconnect();
    for (const each of [block.querySelector("[data-days-line]"), this.home]) if (each) this.widths.observe(each);
    return block;
  }

  /** A new card keeps the line of the last one until its own is there, so nothing jumps. @param {HTMLElement} card */
  #carry(card) {
    const { block: last } = this;
    const own = this.#blockOf(card);
    this.hadFocus = last.contains(document.activeElement);
    if (last.isConnected && this.drawing) own.replaceWith(last);
    else this.block = this.#begin(own);
  }

  #show() {
    const { figure } = this;
    this.part("figure").hidden = !figure?.days.length;
    this.#list(figure?.marks ?? []);
    if (!figure?.days.length) return;
    this.slider.max = String(figure.days.length - 1);
    this.#nameHolidays(figure);
    this.#draw();
  }

  /** The list that says all that is drawn, in the place of that of the card, which comes back where nothing is. @param {Figure["marks"]} marks */
  #list(marks) {
    const shown = marks.length ? drawRows(marks) : this.plan;
    this.block.querySelector(".key")?.remove();
    if (shown) this.part("figure").after(shown);
    this.block.hidden = !shown;
  }

  /** @param {Figure} figure */
  #nameHolidays({ bands }) {
    const names = bands.filter(({ kind }) => kind === "holiday").map(({ text }) => text);
    const place = this.part("holidays");
    place.hidden = names.length === 0;
    /** @type {HTMLElement} */ (place.lastElementChild).textContent = names.join("; ");
    this.part("weekends").hidden = !bands.some(({ kind }) => kind === "weekend");
  }

  /** Reads how wide things are just after the browser has laid them out, and redraws what has another width. */
  #measure() {
    const { width, homeWidth } = this;
    const line = this.part("days-line");
    this.isRightToLeft = getComputedStyle(line).direction === "rtl";
    this.width = line.clientWidth || width;
    this.homeWidth = this.home?.clientWidth ?? 0;
    if (this.width !== width || this.homeWidth !== homeWidth) this.#draw();
  }

  /** Draws for the widths that were read last, so that no answer has to wait for the browser to lay it out. */
  #draw(width = this.width) {
    if (!this.figure?.days.length || !width) return;
    this.drawing = drawFigure(this.figure, width, this.isRightToLeft, this.now);
    this.part("drawing").replaceChildren(this.drawing);
    if (width !== this.width) return; // on paper no other day is looked at
    this.point(this.looked.day);
    if (this.home && this.homeWidth) this.#drawHome(this.home);
  }

  /** On the home page the large line above the card is theirs too, where it is to be seen. @param {HTMLElement} place */
  async #drawHome(place) {
    const { drawHome } = await import("./figure_home.js");
    if (!this.figure?.days.length) return;
    place.querySelector(".theirs")?.remove();
    place.append(drawHome(this.figure, this.homeWidth, this.now));
  }
}
