/** A message in the visitor's own mail program. */

/** The longest address that every mail program takes, in characters. */
const LONGEST = 2_000;

/**
 * The address that opens a message (RFC 6068: everything encoded, lines end in CR and LF).
 * @param {string} subject
 * @param {string} body
 */
export function mailAddress(subject, body) {
  const [one, lines] = [subject, body.replaceAll("\n", "\r\n")].map(encodeURIComponent);
  return `mailto:?subject=${one}&body=${lines}`;
}

/** Whether mail programs take the whole of an address. @param {string} address */
export function fitsInMail(address) {
  return address.length < LONGEST;
}
