/**
 * What stands around the answer once a case goes on: "I've sent it today", who comes back by a link, a reminder, and
 * keeping the case. Each button has the name of what it does in `data-act`.
 */
import { StorageTrouble, askToPersist, changeList, hasList, showList } from "./cases.js";
import { together } from "./dom.js";
import { entriesOf } from "./entries.js";
import { copyText } from "./hand_out.js";
import { forgetNames, setNames, setNamesOfCase, theNames } from "./names.js";
import { Reminder } from "./reminder.js";
import { keep, kept } from "./this_tab.js";
import { localDay } from "./today.js";

/** Milliseconds after an answer in which the visitor may still be at it, before a kept case is kept anew. */
const PAUSE = 600;

/** The blanks of the words to send that name a case. @type {Record<string, string>} */
const BLANKS = { company: "company", role: "position" };

export class GoingOn {
  /** @param {import("./checker.js").Checker} checker */
  constructor(checker) {
    this.checker = checker;
    this.root = checker.root;
    /** The facts before the last press, and the day that was chosen for it. @type {object | undefined} */
    this.before = undefined;
    /** @type {ReturnType<typeof setTimeout> | undefined} */
    this.timer = undefined;
    this.reminder = new Reminder(this.root, (request) => this.ask("reminder", { ...this.names, ...request }), this.page);
    this.root.addEventListener("reset", () => {
      if (checker.tabCase.isTakingUp) queueMicrotask(() => this.#showNames()); // a reset empties these too
      else {
        forgetNames();
        this.#startOver();
      }
    });
    document.addEventListener("followup:names", () => this.#named());
    this.root.addEventListener("followup:answer", () => this.#answered());
    this.root.addEventListener("input", ({ target }) => {
      const { name } = /** @type {HTMLElement} */ (target).dataset;
      if (name !== undefined) setNames({ [BLANKS[name]]: /** @type {HTMLInputElement} */ (target).value });
    });
    this.#showNames();
  }

  /** What the visitor calls the case; these stand in no link. @returns {Record<string, string>} */
  get names() {
    return Object.fromEntries(Object.entries(BLANKS).map(([name, blank]) => [name, theNames().get(blank) ?? ""]));
  }

  /** The address of the checker, which a link to a case leads to. */
  get page() {
    return new URL(`${this.checker.build.root}checker/`, document.baseURI).href;
  }

  /** The id of the case where it is kept on this device; a reload of the page must not forget it. */
  get kept() {
    return /** @type {string | undefined} */ (kept("case"));
  }

  set kept(id) {
    keep("case", id ?? null);
  }

  /** The case of this tab is there again after a reload: its names come from the list. */
  async resume() {
    const line = await this.#line(this.kept ?? "");
    const isNamed = Object.values(this.names).some(Boolean); // in this tab, where they are newest
    if (line === undefined) this.kept = undefined;
    else if (!isNamed) setNames({ [BLANKS.company]: line.company, [BLANKS.role]: line.role });
  }

  get today() {
    return this.checker.form.value("today") || localDay();
  }

  get situation() {
    return this.checker.facts.situation;
  }

  /** The verdict that stands there, which need not be worked out again. */
  get #said() {
    return { said: this.checker.answer.dataset.verdict };
  }

  /** @param {string} call @param {object} request @returns {Promise<any>} */
  ask(call, request) {
    const { today, situation } = this;
    const facts = call === "interviews" ? {} : { situation };
    return this.checker.core.ask(call, { ...facts, today, language: navigator.language, ...request });
  }

  /** @param {HTMLElement} button */
  async act(button) {
    const { act = "" } = button.dataset;
    /** @type {Record<string, () => unknown>} */
    const acts = {
      done: () => this.#happened("done"),
      another_day: () => this.#chooseDay("done", button),
      on_that_day: () => this.#happenedOn(/** @type {HTMLElement} */ (button.closest("[data-day-of]"))),
      undo: () => this.#undo(),
      nothing: () => this.#hide("[data-since]"),
      answered: () => this.#theyAnswered(),
      wrote: () => this.#chooseDay("wrote", button),
      remind: () => this.#toggle("remind", button) && this.reminder.show(this.kept),
      copy_link: () => this.#copyLink(button),
      keep: () => this.#toggle("keep", button),
      keep_now: () => this.#keep(),
      print: () => print(),
      file: () => this.reminder.save(this.kept),
      report: async () => (await import("./report.js")).reportAnswer(button, this),
      copy_text: () => this.reminder.copy(button),
    };
    await acts[act]?.();
  }

  /**
   * Opens a case: the one that a fragment holds, or a kept one that it names.
   * @param {string} hash
   */
  async open(hash) {
    const [, id] = /^#kept=([\w-]+)$/.exec(hash) ?? [];
    if (id !== undefined) return this.#openKept(id);
    const found = await this.checker.core.ask("link", { fragment: hash, today: this.today, language: navigator.language });
    if (found.id && (await this.#openKept(found.id))) return;
    this.#take(found.situation ?? {}, found.last, found.made);
    this.#note("kept_elsewhere", Boolean(found.id));
    this.#say([...(found.problems ?? []).map(({ text = "" }) => text), ...(found.otherwise ? [found.otherwise] : [])]);
    const [problem] = (found.problems ?? []).filter(({ path = "" }) => path);
    if (problem) this.checker.questions.open(problem.path);
  }

  /** The case as the list has it. @param {string} id */
  async #line(id) {
    const list = await this.#guarded(async () => ((await hasList()) ? showList(this.#askList) : undefined));
    return list?.lines?.find((/** @type {{id: string}} */ each) => each.id === id);
  }

  /** @param {string} id @returns {Promise<boolean>}  whether it is kept here */
  async #openKept(id) {
    const line = await this.#line(id);
    if (line === undefined) return false;
    const { situation, last, history, company, role } = line;
    this.#take(situation, last, history.at(-1)?.on);
    this.kept = id;
    setNamesOfCase({ [BLANKS.company]: company, [BLANKS.role]: role });
    return true;
  }

  /**
   * @param {object} situation
   * @param {string | null} last  what stood there last time
   * @param {string | null | undefined} made  and on which day
   */
  #take(situation, last, made) {
    setNamesOfCase();
    this.#startOver();
    this.checker.tabCase.take(entriesOf(situation));
    if (!last || !made || made >= this.today) return;
    this.#find("[data-last]").textContent = together(last);
    this.#find("[data-since]").hidden = false;
  }

  /**
   * What happened becomes the fact that it is, and the answer moves on.
   * @param {string} what
   * @param {string} [day]
   */
  async #happened(what, day) {
    const before = this.situation;
    const { situation, problems } = await this.ask("since", { what, ...this.#said, ...(day ? { day } : {}) });
    if (situation === undefined) return this.#say((problems ?? []).map(({ text = "" }) => text));
    this.before = before;
    this.checker.tabCase.take(entriesOf(situation));
    this.#hide("[data-since]");
    this.#say([]);
    const noted = this.#find("[data-noted]");
    noted.hidden = false;
    this.#find("[data-act='undo']").focus({ preventScroll: true });
    noted.scrollIntoView({ block: "nearest" }); // the answer that moved on is below it
  }

  /** @param {HTMLElement} place  where the day was chosen */
  #happenedOn(place) {
    return this.#happened(place.dataset.dayOf ?? "", place.querySelector("input")?.value);
  }

  #undo() {
    if (this.before) this.checker.tabCase.take(entriesOf(this.before));
    this.before = undefined;
    this.#hide("[data-noted]");
    this.checker.answer.querySelector("h2")?.focus({ preventScroll: true });
  }

  /** A time that their last word named stays, and the place to paste the new one opens. */
  async #theyAnswered() {
    const { situation } = await this.ask("since", { what: "answered" });
    if (situation !== undefined) this.checker.tabCase.take(entriesOf(situation));
    this.#hide("[data-since]");
    this.checker.questions.open("came_back");
    this.checker.questions.open("message");
  }

  /** @param {string} what @param {HTMLElement} button */
  #chooseDay(what, button) {
    const place = this.#find(`[data-day-of="${what}"]`);
    const day = /** @type {HTMLInputElement} */ (place.querySelector("input"));
    place.hidden = !place.hidden;
    button.setAttribute("aria-expanded", String(!place.hidden));
    day.max = day.value = this.today;
    if (!place.hidden) day.focus();
  }

  /** The link stands in the address bar only where the browser does not let us copy it. @param {HTMLElement} button */
  async #copyLink(button) {
    const { fragment } = await this.ask("link", { ...this.#said, ...(this.kept ? { id: this.kept } : {}) });
    if (fragment === undefined) return;
    const isCopied = await copyText(button, `${this.page}#${fragment}`);
    this.#find("[data-copy-failed]").hidden = isCopied;
    if (!isCopied) history.replaceState(history.state, "", `${location.pathname}${location.search}#${fragment}`);
  }

  #clearAddress() {
    if (!location.hash.startsWith("#case=")) return;
    history.replaceState(history.state, "", location.pathname + location.search);
    this.#hide("[data-copy-failed]");
  }

  async #keep() {
    const id = this.kept ?? newId();
    const { situation } = this;
    const answer = await this.#guarded(() =>
      changeList(this.#askList, { do: "keep", id, situation, new: true, ...this.names }),
    );
    if (answer?.list === undefined) return this.#say((answer?.problems ?? []).map(({ text = "" }) => text));
    this.kept = id;
    this.#note("kept_elsewhere", false);
    this.#sayHowSafe(false);
    this.#hide("[data-keep-ask]");
    this.#find("[data-keep-done]").hidden = false;
    this.#sayHowSafe(await askToPersist()); // Firefox asks the visitor first, who may take their time
  }

  /** @param {boolean} isPromised  whether the browser has promised not to clear it */
  #sayHowSafe(isPromised) {
    for (const name of ["safe", "may_go", "in_a_file"]) {
      this.#find(`[data-kept="${name}"]`).hidden = name === (isPromised ? "may_go" : "safe");
    }
  }

  /** A new answer: a kept case is kept as it is now, and a link in the address bar is no longer of this case. */
  #answered() {
    clearTimeout(this.timer);
    if (this.checker.tabCase.isExample) return;
    this.#clearAddress();
    if (this.reminder.isOpen) this.reminder.show(this.kept);
    if (this.kept) this.timer = setTimeout(() => this.#keepAnew(), PAUSE);
  }

  async #keepAnew() {
    const { situation, kept: id } = this;
    const answer = await this.#guarded(() => changeList(this.#askList, { do: "keep", id, situation, ...this.names }));
    if (answer?.gone) this.kept = undefined;
    this.#note("gone", answer?.gone === true);
  }

  #askList = (/** @type {object} */ request) => this.ask("interviews", request);

  /**
   * Does something with storage; where that fails, says so, and the case is still on the page.
   * @template Value
   * @param {() => Promise<Value>} work
   * @returns {Promise<Value | undefined>}
   */
  async #guarded(work) {
    for (const name of ["forbidden", "full", "garbage", "not_kept"]) this.#note(name, false);
    try {
      return await work();
    } catch (error) {
      this.#note(error instanceof StorageTrouble ? error.trouble : "not_kept", true);
      return undefined;
    }
  }

  #startOver() {
    clearTimeout(this.timer);
    this.kept = this.before = undefined;
    this.#say([]);
    for (const note of this.root.querySelectorAll("[data-note]")) /** @type {HTMLElement} */ (note).hidden = true;
    this.#hide("[data-since]", "[data-noted]", "[data-day-of='wrote']", "[data-copy-failed]", "[data-panel='remind']");
    this.#hide("[data-panel='keep']", "[data-keep-done]");
    this.#find("[data-keep-ask]").hidden = false;
  }

  /** A name has changed, here or in the words to send. */
  #named() {
    this.#showNames();
    if (this.reminder.isOpen) this.reminder.show(this.kept);
    if (this.kept) this.#answered();
  }

  /** A name that is given in one place stands in the others too. */
  #showNames() {
    for (const [name, value] of Object.entries(this.names)) {
      for (const input of this.root.querySelectorAll(`[data-name="${name}"]`)) {
        if (/** @type {HTMLInputElement} */ (input).value !== value) /** @type {HTMLInputElement} */ (input).value = value;
      }
    }
  }

  /** What the core says of a link, above the answer. @param {string[]} texts */
  #say(texts) {
    const place = this.#find("[data-case-notes]");
    for (const old of place.querySelectorAll("[data-said]")) old.remove();
    for (const text of texts) {
      const line = document.createElement("li");
      line.dataset.said = "";
      line.textContent = together(text);
      place.append(line);
    }
  }

  /** @param {string} name @param {boolean} isSaid */
  #note(name, isSaid) {
    this.#find(`[data-note="${name}"]`).hidden = !isSaid;
  }

  /** @param {string} name @param {HTMLElement} button @returns {boolean}  whether it is open now */
  #toggle(name, button) {
    const panel = this.#find(`[data-panel="${name}"]`);
    panel.hidden = !panel.hidden;
    button.setAttribute("aria-expanded", String(!panel.hidden));
    return !panel.hidden;
  }

  /** @param {string[]} selectors */
  #hide(...selectors) {
    for (const selector of selectors) this.#find(selector).hidden = true;
  }

  /**
   * @template {HTMLElement} Kind
   * @param {string} selector
   * @param {new () => Kind} [_kind]
   * @returns {Kind}
   */
  #find(selector, _kind) {
    return /** @type {Kind} */ (this.root.querySelector(selector));
  }
}

/** Letters that say nothing; `crypto.randomUUID` is not there on plain HTTP. */
function newId() {
  return [...crypto.getRandomValues(new Uint8Array(12))].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
