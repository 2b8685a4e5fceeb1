/**
 * The one place where a text becomes a page, or the address of a script. Browsers with Trusted Types take neither from
 * anywhere else: the policy in each page names this policy alone, so nothing that is typed, pasted or linked can.
 */

const policy = /** @type {any} */ (globalThis).trustedTypes?.createPolicy("followup", {
  createHTML: (/** @type {string} */ html) => html,
  createScriptURL: (/** @type {string} */ address) => address,
});

/**
 * A page that the host sent, beside the one that is shown: nothing in it runs.
 * @param {string} html
 */
export function parsePage(html) {
  return new DOMParser().parseFromString(policy?.createHTML(html) ?? html, "text/html");
}

/**
 * @param {string} address  of a script, or of a blob that the page itself made
 * @returns {string}
 * @throws {TypeError} it is of another origin
 */
export function trustedScript(address) {
  if (new URL(address).origin !== location.origin) throw new TypeError(`${address} is not of this site`);
  return policy?.createScriptURL(address) ?? address;
}
