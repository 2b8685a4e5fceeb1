/** The search: fetches what can be found once somebody searches, and shows what fits best while they type. */
import { searchOf } from "./search_index.js";

/** @typedef {import("./search_index.js").Entry} Entry */

const MOST = 12;

/**
 * Makes a form search while a visitor types. Its `data-` attributes hold the addresses and every sentence.
 * @param {HTMLFormElement} form
 */
export async function mountSearch(form) {
  const panel = /** @type {HTMLElement} */ (form.parentElement);
  const field = /** @type {HTMLInputElement} */ (form.querySelector("input"));
  const status = /** @type {HTMLElement} */ (panel.querySelector(".said"));
  const list = /** @type {HTMLElement} */ (panel.querySelector("ol"));
  const { root = "", none = "", one = "", more = "", failed = "" } = form.dataset;
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    list.querySelector("a")?.click();
  });
  list.addEventListener("click", () => panel.hidePopover());

  let loaded = "";
  /** @type {(query: string, most: number) => Entry[]} */
  let find = () => [];
  field.addEventListener("focus", load);
  field.addEventListener("input", show);
  await load();

  /** Fetches what can be found from the page that is shown, unless it is here. */
  async function load() {
    const { index = "" } = /** @type {HTMLElement} */ (document.querySelector("main[data-index]")).dataset;
    const address = new URL(index, location.href).href;
    if (address === loaded) return;
    try {
      const response = await fetch(address);
      if (!response.ok) throw new Error(String(response.status));
      find = searchOf(await response.json());
      loaded = address;
      show();
    } catch {
      status.textContent = failed;
    }
  }

  function show() {
    const words = field.value.trim();
    const found = words ? find(words, MOST) : [];
    const text = found.length === 1 ? one : found.length ? more.replace("#", String(found.length)) : none;
    status.textContent = words ? text : "";
    list.replaceChildren(...found.map((entry) => line(entry, root)));
  }
}

/**
 * @param {Entry} found
 * @param {string} root  the way to the root of the site, with or without a "/" at its end
 */
function line({ at, title, shown }, root) {
  const item = document.createElement("li");
  const link = document.createElement("a");
  const name = document.createElement("b");
  const says = document.createElement("span");
  link.href = new URL(at, new URL(root.replace(/\/?$/, "/"), location.href)).href;
  name.textContent = title;
  says.textContent = shown;
  link.append(name, says);
  item.append(link);
  return item;
}
