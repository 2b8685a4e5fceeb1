/** The page of all texts to send: what is filled in once appears in each of them, and in those of the checker. */
import { oneLine } from "./blanks.js";
import { setNames, theNames } from "./names.js";

/** @param {HTMLElement} root  the texts, with the fields above them */
export function mountFillPage(root) {
  const fields = /** @type {NodeListOf<HTMLInputElement>} */ (root.querySelectorAll("[data-blank]"));
  const blanks = [...root.querySelectorAll(".blank")].map((place) => ({ place, blank: place.textContent ?? "" }));
  const show = () => {
    const names = theNames();
    for (const field of fields) {
      const value = names.get(field.dataset.blank ?? "") ?? "";
      if (field.value !== value) field.value = value;
    }
    for (const { place, blank } of blanks) {
      const value = oneLine(names.get(blank) ?? "");
      place.textContent = value || blank;
      place.classList.toggle("blank", value === "");
    }
  };
  root.addEventListener("input", ({ target }) => {
    const { blank } = /** @type {HTMLElement} */ (target).dataset;
    if (blank !== undefined) setNames({ [blank]: /** @type {HTMLInputElement} */ (target).value });
  });
  document.addEventListener("followup:names", show);
  // WebKit empties the fields of a page that comes back, just after it has said so.
  addEventListener("pageshow", ({ persisted }) => persisted && setTimeout(show));
  /** @type {HTMLElement} */ (root.querySelector("[data-fill-in]")).hidden = false;
  show();
}
