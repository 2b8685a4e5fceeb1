/** The case of this tab as the list on this device keeps it: put there, kept as it is now, found again. */
import { caseNames, nameCase } from "./case_names.js";
import { StorageTrouble, askToPersist, changeList, factsOf, hasList, keptText, showList, whenListChanges } from "./cases.js";
import { needed } from "./needed.js";
import { keep, kept } from "./this_tab.js";
import { note } from "./untold.js";

/** Milliseconds after an answer in which the visitor may still be making changes, before the case is saved again. */
const PAUSE = 600;

/** @typedef {{id: string, facts: object}} Agreed  what tab and list agree on */

/** What is being saved in this document: the next waits for it, and begins where it ended. @type {Promise<Agreed | undefined> | undefined} */
let saving;

/** The same, each as the list is told it, in their order. @type {import("./untold.js").Telling[]} */
const untold = [];

export class KeptCase {
  /** @param {import("./going_on.js").GoingOn} goingOn */
  constructor(goingOn) {
    this.goingOn = goingOn;
    this.places = goingOn.places;
    /** @type {ReturnType<typeof setTimeout> | undefined} */
    this.timer = undefined;
    /** The last facts that had an answer; the visitor may be half-way to others. @type {object | undefined} */
    this.sound = undefined;
    const { checker } = goingOn;
    if (!checker.isBusy && checker.shown.isThere && !checker.answer.matches(".stale-answer")) this.answered();
    /** The case that waits to be saved. @type {string | undefined} */
    this.due = undefined;
    /** @type {string | undefined} */
    this.called = undefined;
    /** What an example is called. @type {string | undefined} */
    this.example = undefined;
    whenListChanges(() => this.keepSoon());
    addEventListener("pageshow", ({ persisted }) => persisted && this.keepSoon());
    document.addEventListener("visibilitychange", () => document.hidden && this.#leave());
    document.addEventListener("followup:shown", () => this.timer !== undefined && this.#keepDue());
  }

  /** Its id, where it is kept; a reload of the page must not forget it. */
  get id() {
    return /** @type {string | undefined} */ (kept("case"));
  }

  set id(id) {
    keep("case", id ?? null);
    if (id) this.name = id;
  }

  /** What its link and its reminder call it, so that they are known again once it is kept, or kept once more. */
  get name() {
    if (this.goingOn.checker.tabCase.isExample) return (this.example ??= newId());
    this.called ??= kept("called") ?? newId();
    keep("called", this.called);
    return /** @type {string} */ (this.called);
  }

  set name(name) {
    this.called = name;
    keep("called", name);
  }

  /** The list as it is kept, for the core; nothing where there is none, or none to be had. */
  async text() {
    return (await keptText().catch(() => undefined)) ?? "";
  }

  /** As the list has it; null where the list cannot be read. @param {string} [id] */
  async line(id = this.id) {
    const list = await this.#guarded(async () => ((await hasList()) ? showList(this.#ask) : { lines: [] }));
    return list === undefined ? null : lineOf(list, id);
  }

  /** The case of this tab is there again after a reload: its names come from the list. */
  async resume() {
    const line = await this.line();
    const isNamed = Object.values(caseNames()).some(Boolean); // from this tab, where they are newest
    this.places.note("not_here", this.id !== undefined && line === undefined);
    if (line === undefined) this.id = undefined;
    else if (line && !isNamed) nameCase({ company: line.company, role: line.role });
    this.keepSoon();
  }

  /** The visitor wants it kept. */
  async put() {
    const { places, name: id } = this;
    const told = this.#told();
    const answer = await this.#change({ id, new: true, ...(this.id ? { before: kept("agreed") ?? undefined } : {}) });
    if (this.name !== id) return; // another case has come meanwhile
    if (answer?.list === undefined) return places.say(answer?.problems);
    this.#agree(id, told, answer);
    for (const note of ["kept_elsewhere", "kept_otherwise"]) places.note(note, false);
    this.#sayHowSafe(false);
    places.hide("[data-keep-ask]");
    places.show("[data-keep-done]");
    this.#sayHowSafe(await askToPersist()); // Firefox asks the visitor first, who may take their time
  }

  /** This tab has a case as the list has it. @param {Record<string, any>} line */
  opened({ id, situation, company, role }) {
    this.id = id;
    keep("agreed", { ...situation, company, role });
  }

  /** What is given now has its answer. */
  answered() {
    if (needed(this.goingOn.checker) === undefined) this.sound = this.goingOn.situation;
  }

  /** Where the case is kept, it is saved as it is now, once the visitor pauses, or has gone to another page meanwhile. */
  keepSoon() {
    if (!this.goingOn.checker.root.isConnected) return; // a page that is away may have an older case
    clearTimeout(this.timer);
    this.due = this.id;
    if (this.due) this.timer = setTimeout(() => this.#keepDue(), PAUSE);
  }

  /** What waited to be saved, unless this tab has gone on to another case on another page. */
  #keepDue() {
    if (this.id === this.due) this.#keepAnew();
  }

  /** Another case comes in its place: what was last told of this one is saved at once. */
  keepNow() {
    if (this.goingOn.checker.root.isConnected) this.#keepAnew();
  }

  /** Another case. */
  forget() {
    this.#waitsNoMore();
    this.id = this.called = undefined;
    keep("called", null);
    keep("agreed", null);
  }

  /** Another page of this tab has another case: what that is called is in the tab. */
  leaveBehind() {
    this.called = this.example = undefined;
  }

  #waitsNoMore() {
    clearTimeout(this.timer);
    this.timer = undefined;
  }

  /** The page may be gone for good: what the list has not been told is noted at once, also where no answer has come. */
  #leave() {
    const { checker } = this.goingOn;
    if (this.timer !== undefined) this.#keepDue();
    else if (checker.isBusy) this.keepNow();
    for (const id of new Set(untold.map((each) => each.id))) note(untold.filter((each) => each.id === id));
  }

  /** Tells the list what has changed here since both agreed, and takes from it what has changed elsewhere. */
  #keepAnew() {
    const isDue = this.timer !== undefined;
    this.#waitsNoMore();
    const { checker, situation } = this.goingOn;
    if (!this.id || checker.tabCase.isExample) return;
    if (this.sound && (isDue || !checker.isBusy)) this.#save(this.id, this.sound);
    if (checker.isBusy && situation !== this.sound) this.#save(this.id, (this.sound = situation));
  }

  /** @param {string} id @param {object} situation */
  #save(id, situation) {
    const { today } = this.goingOn;
    const request = { do: "keep", id, situation, today, ...caseNames(), before: kept("agreed") ?? undefined };
    untold.push(request);
    const mine = (saving = this.#tell(saving, request));
    mine.then(() => {
      untold.splice(untold.indexOf(request), 1);
      if (saving === mine) saving = undefined;
    });
  }

  /**
   * @param {Promise<Agreed | undefined> | undefined} earlier  what is being saved already
   * @param {import("./untold.js").Telling} request
   * @returns {Promise<Agreed | undefined>}
   */
  async #tell(earlier, request) {
    const { id } = request;
    const last = await earlier;
    if (last?.id === id) request.before = last.facts;
    const told = JSON.stringify(factsOf(request));
    const answer = await this.#guarded(() => changeList(this.#ask, request));
    document.dispatchEvent(new Event("followup:kept"));
    if (this.id === id) {
      this.places.note("gone", answer?.gone === true);
      if (answer?.gone) this.id = undefined;
      if (answer && answer.list === undefined) this.places.say(answer.problems?.filter(isOfTheList));
      this.#agree(id, told, answer);
    }
    return lineOf(answer, id) ? { id, facts: JSON.parse(told) } : last;
  }

  /** What the page has, to be compared with what was told. @param {object} [situation] */
  #told(situation = this.goingOn.situation) {
    return JSON.stringify({ ...situation, ...caseNames() });
  }

  /**
   * Tab and list agree on a case; what the list alone knows of it comes to the page.
   * @param {string} id
   * @param {string} told  by the page
   * @param {any} answer  of the core's call `interviews`
   */
  #agree(id, told, answer) {
    const line = lineOf(answer, id);
    if (line === undefined) return;
    // What changed meanwhile is told next, once it has its answer, and taken for news beside what was told now.
    if (told !== this.#told() || !this.goingOn.checker.root.isConnected) {
      this.id = id;
      keep("agreed", JSON.parse(told));
      if (told !== this.#told(this.sound)) this.keepSoon();
      return;
    }
    this.opened(line);
    nameCase({ company: line.company, role: line.role });
    if (answer.newer) this.goingOn.exchange(line.situation);
  }

  /** @param {object} request */
  #change(request) {
    const { situation } = this.goingOn;
    return this.#guarded(() => changeList(this.#ask, { do: "keep", situation, ...caseNames(), ...request }));
  }

  #ask = (/** @type {object} */ request) => this.goingOn.ask("interviews", request);

  /** @param {boolean} isPromised  whether the browser has promised not to clear it */
  #sayHowSafe(isPromised) {
    for (const name of ["safe", "may_go", "in_a_file"]) {
      this.places.find(`[data-kept="${name}"]`).hidden = name === (isPromised ? "may_go" : "safe");
    }
  }

  /**
   * Does something with storage; where that fails, says so, and the case is still on the page.
   * @template Value
   * @param {() => Promise<Value>} work
   * @returns {Promise<Value | undefined>}
   */
  async #guarded(work) {
    for (const name of ["forbidden", "full", "garbage", "newer", "not_kept"]) this.places.note(name, false);
    try {
      return await work();
    } catch (error) {
      this.places.note(error instanceof StorageTrouble ? error.trouble : "not_kept", true);
      return undefined;
    }
  }
}

/** @param {any} list  an answer of the core's call `interviews` @param {string} [id] */
function lineOf(list, id) {
  return list?.lines?.find((/** @type {{id: string}} */ each) => each.id === id);
}

/** Whether it is no fact that is wrong, which its question says. @param {{path: string}} problem */
function isOfTheList({ path }) {
  return path === "id";
}

/** Letters that say nothing; `crypto.randomUUID` is not there on plain HTTP. */
function newId() {
  return [...crypto.getRandomValues(new Uint8Array(12))].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
