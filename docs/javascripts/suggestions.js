/** Facts that words tell besides a time, each a sentence with a button that makes it a fact of the case. */
import { made, madeButton } from "./dom.js";

/**
 * @param {{path: string, value: string | boolean, sentence: string}[]} suggested
 * @param {import("./form.js").Form} form
 * @param {Record<string, string>} texts
 * @param {(path: string) => void} applied  told when one has become a fact
 * @returns {HTMLElement[]}  those that the form does not say already
 */
export function suggestions(suggested, form, texts, applied) {
  return suggested
    .filter(({ path, value }) => String(form.value(path)) !== String(value))
    .map(({ path, value, sentence }) => {
      const line = made("div", "proposal");
      const button = madeButton("btn second", texts["page.message.use"]);
      button.dataset.proposal = path;
      button.addEventListener("click", () => {
        form.set(path, String(value));
        line.remove();
        applied(path);
      });
      line.append(made("p", "", sentence), button);
      return line;
    });
}
