/** Facts that words tell besides a time, each a sentence with a button that makes it a fact of the case. */
import { made, madeButton } from "./dom.js";
import { keep, kept } from "./this_tab.js";

/** Facts about the way to ask: without them an answer may say the opposite, so the questions stay open for them. */
export const ASKING = ["channel", "asked_not_to_ask"];

/** What the visitor has put aside in this case, beside what this tab keeps of it. @type {Set<string>} */
const aside = new Set();

/** @param {string} what */
function isAside(what) {
  return aside.has(what) || kept("aside")?.includes(what);
}

/** @param {string} what */
function putAside(what) {
  aside.add(what);
  keep("aside", [...(kept("aside") ?? []), what]);
}

/**
 * @param {{path: string, value: string | boolean, sentence: string, because: string}[]} suggested
 * @param {import("./form.js").Form} form
 * @param {Record<string, string>} texts
 * @param {(path: string) => void} applied  told when one has become a fact, or was put aside
 * @returns {HTMLElement[]}  those that the form does not say already
 */
export function suggestions(suggested, form, texts, applied) {
  return suggested
    .filter(({ path, value, because }) => String(form.value(path)) !== String(value) && !isAside(path + because))
    .map(({ path, value, sentence, because }) => {
      const line = made("div", "proposal");
      const button = madeButton("btn second", texts["page.message.use"]);
      button.dataset.proposal = path;
      button.addEventListener("click", () => {
        form.set(path, String(value));
        line.remove();
        applied(path);
      });
      line.append(made("p", "", sentence), button);
      if (!ASKING.includes(path)) return line;
      button.dataset.asks = "";
      const no = madeButton("btn second", texts["page.message.no"]);
      no.addEventListener("click", () => {
        putAside(path + because);
        form.root.addEventListener("reset", () => aside.clear(), { once: true });
        line.remove();
        applied(path);
      });
      line.append(" ", no);
      return line;
    });
}
