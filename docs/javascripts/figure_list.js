/** The list of days that says all that the line of days shows. */
import { made } from "./dom.js";

/** @typedef {import("./core-types.js").Figure["marks"][number]} Mark */

const SVG = "http://www.w3.org/2000/svg";

/** The marks that look like the shape of a stage, or of the goodbye. @type {Record<string, string>} */
const SHAPES = { interview: "leave", sent: "act", wait: "wait", act: "act", give: "give", rest: "rest" };

/** @param {Mark[]} marks */
export function drawRows(marks) {
  const list = made("ol", "key");
  list.dataset.marks = "";
  list.append(
    ...marks.map((mark) => {
      const row = made("li", mark.today ? "today" : "");
      row.append(swatch(mark.kind), made("span", "num", mark.days_text), made("span", "", mark.text));
      return row;
    }),
  );
  return list;
}

/** The shape of a mark, as it stands on the line. @param {string} kind */
function swatch(kind) {
  const name = SHAPES[kind];
  if (name === undefined) return made("span", `swatch ${kind}`);
  const svg = document.createElementNS(SVG, "svg");
  svg.setAttribute("class", `shape shape-${name}`);
  svg.setAttribute("aria-hidden", "true");
  const use = document.createElementNS(SVG, "use");
  use.setAttribute("href", `#shape-${name}`);
  svg.append(use);
  return svg;
}
