/** One text to send: its blanks, its two tones, and what can be done with it. */
import { blanksLeft, fillIn, severalLines, subjectLine } from "./blanks.js";
import { made } from "./dom.js";
import { write } from "./drafts.js";
import { LetterEditor } from "./letter_editor.js";
import { fitsInMail, mailAddress } from "./mail.js";
import { setNames, theNames } from "./names.js";

/** @typedef {import("./letters.js").Draft} Draft */

/** Milliseconds for which a button says that it has copied. */
const COPIED = 2_500;

/** What a browser may fill in by itself. */
const KNOWN = new Map([["your name", "name"], ["your number", "tel"]]);

/** How many there have been, so that no two have the same id. */
let count = 0;

/** Whether what is filled in there needs a line of its own. @param {string} blank */
function isLong(blank) {
  return blank.length > 12;
}

export class Letter {
  /** @param {import("./letters.js").Letters} letters */
  constructor(letters) {
    this.letters = letters;
    this.element = /** @type {HTMLElement} */ (/** @type {Element} */ (letters.template.content.firstElementChild).cloneNode(true));
    this.number = count += 1;
    /** @type {Draft} */
    this.draft = /** @type {any} */ (undefined);
    /** The blanks that are left. @type {string[]} */
    this.left = [];
    /** The blanks that the visitor was told of; the next press goes on without them. */
    this.told = "";
    /** An edit that was given up in favour of our words. @type {import("./letters.js").Edit | undefined} */
    this.givenUp = undefined;
    this.editor = new LetterEditor(this.#find("[data-writing]"), this, this.number);
    this.#find("[data-act-of='share']").hidden = !("share" in navigator);
    this.element.addEventListener("click", (event) => this.#clicked(event));
    this.element.addEventListener("input", ({ target }) => {
      const { blank } = /** @type {HTMLElement} */ (target).dataset;
      if (blank !== undefined) setNames({ [blank]: /** @type {HTMLInputElement} */ (target).value });
    });
  }

  /** @param {Draft} draft */
  show(draft) {
    const isAnother = JSON.stringify(draft) !== JSON.stringify(this.draft);
    this.draft = draft;
    if (isAnother) this.refresh(); // most answers bring the same words
  }

  /** Our words, in the tone that was chosen. */
  get ours() {
    const { subject, body, plain } = this.draft;
    return { subject, body: this.letters.words.tone === "plain" ? plain : body };
  }

  get #key() {
    return `${this.draft.id} ${this.letters.words.tone}`;
  }

  get #edit() {
    return this.letters.words.edited[this.#key];
  }

  /** Keeps what the visitor made of our words. @param {{subject: string | null, body: string}} template */
  keep(template) {
    const { subject, body } = this.ours;
    const { edited } = this.letters.words;
    if (template.subject === subject && template.body === body) delete edited[this.#key];
    else edited[this.#key] = { from: this.#edit?.from ?? `${subject}\n${body}`, ...template };
    this.letters.keep();
    this.refresh();
  }

  /** Shows the text with what is known now. */
  refresh() {
    const { subject, body } = this.#edit ?? this.ours;
    const [names, ours] = [theNames(), this.ours];
    const left = blanksLeft(`${subject ?? ""}\n${body}`, names);
    if (left.join() !== this.left.join() && this.#find("[data-act-of='undo']").hidden) this.#say(""); // it may name what is filled in
    this.left = left;
    this.filled = { subject: subject === null ? null : fillIn(subject, names), body: fillIn(body, names) };
    this.told = this.left.join() === this.told ? this.told : "";
    this.#drawFields();
    this.#find(".subj").hidden = this.#find("[data-mail]").hidden = subject === null;
    write(this.#find("[data-subject]"), this.subject);
    write(this.#find("[data-body]"), this.body);
    this.#find("[data-mail]").setAttribute("href", mailAddress(this.subject, this.body));
    for (const tone of ["warm", "plain"]) {
      this.#find(`[data-act-of='${tone}']`).setAttribute("aria-pressed", String(tone === this.letters.words.tone));
    }
    this.#find("[data-act-of='ours']").hidden = this.#edit === undefined;
    this.#find("[data-stale-edit]").hidden = [undefined, `${ours.subject}\n${ours.body}`].includes(this.#edit?.from);
    this.editor.show(this.filled);
  }

  get subject() {
    return subjectLine(this.filled?.subject?.text ?? "");
  }

  get body() {
    return severalLines(this.filled?.body.text ?? "");
  }

  /** A field for each blank of our words. */
  #drawFields() {
    const { subject, body } = this.ours;
    const fill = this.#find("[data-fill]");
    const blanks = blanksLeft(`${body}\n${subject ?? ""}`, new Map());
    const wanted = [...blanks.filter((blank) => !isLong(blank)), ...blanks.filter(isLong)];
    const fields = /** @type {HTMLInputElement[]} */ ([...fill.querySelectorAll("[data-blank]")]);
    if (fields.map(({ dataset }) => dataset.blank).join() !== wanted.join()) {
      fill.replaceChildren(...wanted.map((blank, index) => this.#field(blank, index)));
    }
    for (const blank of wanted) {
      const field = this.#fieldOf(blank);
      const value = theNames().get(blank) ?? "";
      if (field && field.value !== value) field.value = value;
    }
  }

  /** @param {string} blank @param {number} index */
  #field(blank, index) {
    const label = /** @type {HTMLLabelElement} */ (made("label", "label", this.#label(blank)));
    const input = /** @type {HTMLInputElement} */ (made("input", "field"));
    Object.assign(input, { id: `letter-${this.number}-${index}`, type: "text", maxLength: 300 });
    input.setAttribute("form", ""); // it is not one of the questions, so their reset leaves it alone
    input.autocomplete = /** @type {AutoFill} */ (KNOWN.get(blank) ?? "off");
    input.dataset.blank = blank;
    label.htmlFor = input.id;
    const row = made("p", isLong(blank) ? "long" : "");
    row.append(label, input);
    return row;
  }

  /** What a blank is called. @param {string} blank */
  #label(blank) {
    return this.draft.blanks.find((each) => each.blank === blank)?.label ?? blank;
  }

  /** @param {string} blank @returns {HTMLInputElement | undefined} */
  #fieldOf(blank) {
    const fields = /** @type {NodeListOf<HTMLInputElement>} */ (this.element.querySelectorAll("[data-blank]"));
    return [...fields].find((field) => field.dataset.blank === blank);
  }

  /** @param {MouseEvent} event */
  #clicked(event) {
    const target = /** @type {Element} */ (event.target);
    if (target.matches(".blank")) return this.#goTo(/** @type {string} */ (target.textContent));
    const button = target.closest("[data-act-of], [data-mail], [data-copy]");
    if (!(button instanceof HTMLElement)) return;
    /** @type {Record<string, () => unknown>} */
    const acts = {
      warm: () => this.#choose("warm"),
      plain: () => this.#choose("plain"),
      edit: () => this.#write(true),
      done: () => this.#write(false),
      ours: () => this.#backToOurs(),
      undo: () => this.#undo(),
      share: () => this.#isWhole() && this.#share(),
    };
    if (button.dataset.mail !== undefined) this.#mail(event);
    else if (button.dataset.copy !== undefined) this.#copy(button);
    else acts[button.dataset.actOf ?? ""]?.();
  }

  /** @param {"warm" | "plain"} tone */
  #choose(tone) {
    this.letters.words.tone = tone;
    this.letters.keep();
    this.letters.refresh();
    this.#say("");
  }

  /** @param {boolean} isWriting */
  #write(isWriting) {
    this.#find("[data-shown]").hidden = this.#find("[data-act-of='edit']").hidden = isWriting;
    this.#find("[data-writing]").hidden = this.#find("[data-act-of='done']").hidden = !isWriting;
    this.#say("");
    if (isWriting) this.editor.begin();
    else this.#find("[data-act-of='edit']").focus({ preventScroll: true });
  }

  #backToOurs() {
    this.givenUp = this.#edit;
    delete this.letters.words.edited[this.#key];
    this.letters.keep();
    this.refresh();
    this.#say(this.letters.say("ours"));
    const undo = this.#find("[data-act-of='undo']");
    undo.hidden = false;
    undo.focus({ preventScroll: true });
  }

  #undo() {
    if (this.givenUp) this.letters.words.edited[this.#key] = this.givenUp;
    this.letters.keep();
    this.refresh();
    this.#say("");
    this.#find("[data-act-of='ours']").focus({ preventScroll: true });
  }

  /** @param {MouseEvent} event */
  #mail(event) {
    if (!this.#isWhole()) return event.preventDefault();
    if (fitsInMail(mailAddress(this.subject, this.body))) return this.#say("");
    event.preventDefault();
    return this.#copy(this.#find("[data-copy]"), "too_long");
  }

  /** Whether nothing is left to fill in; otherwise the page says so, and pressing again goes on without it. */
  #isWhole() {
    const fields = /** @type {HTMLElement[]} */ ([...this.element.querySelectorAll("[data-blank]")]).map(({ dataset }) => dataset.blank);
    const left = this.left.toSorted((one, other) => fields.indexOf(one) - fields.indexOf(other));
    if (left.length === 0 || this.told === this.left.join()) return true;
    this.told = this.left.join();
    this.#goTo(left[0]);
    this.#say(this.letters.say("blank", left.map((blank) => this.#label(blank)).join(", ")));
    return false;
  }

  /** @param {string} blank */
  #goTo(blank) {
    const field = this.#fieldOf(blank);
    if (field) {
      field.closest("details")?.setAttribute("open", "");
      return field.focus();
    }
    this.#write(true);
    this.editor.select(`[${blank}]`);
  }

  async #share() {
    try {
      await navigator.share({ ...(this.subject ? { title: this.subject } : {}), text: this.body });
      this.#say("");
    } catch (error) {
      const isChanged = error instanceof DOMException && error.name === "AbortError"; // the visitor's mind
      this.#say(isChanged ? "" : this.letters.say("unshared"));
    }
  }

  /**
   * @param {HTMLElement} button
   * @param {"copied" | "too_long"} [why]
   */
  async #copy(button, why = "copied") {
    try {
      await navigator.clipboard.writeText(this.body);
    } catch {
      // On plain HTTP, for example: then the words are selected, ready to be copied by hand.
      this.#write(false);
      getSelection()?.selectAllChildren(this.#find("[data-body]"));
      return this.#say(this.letters.say("uncopied"));
    }
    const [before, after] = ["before", "after"].map((name) => this.#find(`[data-${name}]`));
    [before.hidden, after.hidden] = [true, false];
    setTimeout(() => ([before.hidden, after.hidden] = [false, true]), COPIED);
    const left = this.left.map((blank) => this.#label(blank)).join(", ");
    this.#say(left && why === "copied" ? this.letters.say("copied_blank", left) : this.letters.say(why));
    button.focus({ preventScroll: true });
  }

  /** @param {string} text */
  #say(text) {
    this.#find("[data-says]").textContent = text;
    this.#find(".tells").classList.toggle("told", text !== "");
    this.#find("[data-act-of='undo']").hidden = true;
  }

  /** @param {string} selector @returns {HTMLElement} */
  #find(selector) {
    return /** @type {HTMLElement} */ (this.element.querySelector(selector));
  }
}
