/** A pasted message: what the core finds in it, each proposal beside its words, none of it applied before a tap. */
import { made, madeButton } from "./dom.js";
import { ASKING, suggestions } from "./suggestions.js";
import { kept } from "./this_tab.js";

/** Characters of the message that are shown before and after the words of a proposal. */
const AROUND = 50;

/** Milliseconds without typing after which the message is read. */
const PAUSE = 250;

/** @typedef {{shown: {path: string, text: string, ask: string | null}[], suggested: any[], proposed: Record<string, any>, spans: Record<string, [number, number]>, problems?: {text: string}[]}} Found */

export class Message {
  /**
   * @param {import("./form.js").Form} form
   * @param {import("./core.js").Core} core
   * @param {Record<string, string>} texts
   * @param {(isLast: boolean) => void} applied  told when a proposal has become a fact, and whether none is left
   */
  constructor(form, core, texts, applied) {
    this.form = form;
    this.core = core;
    this.texts = texts;
    this.applied = applied;
    const find = (/** @type {string} */ name) => /** @type {any} */ (form.root.querySelector(name));
    this.text = /** @type {HTMLTextAreaElement} */ (find("[data-message]"));
    this.received = /** @type {HTMLInputElement} */ (find("[data-received]"));
    this.place = /** @type {HTMLElement} */ (find("[data-proposals]"));
    /** @type {ReturnType<typeof setTimeout> | undefined} */
    this.timer = undefined;
  }

  /** The message, or the day on which it came, has changed. */
  changed() {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.#read(), PAUSE);
  }

  /** Takes up the message that was pasted in this tab. */
  restore() {
    const [text = "", day = ""] = kept("message") ?? [];
    if (text === "" || text === this.text.value) return;
    [this.text.value, this.received.value] = [text, day];
    this.#read();
  }

  async #read() {
    const text = this.text.value;
    if (text.trim() === "") return this.place.replaceChildren();
    const day = this.received.value || this.form.value("today");
    /** @type {Found} */
    const found = await this.core.ask("message", { text, received_on: day, language: navigator.language });
    if (text !== this.text.value) return;
    const proposals = (found.shown ?? []).map((each) => this.#proposal(each, found, text));
    proposals.push(...suggestions(found.suggested ?? [], this.form, this.texts, () => this.#applied()));
    const wrong = (found.problems ?? []).map(({ text: why }) => made("p", "error", why));
    const nothing = wrong.length ? wrong : [made("p", "", this.texts["page.message.nothing"])];
    this.place.replaceChildren(...(proposals.length ? proposals : nothing));
  }

  #applied() {
    this.applied(this.place.querySelector("[data-proposal]:enabled") === null);
  }

  /**
   * @param {Found["shown"][number]} shown
   * @param {Found} found
   * @param {string} text
   */
  #proposal({ path, text: fact, ask }, found, text) {
    const proposal = made("div", "proposal");
    const button = madeButton("btn second", this.texts[ask === null ? "page.message.use" : "page.message.yes"]);
    button.dataset.proposal = path;
    button.addEventListener("click", () => {
      for (const [name, value] of factsOf(path, found.proposed[path])) this.form.set(name, String(value ?? ""));
      button.disabled = true;
      button.textContent = this.texts["page.message.used"];
      this.#applied();
    });
    proposal.append(made("p", "", fact), excerpt(text, found.spans[path]));
    const isWay = ASKING.includes(path);
    if (isWay) button.dataset.asks = "";
    if (ask !== null) proposal.append(made("p", "ask", ask));
    proposal.append(ask === null && !isWay ? button : this.#answers(proposal, button));
    return proposal;
  }

  /**
   * A no and an offer have to be confirmed, and a way to ask taken or put aside: "no" takes the proposal away.
   * @param {HTMLElement} proposal
   * @param {HTMLButtonElement} yes
   */
  #answers(proposal, yes) {
    const no = madeButton("btn second", this.texts["page.message.no"]);
    no.addEventListener("click", () => proposal.remove());
    const answers = made("div", "chips");
    answers.append(yes, no);
    return answers;
  }
}

/**
 * The controls that a proposal fills, and with what.
 * @param {string} path
 * @param {any} value
 * @returns {[string, unknown][]}
 */
function factsOf(path, value) {
  if (typeof value !== "object") return [[path, value]];
  return Object.entries(value).map(([key, each]) => [`${path}.${key}`, each]);
}

/**
 * The words that a proposal rests on, marked, with some of the message around them.
 * @param {string} text
 * @param {[number, number]} span  counted in characters, as Python does
 */
function excerpt(text, [start, end]) {
  const characters = [...text];
  const piece = (/** @type {number} */ from, /** @type {number} */ to) => characters.slice(Math.max(from, 0), to).join("");
  const quote = made("blockquote", "");
  const before = (start > AROUND ? "…" : "") + piece(start - AROUND, start);
  const after = piece(end, end + AROUND) + (end + AROUND < characters.length ? "…" : "");
  quote.append(before, made("mark", "", piece(start, end)), after);
  return quote;
}
