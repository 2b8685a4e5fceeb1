/** The case of this tab as the list on this device keeps it: put there, kept as it is now, found again. */
import { caseNames, nameCase } from "./case_names.js";
import { StorageTrouble, askToPersist, changeList, hasList, showList } from "./cases.js";
import { keep, kept } from "./this_tab.js";

/** Milliseconds after an answer in which the visitor may still be making changes, before the case is saved again. */
const PAUSE = 600;

export class KeptCase {
  /** @param {import("./going_on.js").GoingOn} goingOn */
  constructor(goingOn) {
    this.goingOn = goingOn;
    this.places = goingOn.places;
    /** @type {ReturnType<typeof setTimeout> | undefined} */
    this.timer = undefined;
  }

  /** Its id, where it is kept; a reload of the page must not forget it. */
  get id() {
    return /** @type {string | undefined} */ (kept("case"));
  }

  set id(id) {
    keep("case", id ?? null);
  }

  /** As the list has it. @param {string} [id] */
  async line(id = this.id) {
    const list = await this.#guarded(async () => ((await hasList()) ? showList(this.#ask) : undefined));
    return list?.lines?.find((/** @type {{id: string}} */ each) => each.id === id);
  }

  /** The case of this tab is there again after a reload: its names come from the list. */
  async resume() {
    const line = await this.line();
    const isNamed = Object.values(caseNames()).some(Boolean); // from this tab, where they are newest
    if (line === undefined) this.id = undefined;
    else if (!isNamed) nameCase({ company: line.company, role: line.role });
  }

  /** The visitor wants it kept. */
  async put() {
    const { places } = this;
    const id = this.id ?? newId();
    const answer = await this.#change({ id, new: true });
    if (answer?.list === undefined) return places.say(answer?.problems);
    this.id = id;
    places.note("kept_elsewhere", false);
    this.#sayHowSafe(false);
    places.hide("[data-keep-ask]");
    places.show("[data-keep-done]");
    this.#sayHowSafe(await askToPersist()); // Firefox asks the visitor first, who may take their time
  }

  /** Where the case is kept, it is saved as it is now, once the visitor pauses. */
  keepSoon() {
    clearTimeout(this.timer);
    if (this.id) this.timer = setTimeout(() => this.#keepAnew(), PAUSE);
  }

  /** Another case. */
  forget() {
    clearTimeout(this.timer);
    this.id = undefined;
  }

  async #keepAnew() {
    const answer = await this.#change({ id: this.id });
    if (answer?.gone) this.id = undefined;
    this.places.note("gone", answer?.gone === true);
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
    for (const name of ["forbidden", "full", "garbage", "not_kept"]) this.places.note(name, false);
    try {
      return await work();
    } catch (error) {
      this.places.note(error instanceof StorageTrouble ? error.trouble : "not_kept", true);
      return undefined;
    }
  }
}

/** Letters that say nothing; `crypto.randomUUID` is not there on plain HTTP. */
function newId() {
  return [...crypto.getRandomValues(new Uint8Array(12))].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
