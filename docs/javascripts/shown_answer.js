/**
 * The answer that stands on the page: its card, which takes the place of the last one, and the line above it that says
 * that it is an old one and why, or what it had to do without.
 */
import { Arrangement } from "./arrange.js";
import { drawAnswer, drawFacts } from "./card.js";

/** @typedef {import("./core-types.js").Answer} Answer */

export class ShownAnswer {
  /**
   * @param {HTMLFormElement} root
   * @param {Record<string, any>} build
   * @param {() => void} again  what "try again" does
   */
  constructor(root, build, again) {
    const find = (/** @type {string} */ selector) => /** @type {HTMLElement} */ (root.querySelector(selector));
    this.root = root;
    this.build = build;
    this.arrangement = new Arrangement(root);
    this.template = /** @type {HTMLTemplateElement} */ (find("[data-card]"));
    this.note = find("[data-stale]");
    this.again = find("[data-stale] button");
    this.again.addEventListener("click", again);
    this.blank = this.card.cloneNode(true);
  }

  get card() {
    return /** @type {HTMLElement} */ (this.root.querySelector("[data-answer]"));
  }

  get isThere() {
    return this.card.dataset.verdict !== undefined;
  }

  /**
   * Puts an answer in the place of the last one; what stood open there stays open.
   * @param {Answer} answer  of the core
   * @param {Record<string, any>} situation  what was asked
   * @param {import("./country.js").Countries} countries
   */
  show(answer, situation, countries) {
    const { card: old, template, build } = this;
    const told = this.#withNoDate(answer, situation);
    const card = drawAnswer(template, told, (id) => new URL(build.root + build.sections[id], document.baseURI).href);
    const pen = /** @type {SVGElement} */ (template.content.querySelector(".stage .icon"));
    drawFacts(/** @type {HTMLElement} */ (card.querySelector("[data-facts]")), countries.named(told.given), pen);
    card.setAttribute("aria-label", old.getAttribute("aria-label") ?? "");
    const [before, now] = [old, card].map((each) => each.querySelector(".says")?.textContent);
    card.classList.toggle("fade", before !== now);
    for (const open of old.querySelectorAll("details[open]")) {
      const { block = "" } = /** @type {HTMLElement} */ (open).dataset;
      card.querySelector(`details[data-block="${block}"]`)?.setAttribute("open", "");
    }
    this.root.dispatchEvent(new CustomEvent("followup:replace", { detail: { card, answer } }));
    this.arrangement.show(card);
    this.root.dataset.answered = "";
    this.#offer(true);
  }

  /** Takes away what was drawn for a case. */
  clear() {
    this.arrangement.clear(/** @type {HTMLElement} */ (this.blank.cloneNode(true)));
    delete this.root.dataset.answered;
    this.root.querySelector("[data-proposals]")?.replaceChildren();
    for (const each of this.root.querySelectorAll("details[open]")) each.removeAttribute("open");
    this.markStale();
    this.#offer(false);
  }

  /**
   * Says why the answer is an old one, if it is; undefined where it is not.
   * @param {string} [why]  the id of the text
   * @param {boolean} [isFailure]  said also where there is no old answer, with another try
   */
  markStale(why, isFailure) {
    const isOld = why !== undefined && this.isThere;
    this.say(isOld || isFailure ? why : undefined, isFailure);
    this.card.classList.toggle("stale-answer", isOld);
  }

  /**
   * @param {string} [id]  of the text above the answer; without one there is nothing to say
   * @param {boolean} [canTryAgain]
   */
  say(id, canTryAgain = false) {
    this.note.hidden = id === undefined;
    this.again.hidden = !canTryAgain;
    /** @type {HTMLElement} */ (this.note.firstElementChild).textContent = this.build.texts[id ?? ""] ?? "";
  }

  /**
   * That they gave no date is a fact once the visitor has said so; the core knows it only as an assumption.
   * @param {Answer} answer
   * @param {Record<string, any>} situation
   */
  #withNoDate({ given: [day, ...others], ...answer }, { timeline }) {
    const assumptions = answer.assumptions.filter(({ path }) => path !== "timeline");
    const isSaid = timeline === null;
    const [label, text] = (this.root.dataset.noDate ?? "").split("|");
    const given = [day, ...(isSaid ? [{ path: "timeline", label, text, quoted: false }] : []), ...others];
    return { ...answer, given, ...(isSaid ? { assumptions } : {}) };
  }

  /** Shows what makes sense once there is an answer. @param {boolean} hasAnswer */
  #offer(hasAnswer) {
    for (const each of /** @type {NodeListOf<HTMLElement>} */ (this.root.querySelectorAll("[data-done], [data-start-over]"))) {
      each.hidden = !hasAnswer;
    }
  }
}
