/**
 * The places around an answer where something is said, asked or opened once the case goes on. The build draws them all
 * (site_hooks/directives/going_on.py); here they are shown, hidden and written into.
 */
import { together } from "./dom.js";

export class CasePlaces {
  /** @param {HTMLFormElement} root */
  constructor(root) {
    this.root = root;
  }

  /** @param {string} selector @returns {HTMLElement} */
  find(selector) {
    return /** @type {HTMLElement} */ (this.root.querySelector(selector));
  }

  /** @param {string} selector */
  show(selector) {
    this.find(selector).hidden = false;
  }

  /** @param {string[]} selectors */
  hide(...selectors) {
    for (const selector of selectors) this.find(selector).hidden = true;
  }

  /**
   * Opens a place that a button opens, or closes it.
   * @param {string} selector
   * @param {HTMLElement} button
   * @returns {boolean}  whether it is open now
   */
  toggle(selector, button) {
    const place = this.find(selector);
    place.hidden = !place.hidden;
    button.setAttribute("aria-expanded", String(!place.hidden));
    return !place.hidden;
  }

  /** Shows or hides a sentence that the build put there. @param {string} name @param {boolean} isSaid */
  note(name, isSaid) {
    this.find(`[data-note="${name}"]`).hidden = !isSaid;
  }

  /** What the core says of a link or of what happened, above the answer. @param {{text?: string}[]} [messages] */
  say(messages = []) {
    const place = this.find("[data-case-notes]");
    for (const old of place.querySelectorAll("[data-said]")) old.remove();
    for (const { text = "" } of messages) {
      const line = document.createElement("li");
      line.dataset.said = "";
      line.textContent = together(text);
      place.append(line);
    }
  }

  /** Another case: nothing is said, and nothing is open. */
  clear() {
    this.say();
    for (const note of this.root.querySelectorAll("[data-note]")) /** @type {HTMLElement} */ (note).hidden = true;
    this.hide("[data-since]", "[data-noted]", "[data-day-of='wrote']", "[data-copy-failed]", "[data-displaced]");
    this.hide("[data-panel='remind']", "[data-panel='keep']", "[data-keep-done]");
    this.show("[data-keep-ask]");
  }
}
