/** The reminder of a case: what it will say, the file, and the links to web calendars. */
import { together } from "./dom.js";
import { copyText, minuteOf, saveFile } from "./hand_out.js";
import { theNames } from "./names.js";

/** A name that can be part of a file name on every system. @param {string} name */
function inFileName(name) {
  return (name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join("-").slice(0, 40);
}

export class Reminder {
  /**
   * @param {HTMLFormElement} root
   * @param {(request: object) => Promise<any>} ask  asks the core's call `reminder`
   * @param {string} page  the address of the checker
   * @param {() => string} today  the day from which the visitor looks at the case
   */
  constructor(root, ask, page, today) {
    this.panel = /** @type {HTMLElement} */ (root.querySelector("[data-panel='remind']"));
    this.ask = ask;
    this.page = page;
    this.today = today;
    this.text = "";
    /** The minute that the last file of each case bears: a later one moves the event. @type {Map<string, number>} */
    this.made = new Map();
    this.withLink = /** @type {HTMLInputElement} */ (this.panel.querySelector("[data-with-link]"));
    this.withLink.addEventListener("change", () => this.#link());
    /** @type {{name: string, address: string, with_link: string}[]} */
    this.calendars = [];
  }

  get isOpen() {
    return !this.panel.hidden;
  }

  /** Shows what the reminder will be. @param {string} id  what the case is called */
  async show(id) {
    const { reminder, error } = await this.ask({ page: this.page, id, file: false });
    this.#sayFailed(error !== undefined);
    /** @type {HTMLElement} */ (this.panel.querySelector("[data-reminder-ready]")).hidden = !reminder;
    /** @type {HTMLElement} */ (this.panel.querySelector("[data-no-reminder]")).hidden = reminder !== null;
    if (!reminder) return;
    for (const place of this.panel.querySelectorAll("[data-reminder]")) {
      place.textContent = together(reminder[/** @type {HTMLElement} */ (place).dataset.reminder ?? ""]);
    }
    this.text = reminder.text;
    this.calendars = reminder.calendars;
    this.#link();
  }

  /** Saves the file. @param {string} id  what the case is called */
  async save(id) {
    const button = /** @type {HTMLButtonElement} */ (this.panel.querySelector("[data-act='file']"));
    button.setAttribute("aria-busy", "true");
    const minute = Math.max(minuteOf(), (this.made.get(id) ?? 0) + 1);
    const { reminder } = await this.ask({ page: this.page, id, made_before: minute - minuteOf(this.today()) });
    button.removeAttribute("aria-busy");
    this.#sayFailed(!reminder);
    if (!reminder) return;
    this.made.set(id, minute);
    saveFile(`${["reminder", reminder.day, inFileName(theNames().get("company") ?? "")].filter(Boolean).join("-")}.ics`, "text/calendar", reminder.file);
  }

  /** Copies the text; where the browser does not let us, shows it marked. @param {HTMLElement} button */
  async copy(button) {
    const place = /** @type {HTMLElement} */ (this.panel.querySelector("[data-as-text]"));
    place.hidden = await copyText(button, this.text);
    if (!place.hidden) getSelection()?.selectAllChildren(/** @type {Node} */ (place.lastElementChild));
  }

  /** @param {boolean} hasFailed */
  #sayFailed(hasFailed) {
    /** @type {HTMLElement} */ (this.panel.querySelector("[data-file-failed]")).hidden = !hasFailed;
  }

  /** The links carry the case only where that is ticked, and say so. */
  #link() {
    for (const said of this.panel.querySelectorAll("[data-and-link]")) {
      /** @type {HTMLElement} */ (said).hidden = !this.withLink.checked;
    }
    for (const { name, address, with_link: whole } of this.calendars) {
      const link = this.panel.querySelector(`[data-calendar="${name}"]`);
      link?.setAttribute("href", this.withLink.checked ? whole : address);
    }
  }
}
