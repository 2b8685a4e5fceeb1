/** The reminder of a case: what it will say, the file, and the links to web calendars. */
import { saveFile } from "./hand_out.js";
import { theNames } from "./names.js";

/** A name as a part of the name of a file, on every system. @param {string} name */
function inFileName(name) {
  return (name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join("-").slice(0, 40);
}

export class Reminder {
  /**
   * @param {HTMLFormElement} root
   * @param {(request: object) => Promise<any>} ask  asks the core's call `reminder`
   * @param {string} page  the address of the checker
   */
  constructor(root, ask, page) {
    this.panel = /** @type {HTMLElement} */ (root.querySelector("[data-panel='remind']"));
    this.ask = ask;
    this.page = page;
    this.text = "";
    /** How many files were made of each case on each day: a later one moves the event. @type {Map<string, number>} */
    this.made = new Map();
    this.withLink = /** @type {HTMLInputElement} */ (this.panel.querySelector("[data-with-link]"));
    this.withLink.addEventListener("change", () => this.#link());
    /** @type {{name: string, address: string, with_link: string}[]} */
    this.calendars = [];
  }

  get isOpen() {
    return !this.panel.hidden;
  }

  /** Says what it will be. @param {string | undefined} kept  the id of the case */
  async show(kept) {
    const { reminder, error } = await this.ask({ ...this.#about(kept), file: false });
    this.#sayFailed(error !== undefined);
    /** @type {HTMLElement} */ (this.panel.querySelector("[data-reminder-ready]")).hidden = !reminder;
    /** @type {HTMLElement} */ (this.panel.querySelector("[data-no-reminder]")).hidden = reminder !== null;
    if (!reminder) return;
    for (const place of this.panel.querySelectorAll("[data-reminder]")) {
      place.textContent = reminder[/** @type {HTMLElement} */ (place).dataset.reminder ?? ""];
    }
    this.text = reminder.text;
    this.calendars = reminder.calendars;
    this.#link();
  }

  /** Saves the file. @param {string | undefined} kept */
  async save(kept) {
    const button = /** @type {HTMLButtonElement} */ (this.panel.querySelector("[data-act='file']"));
    button.setAttribute("aria-busy", "true");
    const { reminder } = await this.ask(this.#about(kept));
    button.removeAttribute("aria-busy");
    this.#sayFailed(!reminder);
    if (!reminder) return;
    this.made.set(kept ?? "", (this.made.get(kept ?? "") ?? 0) + 1);
    saveFile(`${["reminder", reminder.day, inFileName(theNames().get("company") ?? "")].filter(Boolean).join("-")}.ics`, "text/calendar", reminder.file);
  }

  /** @param {string | undefined} kept */
  #about(kept) {
    return { page: this.page, made_before: this.made.get(kept ?? "") ?? 0, ...(kept ? { id: kept } : {}) };
  }

  /** @param {boolean} hasFailed */
  #sayFailed(hasFailed) {
    /** @type {HTMLElement} */ (this.panel.querySelector("[data-file-failed]")).hidden = !hasFailed;
  }

  /** The links carry the case only where that is ticked. */
  #link() {
    for (const { name, address, with_link: whole } of this.calendars) {
      const link = this.panel.querySelector(`[data-calendar="${name}"]`);
      link?.setAttribute("href", this.withLink.checked ? whole : address);
    }
  }
}
