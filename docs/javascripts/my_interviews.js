/** The list of kept interviews, on its page and, short, on the home page. */
import { StorageTrouble, changeList, deleteList, hasList, keptText, showList, whenListChanges } from "./cases.js";
import { theCore } from "./core.js";
import { minuteOf, saveFile } from "./hand_out.js";
import { keep } from "./this_tab.js";
import { localDay } from "./today.js";

/** How many the home page shows. */
const SHORT = 3;

/** @typedef {Record<string, any>} Line  of the core's call `interviews` */

class Interviews {
  /**
   * @param {HTMLElement} root
   * @param {Record<string, any>} build  the block `followup-build` of the page
   */
  constructor(root, build) {
    this.root = root;
    this.isShort = root.dataset.interviews === "short";
    this.checker = new URL(`${build.root}checker/`, document.baseURI).href;
    this.core = theCore(build);
    /** @type {any} */
    this.list = undefined;
    /** The list as it was before a case was deleted. @type {string | undefined} */
    this.before = undefined;
    root.addEventListener("click", ({ target }) => {
      const button = /** @type {Element} */ (target).closest("[data-act]");
      if (button instanceof HTMLElement) this.#act(button);
    });
    this.#find("[data-bring-in]")?.addEventListener("change", ({ target }) => this.#bringIn(/** @type {HTMLInputElement} */ (target)));
    whenListChanges(() => this.show());
    document.addEventListener("visibilitychange", () => document.hidden || this.show());
    // The page comes back, or what was told just before it came is kept by now.
    for (const sign of ["followup:shown", "followup:kept"]) document.addEventListener(sign, () => root.isConnected && this.show());
  }

  ask = (/** @type {object} */ request) =>
    this.core.ask("interviews", { today: localDay(), language: navigator.language, ...request });

  /** Reads and draws the list. */
  async show() {
    const note = this.#find("[data-note='deleted']")?.hidden === false ? "deleted" : ""; // it can still be undone
    await this.#guarded(async () => this.#draw((await hasList()) ? await showList(this.ask) : { lines: [] }), note);
  }

  /** @param {any} list */
  #draw(list) {
    this.list = list;
    const [open, away] = [false, true].map((isAway) => list.lines.filter((/** @type {Line} */ line) => isAway === (line.put_away !== null)));
    this.#rows("[data-lines]", this.isShort ? open.slice(0, SHORT) : open);
    this.#rows("[data-away]", away);
    if (this.isShort) this.root.hidden = open.length === 0;
    const has = { list: true, cases: list.lines.length > 0, kept: list.lines.length > 0, due: open.some((/** @type {Line} */ { due }) => due) };
    this.#offer(has);
    this.#hide("[data-loading]", true);
    this.#hide("[data-none]", list.lines.length > 0);
    this.#hide("[data-away-block]", away.length === 0);
    this.#tell((list.problems ?? []).map((/** @type {{text: string}} */ { text }) => text).join(" "));
  }

  /** @param {string} selector @param {Line[]} lines */
  #rows(selector, lines) {
    const isOpen = new Set([...this.root.querySelectorAll("details[open]")].map((each) => each.closest("li")?.dataset.id));
    const rows = lines.map((line) => this.#row(line));
    for (const row of rows) row.querySelector("details")?.toggleAttribute("open", isOpen.has(row.dataset.id));
    this.#find(selector)?.replaceChildren(...rows);
  }

  /** @param {Line} line */
  #row(line) {
    const template = /** @type {HTMLTemplateElement} */ (this.#find("[data-line]"));
    const row = /** @type {HTMLElement} */ (/** @type {Element} */ (template.content.firstElementChild).cloneNode(true));
    const first = line.due_text ?? (line.put_away ? line.title : line.headline) ?? line.title;
    const texts = { ...line, due_or_headline: first, title: first === line.title ? "" : line.title };
    row.dataset.id = line.id;
    row.toggleAttribute("data-today", line.due !== null && line.due <= localDay());
    for (const place of /** @type {NodeListOf<HTMLElement>} */ (row.querySelectorAll("[data-slot]"))) {
      const text = texts[/** @type {keyof typeof texts} */ (place.dataset.slot)];
      if (text) place.textContent = text;
      else place.remove();
    }
    row.querySelector("[data-open-case]")?.setAttribute("href", `${this.checker}#kept=${line.id}`);
    for (const only of row.querySelectorAll(`[data-only="${line.put_away ? "open" : "away"}"]`)) only.remove();
    if (this.isShort) row.querySelector("[data-whole-only]")?.remove();
    row.querySelector("[data-history]")?.replaceChildren(...line.history.map(drawDay));
    return row;
  }

  /** @param {HTMLElement} button */
  #act(button) {
    const { act = "", why } = button.dataset;
    const id = button.closest("li")?.dataset.id;
    /** @type {Record<string, () => unknown>} */
    const acts = {
      put_away: () => this.#move(button, { do: "put_away", id, why }),
      bring_back: () => this.#move(button, { do: "put_away", id }),
      delete: () => this.#delete(button, id),
      undo: () => this.#undo(),
      calendar: () => this.#calendar(),
      save_file: () => this.#saveFile(),
      save_garbage: async () => saveFile("interviews-unreadable.txt", "text/plain", (await keptText()) ?? ""),
      ask_delete_all: () => this.#hide("[data-sure]", false),
      cancel: () => {
        this.#hide("[data-sure]", true);
        this.#find("[data-act='ask_delete_all']")?.focus();
      },
      delete_all: () => this.#deleteAll(),
    };
    acts[act]?.();
  }

  /** @param {object} request @returns {Promise<any>} */
  async #change(request) {
    return this.#guarded(async () => {
      const answer = await changeList(this.ask, request);
      if (answer.lines) this.#draw(answer);
      return answer;
    });
  }

  /**
   * Takes a case out of the list; the focus goes to the one that takes its place.
   * @param {HTMLElement} button
   * @param {object} request
   */
  async #move(button, request) {
    const place = [...this.root.querySelectorAll("li.case")].indexOf(/** @type {Element} */ (button.closest("li")));
    const answer = await this.#change(request);
    const links = /** @type {NodeListOf<HTMLElement>} */ (this.root.querySelectorAll("li.case [data-open-case]"));
    (links[Math.min(place, links.length - 1)] ?? this.#find("[data-bring-in]"))?.focus();
    return answer;
  }

  /** Deletes a case; this can be undone. @param {HTMLElement} button @param {string | undefined} id */
  async #delete(button, id) {
    const before = this.list.list;
    if (!(await this.#move(button, { do: "delete", id }))) return;
    this.before = before;
    this.#note("deleted");
    this.#find("[data-act='undo']")?.focus();
  }

  /** Brings back what was deleted, as if from a file. */
  async #undo() {
    await this.#change({ do: "bring_in", file: this.before });
    this.#find("[data-open-case]")?.focus();
  }

  /** @param {HTMLInputElement} input */
  async #bringIn(input) {
    const [file] = input.files ?? [];
    if (file === undefined) return;
    const answer = await this.#change({ do: "bring_in", file: await file.text() });
    input.value = "";
    if (answer === undefined) return;
    const problems = [...(answer.told ? answer.file_problems : answer.problems)].map(({ text }) => text);
    this.#tell([answer.told, ...problems].filter(Boolean).join(" "));
  }

  async #calendar() {
    await this.#guarded(async () => {
      const made = minuteOf() - minuteOf(localDay());
      const { file } = await this.ask({ do: "calendar", page: this.checker, made_before: made, list: await keptText() });
      if (file) saveFile("interviews.ics", "text/calendar", file);
    });
  }

  async #saveFile() {
    await this.#guarded(async () => saveFile(`interviews-${localDay()}.json`, "application/json", (await showList(this.ask)).list));
  }

  async #deleteAll() {
    const isDone = await this.#guarded(() => deleteList().then(() => true));
    this.#hide("[data-sure]", true);
    if (!isDone) return;
    for (const link of ["case", "agreed"]) keep(link, null); // or the checker of this tab would tell the list of it
    this.#draw({ lines: [] });
    this.#note("gone_all");
    this.#find("[data-bring-in]")?.focus();
  }

  /**
   * @template Value
   * @param {() => Promise<Value>} work
   * @param {string} [note]  what is said of the list meanwhile
   * @returns {Promise<Value | undefined>}
   */
  async #guarded(work, note) {
    this.#note(note);
    this.#tell("");
    try {
      return await work();
    } catch (error) {
      if (this.isShort) return undefined;
      this.#hide("[data-loading]", true);
      this.#note(error instanceof StorageTrouble ? error.trouble : "not_kept");
      return undefined;
    }
  }

  /** Says one thing about the list as a whole, or nothing. @param {string} [name] */
  #note(name) {
    for (const note of this.root.querySelectorAll("[data-note]")) {
      if (note instanceof HTMLElement) note.hidden = note.dataset.note !== name;
    }
    if (name === "garbage") this.#offer({ garbage: true, kept: true });
    if (name === "forbidden" || name === "newer") this.#offer({});
  }

  /** Shows what can be done with the list as it is. @param {Record<string, boolean>} has */
  #offer(has) {
    for (const way of this.root.querySelectorAll("[data-needs]")) {
      if (way instanceof HTMLElement) way.hidden = !has[way.dataset.needs ?? ""];
    }
  }

  /** @param {string} text */
  #tell(text) {
    const place = this.#find("[data-told]");
    if (place === null) return;
    place.textContent = text;
    place.hidden = text === "";
  }

  /** @param {string} selector @param {boolean} isHidden */
  #hide(selector, isHidden) {
    const place = this.#find(selector);
    if (place) place.hidden = isHidden;
  }

  /** @param {string} selector @returns {HTMLElement | null} */
  #find(selector) {
    return this.root.querySelector(selector);
  }
}

/** @param {{day_text: string, texts: string[]}} day */
function drawDay({ day_text: day, texts }) {
  const row = document.createElement("li");
  const when = document.createElement("b");
  when.textContent = day;
  row.append(when, " ", texts.join(". "));
  return row;
}

/**
 * Brings the list of a page to life.
 * @param {HTMLElement} root
 * @param {Record<string, any>} build
 */
export async function mountInterviews(root, build) {
  if (root.dataset.interviews === "short" && !(await hasList())) return;
  new Interviews(root, build).show();
}
