/**
 * Goes from page to page of this site within one document, so that the worker and what a visitor gave stay. The
 * browser's Navigation API does history, scrolling, focus and the sign that it loads. Where it lacks that, and where
 * anything goes wrong, the browser loads the page as it loads any other.
 *
 * The page is fetched before the address changes: until then the links of the old one lead where they did, and a page
 * that does not come leaves no trace in the history. So only browsers that can wait with the address do this.
 */
import { parsePage } from "./trusted.js";

/**
 * @typedef {object} Page
 * @property {string} address  without a fragment
 * @property {string} lang
 * @property {Element[]} head  what its head says of it
 * @property {[href: string, media: string][]} sheets  its style sheets, in their order
 * @property {Element[]} body
 */

/**
 * What this needs of the browser's event; the types of TypeScript 5.9 do not have it.
 * @typedef {Event & {canIntercept: boolean, hashChange: boolean, navigationType: string, downloadRequest: string | null,
 *   formData: FormData | null, destination: {url: string, sameDocument: boolean}, signal: AbortSignal,
 *   intercept: (options: {precommitHandler?: () => Promise<void>, handler: () => Promise<void>}) => void}} NavigateEvent
 */

/** Whether the browser lets one document show page after page. */
export const staysInDocument = "NavigationPrecommitController" in globalThis;

const ROOT = new URL("../", import.meta.url).href;

/** The same on every page and in use: an open search keeps what was typed, and screen readers hear of a page. */
const STAYS = "#search, #said, #newer";

/** What the head says of one page; the rest is the same on all of them, but for the style sheets. */
const OF_PAGE = "title, [name=description], [rel=canonical], [rel=icon], [property^='og:'], [name^='twitter:']";

/** @type {Map<string, Promise<string>>} */
const ahead = new Map();

/** Pages as they were left, with their answers. @type {Map<string, Page>} */
const kept = new Map();

/** @type {Map<string, HTMLLinkElement>} */
const sheets = new Map();

/**
 * Fetches a page that a visitor is about to go to.
 * @param {string} address
 */
export function fetchAhead(address) {
  const html = fetchHtml(address);
  ahead.set(address, html);
  html.catch(() => ahead.delete(address));
  return html;
}

/** Whether the visitor asked the browser to save data; not every browser tells. */
export function savesData() {
  return /** @type {{connection?: {saveData?: boolean}}} */ (navigator).connection?.saveData === true;
}

/** Whether a page is here already. @param {string} address */
export function isAtHand(address) {
  return ahead.has(address) || kept.has(address);
}

/**
 * Mounts the page, and each new one that takes its place.
 * @param {() => void} mount
 * @param {(title: string) => void} announce
 */
export function goWithinDocument(mount, announce) {
  let shown = pageOf(document, location.href.split("#")[0]);
  let isLeaving = false;
  mount();
  if (!staysInDocument) return;
  kept.set(shown.address, shown);
  const links = /** @type {NodeListOf<HTMLLinkElement>} */ (document.querySelectorAll("link[rel=stylesheet]"));
  for (const link of links) sheets.set(link.href, link);
  fixAddresses();
  const { navigation } = /** @type {any} */ (globalThis);
  navigation.addEventListener("navigate", (/** @type {NavigateEvent} */ event) => {
    if (isLeaving || !isOurs(event)) return;
    /** @type {Page | undefined} */
    let page;
    const fetched = async () => void (page = await bring(event));
    event.intercept({
      precommitHandler: event.cancelable ? fetched : undefined, // Back and Forward may not be held up
      handler: async () => {
        if (!page) await fetched();
        if (page && page !== shown && !event.signal.aborted) swap(page);
      },
    });
  });

  /**
   * The page that an event leads to; where it does not come, the browser goes there by itself.
   * @param {NavigateEvent} event
   * @returns {Promise<Page>}
   */
  async function bring({ destination: { url }, signal }) {
    try {
      const [address] = url.split("#");
      const page = kept.get(address) ?? read(await (ahead.get(address) ?? fetchHtml(address, signal)), address);
      await bringSheets(page);
      return page;
    } catch (error) {
      if (signal.aborted) throw error;
      isLeaving = true;
      if (location.href === url) location.reload();
      else location.assign(url);
      return new Promise(() => {}); // or the browser would scroll the old page in the meantime
    }
  }

  /** @param {Page} page */
  function swap(page) {
    for (const each of [...shown.head, ...shown.body]) each.remove();
    const wanted = page.sheets.map(([href]) => href);
    for (const [href, { sheet }] of sheets) if (sheet) sheet.disabled = !wanted.includes(href);
    document.documentElement.lang = page.lang;
    document.head.append(...page.head);
    document.body.prepend(...page.body);
    shown = page;
    if (!kept.has(page.address)) mount();
    kept.set(page.address, page);
    announce(document.title);
    document.dispatchEvent(new Event("followup:shown"));
  }
}

/** The search panel comes with the first page, and its address with it. */
function fixAddresses() {
  const { dataset } = /** @type {HTMLElement} */ (document.querySelector("[data-search]"));
  dataset.root = new URL(dataset.root ?? "", location.href).href;
}

/** Whether an event leads to another page of this site. @param {NavigateEvent} event */
function isOurs({ canIntercept, hashChange, navigationType, downloadRequest, formData, destination: { url, sameDocument } }) {
  if (sameDocument && navigationType === "replace") return false; // one of our scripts tidies the address
  const isPage = url.startsWith(ROOT) && /(\/|\.html)$/.test(new URL(url).pathname);
  return canIntercept && isPage && !hashChange && navigationType !== "reload" && downloadRequest === null && !formData;
}

/**
 * @param {string} address
 * @param {AbortSignal} [signal]
 */
async function fetchHtml(address, signal) {
  const response = await fetch(address, { signal });
  const isHtml = response.headers.get("Content-Type")?.startsWith("text/html");
  if (!response.ok || response.redirected || !isHtml) throw new Error(address);
  return response.text();
}

/**
 * @param {string} html
 * @param {string} address
 */
function read(html, address) {
  const fetched = parsePage(html);
  // Scripts of another build would not fit, and a document keeps the policy with which it came.
  const isSame = fetched.documentElement.dataset.build === document.documentElement.dataset.build;
  if (!isSame || policyOf(fetched) !== policyOf(document)) throw new Error(address);
  return pageOf(fetched, address);
}

/** @param {Document} of */
function policyOf(of) {
  return of.querySelector("meta[http-equiv]")?.getAttribute("content");
}

/**
 * @param {Document} of
 * @param {string} address
 * @returns {Page}
 */
function pageOf(of, address) {
  const links = /** @type {HTMLLinkElement[]} */ ([...of.querySelectorAll("link[rel=stylesheet]")]);
  return {
    address,
    lang: of.documentElement.lang,
    head: [...of.head.querySelectorAll(OF_PAGE)],
    sheets: links.map((link) => [new URL(link.getAttribute("href") ?? "", address).href, link.media]),
    body: [...of.body.children].filter((each) => !each.matches(STAYS)),
  };
}

/**
 * Returns when each style sheet of a page is there, among the others where its page has it.
 * @param {Page} page
 */
async function bringSheets(page) {
  let last = document.head.firstElementChild;
  const comings = page.sheets.map(([href, media]) => {
    const link = sheets.get(href) ?? Object.assign(document.createElement("link"), { rel: "stylesheet", href, media });
    if (!sheets.has(href)) last?.after(link);
    sheets.set(href, link);
    last = link;
    return link.sheet ?? new Promise((done, failed) => Object.assign(link, { onload: done, onerror: failed }));
  });
  await Promise.all(comings);
}
