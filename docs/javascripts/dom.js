const NO_BREAK = "\u00a0";

/** A day breaks nowhere inside, nor a number from what it counts: “Friday 4 December”, “December 4”. @param {string} text */
export function together(text) {
  return text.replace(/ (?=\d{1,2}\b(?!:))/g, NO_BREAK).replace(/\b(\d{1,2},?) (?=\p{L})/gu, `$1${NO_BREAK}`);
}

/**
 * An element with a class and a text, in which no day breaks.
 * @param {string} tag
 * @param {string} [name]  its class
 * @param {string} [text]
 */
export function made(tag, name = "", text = "") {
  const element = document.createElement(tag);
  if (name) element.className = name;
  element.textContent = together(text);
  return element;
}

/**
 * A button that sends nothing.
 * @param {string} name  its class
 * @param {string} [text]
 */
export function madeButton(name, text) {
  const button = /** @type {HTMLButtonElement} */ (made("button", name, text));
  button.type = "button";
  return button;
}
