/**
 * The values of a JSON object by their paths, as the controls of the form hold them.
 * @param {unknown} value
 * @param {string} [path]
 * @returns {[name: string, value: string][]}
 */
export function entriesOf(value, path = "") {
  if (Array.isArray(value)) return value.flatMap((each, index) => entriesOf(each, `${path}[${index}]`));
  if (value !== null && typeof value === "object") {
    return Object.entries(value).flatMap(([key, each]) => entriesOf(each, path ? `${path}.${key}` : key));
  }
  return [[path, String(value ?? "")]];
}
