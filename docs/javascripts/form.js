/**
 * The controls of the form as a situation. A control's name is the JSON path of its fact and its value the JSON value.
 * What a part, `data-sets` and `data-record` are is said in site_hooks/directives/controls.py, which draws them.
 */

/** @typedef {HTMLInputElement | HTMLSelectElement} Control */

/**
 * @typedef {{situation: Record<string, any>, missing: Control[], paths: Map<string, string>}} Facts  `paths` has the
 *   name of the control for each path that differs from it, since empty entries of a list are left out
 */

/**
 * What a control was given: its name, its value, and whether a reading of their words chose it.
 * @typedef {[name: string, value: string, isReading?: boolean]} Entry
 */

/** The most entries that a list can have here; nobody types more by hand. */
const MOST = 100;

/** The facts of a form, read and set by their paths. */
export class Form {
  /**
   * @param {HTMLFormElement} root
   * @param {(event: Event) => void} changed  told after each change, when the form fits together again
   */
  constructor(root, changed) {
    this.root = root;
    /** The controls by name; a list's next entry brings another. @type {Map<string, Control[]>} */
    this.controls = byName(root);
    let last = "";
    const heard = (/** @type {Event} */ event) => {
      const control = /** @type {Control} */ (event.target);
      if (!control.name) return;
      const fact = `${control.name}=${control.value}`;
      if (event.type === "change" && fact === last) return; // its `input` event has been heard already
      last = fact;
      this.#bring(control);
      this.showParts();
      changed(event);
    };
    root.addEventListener("input", heard);
    root.addEventListener("input", sayWhenFull);
    root.addEventListener("change", heard);
    root.addEventListener("click", ({ target }) => {
      const add = /** @type {Element} */ (target).closest("[data-add]");
      if (add instanceof HTMLElement) this.add(add.dataset.add ?? "").focus();
    });
    // What was filled in before this script came counts too.
    for (const control of this.#all()) if (isChanged(control)) this.#bring(control);
    this.showParts();
  }

  /** @param {string} name @returns {Control[]} */
  named(name) {
    return this.controls.get(name) ?? [];
  }

  /**
   * The value that a fact has in the form: of a choice the chosen one, undefined where none is.
   * @param {string} name
   */
  value(name) {
    const controls = this.named(name);
    const chosen = controls.find((control) => isChosen(control));
    return (chosen ?? controls.find((control) => !isRadio(control)))?.value;
  }

  /**
   * Gives a fact a value, as a visitor would.
   * @param {string} name
   * @param {string} value
   */
  set(name, value) {
    const [control, ...others] = this.named(name);
    if (control === undefined) return; // a name that was kept by another build
    const chosen = isRadio(control) ? [control, ...others].find((each) => each.value === value) : control;
    if (chosen === undefined) return;
    if (isRadio(chosen)) this.#check(name, value);
    else chosen.value = value;
    this.#bring(chosen);
    this.showParts();
  }

  /** What has been given, control by control. @returns {Entry[]} */
  entries() {
    const given = this.#all().filter((control) => isChanged(control) && this.isActive(control));
    return given.map(({ name, value, dataset }) => [name, value, dataset.reading !== undefined]);
  }

  /**
   * Gives the controls what they were given before.
   * @param {Entry[]} entries
   */
  give(entries) {
    for (const [name, value, isReading] of entries) {
      const [, list, index] = /^(\w+)\[(\d+)\]$/.exec(name) ?? [];
      while (list && this.named(`${list}[0]`).length && !this.named(name).length && Number(index) < MOST) this.add(list);
      this.set(name, value);
      if (isReading) this.named(name)[0].dataset.reading = "";
    }
  }

  /** Whether a fact other than the first two has been given. */
  get hasMore() {
    const first = ["interview_day", "today"];
    return this.#all().some(
      (control) => !first.includes(control.name) && !control.name.startsWith("timeline") && isChanged(control),
    );
  }

  /**
   * The situation that the controls stand for, and those that still need a value.
   * @returns {Facts}
   */
  read() {
    /** @type {Record<string, any>} */
    const situation = {};
    /** @type {Control[]} */
    const missing = [];
    const paths = new Map();
    for (const control of this.#all()) {
      if (control.name === "today" || (isRadio(control) && !isChosen(control)) || !this.isActive(control)) continue;
      if (control.dataset.same !== undefined) continue;
      if (control.dataset.record !== undefined) choose(situation, control);
      else if (control.value.trim() === "") control.required && missing.push(control);
      else put(situation, control, paths);
    }
    return { situation, missing, paths };
  }

  /**
   * Another entry of a list.
   * @param {string} list
   * @returns {Control}
   */
  add(list) {
    const place = /** @type {HTMLElement} */ (this.root.querySelector(`[data-entries="${list}"]`));
    const name = `${list}[${place.children.length}]`;
    const entry = /** @type {HTMLElement} */ (/** @type {Element} */ (place.firstElementChild).cloneNode(true));
    const control = /** @type {HTMLInputElement} */ (entry.querySelector("input"));
    control.name = name;
    control.value = "";
    control.removeAttribute("aria-invalid");
    const error = /** @type {HTMLElement} */ (entry.querySelector(".error"));
    error.id = `error-${name}`;
    error.hidden = true;
    place.append(entry);
    this.controls = byName(this.root);
    return control;
  }

  /** After a reset of the controls: lists have one entry again, and no part is chosen. */
  startOver() {
    for (const list of this.root.querySelectorAll("[data-entries]")) {
      list.replaceChildren(/** @type {Element} */ (list.firstElementChild));
    }
    this.controls = byName(this.root);
    this.showParts();
  }

  /** Shows the parts that are chosen. */
  showParts() {
    for (const part of this.root.querySelectorAll("[data-part]")) {
      if (!(part instanceof HTMLElement) || part instanceof HTMLInputElement) continue;
      const waitsFor = part.dataset.with;
      part.hidden = !this.#isChosen(part) || (waitsFor !== undefined && !this.value(waitsFor));
    }
  }

  /**
   * What a control's new value brings with it: the part it lies in is chosen, and what its answer sets is set.
   * @param {Control} control
   */
  #bring(control) {
    if (isRadio(control) ? !isChosen(control) : control.value === "") return;
    for (const pair of [control.dataset.sets, control.dataset.same]) {
      if (pair !== undefined) this.#check(...split(pair));
    }
    for (let part = partOf(control); part; part = partOf(part.parentElement)) {
      const [group, answers] = split(part.dataset.part ?? "");
      if (!this.#isChosen(part)) this.#check(group, answers.split(" ")[0]);
    }
  }

  /** @param {string} name @param {string} value */
  #check(name, value) {
    for (const control of this.named(name)) {
      if (control instanceof HTMLInputElement && control.value === value) control.checked = true;
    }
  }

  /** @param {HTMLElement} part */
  #isChosen(part) {
    const [group, answers] = split(part.dataset.part ?? "");
    return answers.split(" ").includes(this.value(group) ?? "");
  }

  /** Whether the parts that it lies in are chosen. @param {HTMLElement} control */
  isActive(control) {
    for (let part = partOf(control); part; part = partOf(part.parentElement)) {
      if (!this.#isChosen(part)) return false;
    }
    return true;
  }

  #all() {
    return [...this.controls.values()].flat();
  }
}

/** A field takes no more than it can use: the browser cuts the rest off in silence. @param {Event} event */
function sayWhenFull({ target }) {
  const field = /** @type {HTMLTextAreaElement} */ (target);
  const word = field.parentElement?.querySelector(":scope > [data-full]");
  if (word instanceof HTMLElement && field.maxLength > 0) word.hidden = field.value.length < field.maxLength;
}

/** @param {HTMLFormElement} root @returns {Map<string, Control[]>} */
function byName(root) {
  const named = new Map();
  for (const control of /** @type {Iterable<Control>} */ (root.elements)) {
    if (control.name) named.set(control.name, [...(named.get(control.name) ?? []), control]);
  }
  return named;
}

/** @param {Control} control */
function isRadio(control) {
  return control.type === "radio";
}

/** @param {Control} control */
function isChosen(control) {
  return control instanceof HTMLInputElement && isRadio(control) && control.checked;
}

/** @param {Control} control */
function isChanged(control) {
  if (!isRadio(control)) return control.value !== "";
  return isChosen(control) && !control.hasAttribute("checked") && control.dataset.same === undefined;
}

/** @param {Element | null} element @returns {HTMLElement | null | undefined} */
function partOf(element) {
  return element?.closest("[data-part]");
}

/** @param {string} pair @returns {[string, string]} */
function split(pair) {
  const at = pair.indexOf("=");
  return [pair.slice(0, at), pair.slice(at + 1)];
}

/**
 * The answer that says whether a fact is null, or which record it is.
 * @param {Record<string, any>} situation
 * @param {Control} control
 */
function choose(situation, control) {
  const record = /** @type {string} */ (control.dataset.record);
  situation[record] = control.value === "" ? null : {};
  if (control.value !== "" && control.name !== record) situation[record].kind = control.value;
}

/**
 * @param {Record<string, any>} situation
 * @param {Control} control
 * @param {Map<string, string>} paths
 */
function put(situation, control, paths) {
  const value = control.dataset.json === undefined ? control.value : JSON.parse(control.value);
  const [, list] = /^(\w+)\[\d+\]$/.exec(control.name) ?? [];
  if (list !== undefined) {
    const entries = (situation[list] ??= []);
    paths.set(`${list}[${entries.length}]`, control.name);
    entries.push(value);
    return;
  }
  const [first, second] = control.name.split(".");
  if (second === undefined) situation[first] = value;
  else (situation[first] ??= {})[second] = value;
}
