/** Wires the form, the core and the card. */
import { Arrangement } from "./arrange.js";
import { drawAnswer, drawFacts } from "./card.js";
import { watchCase } from "./case_watch.js";
import { theCore } from "./core.js";
import { watchLetters } from "./drafts.js";
import { Form } from "./form.js";
import { RuntimeStatus } from "./status.js";
import { InterviewDay } from "./interview_day.js";
import { Note } from "./note.js";
import { Countries } from "./country.js";
import { Questions } from "./questions.js";
import { renew } from "./renewal.js";
import { Announcement, StatusLine, toBand } from "./status_line.js";
import { TabCase } from "./tab_case.js";
import { keep } from "./this_tab.js";
import { TimelineHint } from "./timeline_hint.js";
import { keepToday, localDay } from "./today.js";

/** The questions that a first answer needs. */
const FIRST = ["interview_day", "timeline"];

/** Milliseconds without typing after which words that cannot be read are said to be so. */
const PAUSE = 900;

/** Milliseconds after which an answer that is being replaced is said to be an old one. */
const LONG = 700;

/** Brings the form of a page to life. */
export class Checker {
  /**
   * @param {HTMLFormElement} root
   * @param {Record<string, any>} build
   * @param {import("./core.js").Core} core
   */
  constructor(root, build, core) {
    this.root = root;
    this.build = build;
    this.questions = new Questions(root);
    this.arrangement = new Arrangement(root);
    this.form = new Form(root, (event) => this.changed(event));
    this.countries = new Countries(this.form, build.texts);
    this.chips = new InterviewDay(root, this.form, () => this.changed());
    this.status = new StatusLine(root, build.texts, (name) => this.#goTo(name));
    this.announcement = new Announcement(root);
    this.runtimeStatus = new RuntimeStatus(root, build.texts, () => (this.isCut ? location.reload() : this.core.retry()));
    this.note = new Note(root, build.texts, () => this.changed(new Event("input")));
    this.core = core;
    this.hints = ["timeline", "came_back"].map(
      (owner) => new TimelineHint(owner, this.form, this.core, build.texts, () => this.changed()),
    );
    /** @type {Promise<import("./message.js").Message | void> | undefined} */
    this.message = undefined;
    /** Whether a script of the page could not be had. */
    this.isCut = false;
    root.addEventListener("input", async ({ target }) => {
      const fields = "[data-message], [data-received]";
      if (!(/** @type {Element} */ (target).matches(fields))) return;
      const given = /** @type {NodeListOf<HTMLInputElement>} */ (root.querySelectorAll(fields));
      keep("message", [...given].map(({ value }) => value)); // here, since what reads it may not come
      (await this.readMessage())?.changed();
    });
    this.isAsking = false;
    this.isWaiting = false;
    /** Whether the answer that is being worked out is for the case at hand. */
    this.isWanted = true;
    /** @type {ReturnType<typeof setTimeout> | undefined} */
    this.errorTimer = undefined;
    /** Whether the questions fold away once the answer is there: the visitor chose by pointer or said "done". */
    this.foldsAway = false;
    /** Whether the case came from elsewhere in this tab, and no question needs to stand open. */
    this.isRestored = false;
    const [today] = /** @type {HTMLInputElement[]} */ (this.form.named("today"));
    this.lookAtToday = keepToday(today, () => this.changed());
    this.blank = this.answer.cloneNode(true);
    this.tabCase = new TabCase(this);
    root.addEventListener("click", (event) => this.clicked(event));
    root.addEventListener("submit", (event) => {
      event.preventDefault();
      this.done();
    });
    if (root.dataset.monthsFirst?.split(" ").includes(navigator.language)) {
      for (const example of /** @type {NodeListOf<HTMLElement>} */ (root.querySelectorAll("[data-month-first]"))) {
        example.textContent = example.dataset.monthFirst ?? "";
      }
    }
    root.hidden = false; // it may have come after watch.js gave it up
    core.listen(this.runtimeStatus);
    /** What the form says, as read at the last change. */
    this.facts = this.form.read();
    this.tabCase.start();
    root.dataset.alive = "";
    watchCase(this);
    watchLetters(this);
    document.dispatchEvent(new Event("followup:alive")); // what was pressed before is pressed now
  }

  /** What reads a pasted message; its script comes with the first one. */
  readMessage() {
    const applied = (/** @type {boolean} */ isLast) => {
      this.changed();
      if (isLast) this.done();
    };
    return (this.message ??= import("./message.js").then(
      ({ Message }) => new Message(this.form, this.core, this.build.texts, applied),
      () => {
        this.isCut = true; // a browser does not ask again for a script that it could not read
        this.runtimeStatus.failed({ stage: "call" });
      },
    ));
  }

  get answer() {
    return /** @type {HTMLElement} */ (this.root.querySelector("[data-answer]"));
  }

  /**
   * A fact has changed, or the day has turned.
   * @param {Event} [event]
   */
  changed(event) {
    this.countries.update();
    this.chips.update();
    clearTimeout(this.errorTimer);
    this.facts = this.form.read();
    if (event?.isTrusted && !isPlainChoice(event.target)) this.foldsAway = false; // what is being given stays open
    if (event?.target) this.tabCase.forgetBefore(); // a control was given something, by whomever
    const isProgram = event !== undefined && !event.isTrusted;
    if (this.#canAsk(isProgram)) {
      this.answer.setAttribute("aria-busy", "true");
      this.isWaiting = this.isWanted = true;
    }
    this.#sayWhatIsNeeded();
    queueMicrotask(() => this.#send()); // what a program sets in one go is one change
  }

  /** Asks for what the change calls for, the answer first. */
  #send() {
    if (this.isWaiting && !this.isAsking) this.#ask();
    this.hints.forEach((hint) => hint.update(this.facts.situation));
    this.tabCase.keep();
  }

  /** Asks until the facts are those that were answered: one call at a time, and only the latest counts. */
  async #ask() {
    this.isAsking = true;
    while (this.isWaiting) {
      this.isWaiting = false;
      const { situation, paths } = this.facts;
      const today = this.form.value("today") || localDay();
      const slow = setTimeout(() => this.#markStale("page.stale.working"), LONG);
      const answer = await this.core.ask("check", { situation, today, language: navigator.language });
      clearTimeout(slow);
      if (!this.isWaiting && this.isWanted) this.#show(answer, paths);
    }
    this.isAsking = false;
    this.answer.setAttribute("aria-busy", "false");
  }

  /**
   * Whether the facts are whole. A program that fills the form may leave out a fact that has its default.
   * @param {boolean} isProgram
   */
  #canAsk(isProgram) {
    const { situation, missing } = this.facts;
    const isWhole = missing.length === 0 && (this.#isEnough || isProgram) && [situation.timeline, situation.came_back].every(namesTime);
    this.#markStale(isWhole ? undefined : "page.stale.open");
    return isWhole;
  }

  /** Whether what they said about a time is told, or can change nothing: before the interview, and where more is told. */
  get #isEnough() {
    const { situation } = this.facts;
    const isAhead = situation.interview_day > (this.form.value("today") || localDay());
    return "timeline" in situation || isAhead || this.form.hasMore || this.#wasAnswered;
  }

  get #wasAnswered() {
    return this.answer.dataset.verdict !== undefined;
  }

  /**
   * @param {any} answer  of the core
   * @param {Map<string, string>} paths
   */
  #show(answer, paths) {
    if (answer.failed) return this.#markStale("page.stale.failed", true);
    this.#markStale(answer.verdict === undefined ? "page.stale.open" : undefined);
    if (answer.verdict === undefined) return this.#showProblems(answer.problems ?? [], paths);
    this.questions.show([], paths);
    const isFirst = performance.getEntriesByName("followup:answer").length === 0;
    const template = /** @type {HTMLTemplateElement} */ (this.root.querySelector("[data-card]"));
    const told = this.#withNoDate(answer);
    const card = drawAnswer(template, told, (id) => new URL(this.build.root + this.build.sections[id], document.baseURI).href);
    const pen = /** @type {SVGElement} */ (template.content.querySelector(".stage .icon"));
    drawFacts(/** @type {HTMLElement} */ (card.querySelector("[data-facts]")), this.countries.named(told.given), pen);
    this.#replace(card, answer);
    if (isFirst) performance.mark("followup:answer");
    this.#offer(true);
    this.questions.markAll();
    this.announcement.say([answer.headline, answer.detail].filter(Boolean).join(" "));
    this.status.show(answer.headline);
    keep("answered", true);
    if (answer.lacks !== undefined) this.#sayWhatItLacks();
    if (this.isRestored) this.questions.closeAll();
    this.isRestored = false;
    if (this.foldsAway) this.fold();
    this.root.dispatchEvent(new CustomEvent("followup:answer", { detail: answer }));
  }

  /** That they gave no date is a fact once it was said; the core knows it only as what it assumes. @param {any} answer */
  #withNoDate({ given: [day, ...others], ...answer }) {
    const { timeline, came_back } = this.facts.situation;
    const assumptions = answer.assumptions.filter((/** @type {{path: string}} */ { path }) => path !== "timeline");
    const isSaid = timeline === null && !(came_back && assumptions.length === answer.assumptions.length);
    const [label, text] = (this.root.dataset.noDate ?? "").split("|");
    const given = [day, ...(isSaid ? [{ path: "timeline", label, text }] : []), ...others];
    return { ...answer, given, ...(isSaid ? { assumptions } : {}) };
  }

  /** The question that still needs an answer, once anything has been told. @returns {string | undefined} */
  get #needed() {
    const { situation, missing } = this.facts;
    if (missing.length) return this.#questionOf(missing[0].name);
    if (![situation.timeline, situation.came_back].every(namesTime)) {
      return namesTime(situation.timeline) ? "came_back" : "timeline";
    }
    return this.#isEnough ? undefined : "timeline";
  }

  /** @param {string} name @returns {string} */
  #questionOf(name) {
    return this.questions.named(name)?.dataset.question ?? name;
  }

  #sayWhatIsNeeded() {
    this.status.need(this.tabCase.entries.length > 0 ? this.#needed : undefined);
  }

  /** Goes to a question, and to the control in it that is still empty. @param {string} name */
  #goTo(name) {
    const empty = this.facts.missing.find((control) => this.#questionOf(control.name) === name);
    this.questions.open(name);
    if (empty === undefined) return;
    if (empty.offsetParent === null) return this.chips.open();
    empty.focus();
  }

  /** The answer stands, without the holidays; a host with a newer build does not have those of this one. */
  #sayWhatItLacks() {
    this.note.say("page.lacks.holidays", true);
    renew();
  }

  /**
   * Puts a new answer in the place of the old one; what stood open there stays open.
   * @param {HTMLElement} card
   * @param {any} answer
   */
  #replace(card, answer) {
    const old = this.answer;
    card.setAttribute("aria-label", old.getAttribute("aria-label") ?? "");
    const [before, now] = [old, card].map((each) => each.querySelector(".says")?.textContent);
    card.classList.toggle("fade", before !== now);
    for (const open of old.querySelectorAll("details[open]")) {
      const { block = "" } = /** @type {HTMLElement} */ (open).dataset;
      card.querySelector(`details[data-block="${block}"]`)?.setAttribute("open", "");
    }
    this.root.dispatchEvent(new CustomEvent("followup:replace", { detail: { card, answer } }));
    this.arrangement.show(card);
  }

  /**
   * What is wrong is not said in the middle of a word.
   * @param {{path: string, text: string}[]} problems
   * @param {Map<string, string>} paths
   */
  #showProblems(problems, paths) {
    const typing = document.activeElement?.getAttribute("name");
    const isTyping = problems.some(({ path }) => path.endsWith(".words") && path === typing);
    this.errorTimer = setTimeout(() => this.questions.show(problems, paths), isTyping ? PAUSE : 0);
  }

  /** Shows what makes sense once there is an answer. @param {boolean} hasAnswer */
  #offer(hasAnswer) {
    for (const each of this.root.querySelectorAll("[data-done], [data-start-over]")) {
      if (each instanceof HTMLElement) each.hidden = !hasAnswer;
    }
  }

  /** Another case: the page is as it was when it came. */
  startOver() {
    this.clear();
    this.facts = this.form.read();
    this.hints.forEach((hint) => hint.update(this.facts.situation));
    this.questions.open(FIRST[0]);
  }

  /** After a reset of the controls: what was drawn for the case is taken away. */
  clear() {
    this.isWaiting = this.isWanted = false;
    this.arrangement.clear(/** @type {HTMLElement} */ (this.blank.cloneNode(true)));
    this.root.querySelector("[data-proposals]")?.replaceChildren();
    for (const each of this.root.querySelectorAll("details[open]")) each.removeAttribute("open");
    this.questions.show([], new Map());
    this.questions.startOver(FIRST);
    this.#markStale();
    this.announcement.stop();
    this.status.show("");
    this.status.need(undefined);
    this.#offer(false);
    this.form.startOver();
    this.lookAtToday();
    this.chips.startOver();
    this.countries.update();
  }

  /**
   * Says why the answer is an old one, if there is one; undefined where it is not.
   * @param {string} [why]  the id of the text
   * @param {boolean} [isFailure]  said also where there is no old answer, with another try
   */
  #markStale(why, isFailure = false) {
    const isOld = why !== undefined && this.#wasAnswered;
    this.note.say(isOld || isFailure ? why : undefined, isFailure);
    this.answer.classList.toggle("stale-answer", isOld);
  }

  /** The visitor is done with the open questions: they fold away for what is there now, or what is missing is named. */
  done() {
    const { missing, paths } = this.facts = this.form.read();
    const problems = missing.map(({ name }) => ({ path: name, text: this.build.texts["page.choose_day"] }));
    if (problems.length) this.questions.show(problems, paths);
    const needed = this.#needed;
    if (needed !== undefined) return this.#goTo(needed);
    this.foldsAway = true;
    if (!this.isAsking && !this.isWaiting && this.#wasAnswered) this.fold();
  }

  /** Closes the questions that stand open, and goes to the answer. */
  fold() {
    this.foldsAway = false;
    if (this.root.querySelector(".error:not([hidden])")) return;
    this.questions.closeAll();
    const headline = /** @type {HTMLElement} */ (this.answer.querySelector(".says"));
    headline.focus({ preventScroll: true });
    toBand(this.root);
  }

  /** @param {MouseEvent} event */
  clicked(event) {
    const target = /** @type {HTMLElement} */ (event.target);
    const button = /** @type {HTMLElement | null} */ (target.closest("[data-open]"));
    if (button?.dataset.open) this.#openOrClose(button);
    // A choice by pointer is meant; the arrow keys go through the others on the way.
    if (isPlainChoice(target) && event.detail > 0 && FIRST.includes(/** @type {HTMLInputElement} */ (target).name)) this.foldsAway = true;
  }

  /** @param {HTMLElement} button */
  #openOrClose(button) {
    const name = button.dataset.open ?? "";
    if (button.dataset.fact && this.questions.isOpen(name)) return this.questions.close(name);
    const [path, value] = (button.dataset.choose ?? "").split("=");
    if (value) {
      this.form.set(path, value);
      this.changed();
    }
    if (button.dataset.choose ?? name === "message") button.closest("details")?.removeAttribute("open");
    if (value && this.#isWhole(name)) this.done();
    else this.questions.open(name);
  }

  /** Whether a question lacks nothing more. @param {string} name */
  #isWhole(name) {
    const { situation, missing } = this.facts;
    return (name !== "came_back" || namesTime(situation.came_back)) && !missing.some((control) => this.#questionOf(control.name) === name);
  }
}

/** Whether it is an answer that asks for nothing more, such as “no”. @param {EventTarget | null} target */
function isPlainChoice(target) {
  return target instanceof HTMLInputElement && target.type === "radio" && target.value === "";
}

/**
 * Whether a timeline has the words or the day that it needs.
 * @param {{kind?: string, words?: string, deadline?: string} | null | undefined} said
 */
function namesTime(said) {
  return !said || (said.kind !== undefined && said.kind !== "new_timeline") || Boolean(said.words || said.deadline);
}

/**
 * Brings the form of a page to life; it then works as long as the document, also while its page is away.
 * @param {HTMLFormElement} root
 * @param {Record<string, any>} build  the block `followup-build` of its page
 */
export function mountChecker(root, build) {
  const core = theCore(build);
  if (core.isOf(build)) new Checker(root, build, core);
  else location.reload();
}
