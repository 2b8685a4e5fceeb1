/**
 * An element with a class and a text.
 * @param {string} tag
 * @param {string} [name]  its class
 * @param {string} [text]
 */
export function made(tag, name = "", text = "") {
  const element = document.createElement(tag);
  if (name) element.className = name;
  element.textContent = text;
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
