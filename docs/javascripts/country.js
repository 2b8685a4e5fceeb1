/** Whose holidays count: the regions of the country that is chosen, and the country that the browser's language names. */
import { madeButton } from "./dom.js";

export class Countries {
  /**
   * @param {import("./form.js").Form} form
   * @param {Record<string, string>} texts
   */
  constructor(form, texts) {
    this.form = form;
    const block = form.root.querySelector("[data-regions-of]");
    /** @type {Record<string, Record<string, string>>} */
    this.regions = JSON.parse(block?.textContent ?? "{}");
    this.country = /** @type {HTMLSelectElement} */ (form.named("country")[0]);
    this.region = /** @type {HTMLSelectElement} */ (form.named("region")[0]);
    this.shown = "";
    this.#suggest(texts["page.suggested"] ?? "");
    // Before any other listener, so that a program can choose a region straight away.
    this.country.addEventListener("change", () => this.update());
    this.update();
  }

  /** Offers the regions of the chosen country. */
  update() {
    const place = /** @type {HTMLElement} */ (this.form.root.querySelector("[data-regions]"));
    if (this.shown === this.country.value) return;
    this.shown = this.country.value;
    const regions = Object.entries(this.regions[this.shown] ?? {});
    const [none] = this.region.options;
    this.region.replaceChildren(none, ...regions.map(([code, name]) => new Option(name, code)));
    this.region.value = "";
    place.hidden = regions.length === 0;
  }

  /**
   * The facts that were given, the country by its name.
   * @param {import("./core-types.js").Answer["given"]} given
   */
  named(given) {
    const [{ text }] = this.country.selectedOptions;
    return given.map((each) => (each.path === "country" ? { ...each, text } : each));
  }

  /** @param {string} words */
  #suggest(words) {
    const region = navigator.languages.map(regionOf).find(Boolean);
    const option = [...this.country.options].find(({ value }) => value === region);
    const place = /** @type {HTMLElement} */ (this.form.root.querySelector("[data-suggestion]"));
    if (option === undefined) return;
    const button = madeButton("link", option.text);
    button.addEventListener("click", () => {
      this.country.value = option.value;
      this.country.dispatchEvent(new Event("change", { bubbles: true }));
    });
    place.replaceChildren(words, " ", button);
    place.hidden = false;
  }
}

/**
 * The region of a language, such as "GB" of "en-GB"; none where it names none, and where it is no language: WebKitGTK
 * says "C" on a system that was told no other.
 * @param {string} tag
 */
function regionOf(tag) {
  try {
    return new Intl.Locale(tag).region;
  } catch {
    return undefined;
  }
}
