/** The search: asks the worker and the index that come with the site's generator, once somebody searches. */

/**
 * @typedef {object} Found
 * @property {string} location  its address below the root of the site
 * @property {string} title  as HTML
 * @property {string} text  as HTML
 * @property {number} score  0 where only a section of the page was found
 */

/** Kinds of message between page and worker. */
const SETUP = 0;
const QUERY = 2;
const RESULT = 3;

const MOST = 12;
const LONGEST = 150;

/**
 * Makes a form search while somebody types. Its `data-` attributes hold the addresses and every sentence.
 * @param {HTMLFormElement} form
 */
export async function mountSearch(form) {
  const panel = /** @type {HTMLElement} */ (form.parentElement);
  const field = /** @type {HTMLInputElement} */ (form.querySelector("input"));
  const status = /** @type {HTMLElement} */ (panel.querySelector(".said"));
  const list = /** @type {HTMLElement} */ (panel.querySelector("ol"));
  const { index = "", root = "", none = "", one = "", more = "", failed = "" } = form.dataset;
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    list.querySelector("a")?.click();
  });
  list.addEventListener("click", () => panel.hidePopover());

  const worker = start(form);
  worker.onerror = () => (status.textContent = failed);
  worker.onmessage = ({ data }) => data.type === RESULT && show(data.data.items.flat());
  try {
    const response = await fetch(index);
    if (!response.ok) throw new Error(String(response.status));
    worker.postMessage({ type: SETUP, data: { ...(await response.json()), options: {} } });
  } catch {
    status.textContent = failed;
    return;
  }
  field.addEventListener("input", ask);
  ask();

  function ask() {
    const words = field.value.trim();
    if (words) worker.postMessage({ type: QUERY, data: words });
    else show([]);
  }

  /** @param {Found[]} found */
  function show(found) {
    const best = found.filter(({ score }) => score > 0).sort((one, other) => other.score - one.score).slice(0, MOST);
    const text = best.length === 1 ? one : best.length ? more.replace("#", String(best.length)) : none;
    status.textContent = field.value.trim() ? text : "";
    list.replaceChildren(...best.map((entry) => line(entry, root)));
  }
}

/**
 * The worker starts from a blob that imports the real script: so it is bound by the policy of this page.
 * @param {HTMLFormElement} form
 */
function start(form) {
  const script = new URL(form.dataset.worker ?? "", location.href).href;
  const source = URL.createObjectURL(new Blob([`importScripts(${JSON.stringify(script)})`], { type: "text/javascript" }));
  return new Worker(source);
}

/**
 * @param {Found} found
 * @param {string} root  the way to the root of the site, with or without a "/" at its end
 */
function line({ location: address, title, text }, root) {
  const item = document.createElement("li");
  const link = document.createElement("a");
  const name = document.createElement("b");
  const begins = document.createElement("span");
  link.href = new URL(address, new URL(root.replace(/\/?$/, "/"), location.href)).href;
  name.textContent = plain(title);
  begins.textContent = shortened(plain(text));
  link.append(name, begins);
  item.append(link);
  return item;
}

/** @param {string} html */
function plain(html) {
  const spaced = html.replace(/<(?!\/?mark)/g, " <"); // or paragraphs would run into each other
  const body = new DOMParser().parseFromString(spaced, "text/html").body;
  return (body.textContent ?? "").replace(/\s+/g, " ").trim();
}

/** @param {string} text */
function shortened(text) {
  return text.length > LONGEST ? `${text.slice(0, text.lastIndexOf(" ", LONGEST))} …` : text;
}
