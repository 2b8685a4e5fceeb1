/**
 * A text while it is edited. The core reads along: what may sound pushy gets a wave in a copy of the text that lies
 * under the field, since a field itself can mark nothing; and stands in a list below, with the reason and milder words.
 * A plain field was chosen over an editable element: every screen reader, keyboard and undo works in it as it should.
 */
import { edited, templateOf } from "./blanks.js";
import { made, madeButton } from "./dom.js";
import { theNames } from "./names.js";

/** @typedef {import("./blanks.js").Filled} Filled */

/** What was found: which words, where, why, and what stands instead of what. */
/** @typedef {{start: number, end: number, words: string, why: string, milder: string, instead_of: {start: number, end: number}}} Found */

/** Milliseconds without typing after which the text is read. */
const PAUSE = 350;

export class LetterEditor {
  /**
   * @param {HTMLElement} root
   * @param {import("./letter.js").Letter} letter
   * @param {number} number  of the letter
   */
  constructor(root, letter, number) {
    this.root = root;
    this.letter = letter;
    this.subject = /** @type {HTMLInputElement} */ (root.querySelector("[data-edit='subject']"));
    this.body = /** @type {HTMLTextAreaElement} */ (root.querySelector("[data-edit='body']"));
    this.mirror = /** @type {HTMLElement} */ (root.querySelector("[data-mirror]"));
    /** @type {{subject: Filled | null, body: Filled}} */
    this.filled = { subject: null, body: { text: "", places: [] } };
    /** @type {ReturnType<typeof setTimeout> | undefined} */
    this.timer = undefined;
    /** What was read last. */
    this.read = "";
    for (const field of [this.subject, this.body]) {
      field.id = `letter-${number}-${field.dataset.edit}`;
      /** @type {HTMLLabelElement} */ (root.querySelector(`[data-label="${field.dataset.edit}"]`)).htmlFor = field.id;
      field.addEventListener("input", () => this.#changed());
    }
  }

  /** @param {{subject: Filled | null, body: Filled}} filled */
  show(filled) {
    this.filled = filled;
    if (this.subject.value !== (filled.subject?.text ?? "")) this.subject.value = filled.subject?.text ?? "";
    if (this.body.value !== filled.body.text) this.body.value = filled.body.text;
    for (const each of this.root.querySelectorAll("[data-of-subject]")) /** @type {HTMLElement} */ (each).hidden = filled.subject === null;
    this.#reflect([]);
    if (!this.root.hidden) this.#readSoon();
  }

  /** The visitor wants to write. */
  begin() {
    this.body.focus({ preventScroll: true });
    this.body.setSelectionRange(0, 0);
    this.root.scrollIntoView({ block: "nearest" });
    this.read = "";
    this.#readNow();
  }

  /** Selects the first of such words. @param {string} words */
  select(words) {
    const field = this.subject.value.includes(words) ? this.subject : this.body;
    const start = field.value.indexOf(words);
    field.focus();
    if (start >= 0) field.setSelectionRange(start, start + words.length);
  }

  #changed() {
    const { subject, body } = this.filled;
    const now = { subject: subject && edited(subject, this.subject.value), body: edited(body, this.body.value) };
    this.filled = now;
    this.letter.keep({ subject: now.subject && templateOf(now.subject), body: templateOf(now.body) });
  }

  #readSoon() {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.#readNow(), PAUSE);
  }

  async #readNow() {
    const { letters } = this.letter;
    const [subject, body, position] = [this.subject.value, this.body.value, theNames().get("position") ?? ""];
    const wanted = [subject, body, position].join("\n\n");
    if (wanted === this.read) return;
    this.read = wanted;
    const [ofSubject, ofBody] = await Promise.all([letters.read(subject, position), letters.read(body, position)]);
    if (this.read !== wanted || !ofBody || !ofSubject) return;
    this.#reflect(ofBody.pressing);
    this.#draw(ofBody, [
      ...ofSubject.pressing.map((/** @type {Found} */ found) => ({ found, field: this.subject })),
      ...ofBody.pressing.map((/** @type {Found} */ found) => ({ found, field: this.body })),
    ]);
  }

  /** The copy under the field, with a wave under what was found. @param {Found[]} pressing */
  #reflect(pressing) {
    const text = this.body.value;
    let at = 0;
    this.mirror.replaceChildren();
    for (const { start, end } of pressing) {
      this.mirror.append(text.slice(at, start), made("u", "press", text.slice(start, end)));
      at = end;
    }
    this.mirror.append(`${text.slice(at)}\u200b`); // so that an empty last line has its full height
  }

  /**
   * @param {Record<string, any>} wording
   * @param {{found: Found, field: HTMLInputElement | HTMLTextAreaElement}[]} pressing
   */
  #draw({ words, questions, names_role: namesRole, thanks, notes }, pressing) {
    const { letters, draft } = this.letter;
    const most = this.root.dataset.most ?? "";
    const checks = [
      draft.id === "linkedin" ? letters.say("characters", this.body.value.length, most) : letters.say(words === 1 ? "one_word" : "words", words),
      questions > 1 ? "" : letters.say(questions ? "one_question" : "no_question"),
      namesRole ? letters.say("role") : "",
      thanks ? letters.say("thanks") : "",
    ];
    this.#list("checks", checks.filter(Boolean).map((text) => made("li", "", text)));
    this.#list("notes", notes.map((/** @type {string} */ text) => made("li", "", text)));
    this.#list("pressing", pressing.map((each) => this.#row(each)));
    const [some, sum] = [pressing.length, this.root.querySelector("[data-sum]")];
    const text = some === 0 ? letters.say("calm") : letters.say(some === 1 ? "one_pressing" : "pressing", some);
    if (sum && sum.textContent !== text) sum.textContent = text;
  }

  /** @param {string} name @param {HTMLElement[]} rows */
  #list(name, rows) {
    const list = /** @type {HTMLElement} */ (this.root.querySelector(`[data-${name}]`));
    list.replaceChildren(...rows);
    list.hidden = rows.length === 0;
  }

  /** @param {{found: Found, field: HTMLInputElement | HTMLTextAreaElement}} each */
  #row({ found, field }) {
    const { letters } = this.letter;
    const row = made("li");
    const [why, mend] = [made("p"), made("p", "mend")];
    why.append(made("q", "said", found.words), made("span", "", found.why));
    const isSign = found.milder.length === 1;
    const take = madeButton("link", isSign ? letters.say("take_sign", found.milder) : letters.say(found.milder ? "take" : "leave_out"));
    take.setAttribute("aria-label", `${take.textContent}: ${found.milder || found.words}`);
    take.addEventListener("click", () => this.#take(found, field));
    if (found.milder && !isSign) mend.append(made("span", "help", letters.say("milder")), " ", made("span", "said", found.milder), " ");
    mend.append(take);
    row.append(why, mend);
    return row;
  }

  /** @param {Found} found @param {HTMLInputElement | HTMLTextAreaElement} field */
  #take({ milder, instead_of: { start, end } }, field) {
    field.focus({ preventScroll: true });
    field.setSelectionRange(start, end);
    // Only this way can the visitor undo it with the keys they know; other browsers get the plain way.
    const isDone = document.execCommand(milder ? "insertText" : "delete", false, milder);
    if (isDone) return;
    field.setRangeText(milder, start, end, "end");
    field.dispatchEvent(new Event("input", { bubbles: true }));
  }
}
