/**
 * The large line of days of the home page, as that of the visitor: their interview, today, the day to write, and the
 * day on which it rests, with their days. It is a heading in a drawing; what can be done with it is in the card.
 */
import { definitions, shape, write } from "./figure_drawing.js";

/** @typedef {import("./core-types.js").Figure} Figure */

/** Heights in pixels: of the whole, of the line at its foot, of the ends of the arcs, and of what is written. */
const HEIGHT = 132;
const LINE = 131;
const ENDS = 112;
const WORDS = 107;

/** How far from a mark its words stand, and how much room they need; the words of an arc need as much again. */
const BESIDE = { box: 18, sun: 28, bowl: 22 };
const ROOM = 78;

/** A page has at most one of these. */
const ID = "figure-home";

/**
 * @param {Figure} figure
 * @param {number} width  in pixels
 * @param {string} today  what is written above today
 * @returns {SVGElement}
 */
export function drawHome(figure, width, today) {
  const x = (/** @type {number} */ at) => Math.round(at * width * 10) / 10;
  const now = x(figure.today);
  const svg = shape("svg", { viewBox: `0 0 ${width} ${HEIGHT}`, class: "theirs", "aria-hidden": "true" });
  svg.append(
    definitions(ID, 0, now),
    ...drawDots(figure, width),
    ...figure.arcs.flatMap((arc) => drawArc(arc, x)),
    ...figure.arcs.flatMap((arc) => writeArc(arc, figure, x, now)),
    shape("path", { class: "now", d: `M${now} 22V${LINE}` }),
    write(Math.min(Math.max(now, 22), width - 22), 15, today, "today"),
    ...figure.marks.flatMap(({ kind, at }) => drawMark(kind, x(at))),
  );
  return svg;
}

/** A dot for each day, hollow on a day off; weeks where there are too many. @param {Figure} figure @param {number} width */
function drawDots({ days, bands, monday }, width) {
  const middle = (/** @type {number} */ index) => (index + 0.5) / days.length;
  const all = days.map((_, index) => index);
  const shown = width / days.length < 12 ? all.filter((index) => index % 7 === monday) : all;
  const off = shown.filter((index) => bands.some(({ from, until }) => from < middle(index) && middle(index) < until));
  const dots = (/** @type {number[]} */ some) => some.map((index) => `M${Math.round(middle(index) * width)} ${LINE}h.01`).join("");
  return [shape("path", { class: "dot", d: dots(shown) }), shape("path", { class: "hole", d: dots(off) })];
}

/** What lies ahead of today is dotted or dashed. @param {Figure["arcs"][number]} arc @param {(at: number) => number} x */
function drawArc({ from, until, stage }, x) {
  const [start, end] = [x(from), x(until)];
  const top = ENDS - Math.min(Math.max((end - start) * 0.6, 36), 104);
  const d = `M${start} ${ENDS}C${start} ${top} ${end} ${top} ${end} ${ENDS}`;
  const name = stage === "give" ? "quiet" : "arc";
  return [
    shape("path", { class: `${name} ahead`, d }),
    shape("path", { class: `${name} behind`, d, "clip-path": `url(#${ID}-behind)` }),
  ];
}

/** The days at its ends and what it is called, as far as there is room inside it. @param {Figure["arcs"][number]} arc @param {Figure} figure @param {(at: number) => number} x @param {number} now */
function writeArc({ from, until, text }, { marks, labels }, x, now) {
  const [start, end] = [x(from), x(until)];
  const dayOf = (/** @type {number} */ at) => {
    const isThere = marks.some((mark) => mark.at === at);
    return isThere ? labels["520"].find((label) => Math.abs(label.at - at) < 0.03)?.text : undefined;
  };
  const isClear = (/** @type {number} */ left, /** @type {number} */ right) => now < left - 4 || now > right + 4;
  const room = end - start;
  const words = [];
  const [first, last] = [dayOf(from), dayOf(until)];
  const isQuiet = marks.some(({ kind, at }) => at === until && kind === "rest");
  const edge = end - (isQuiet ? BESIDE.bowl : BESIDE.sun);
  if (last && room > ROOM + BESIDE.sun && isClear(edge - ROOM, edge)) words.push(write(edge, WORDS, last, "", "end"));
  const isFirst = marks.some(({ kind, at }) => at === from && kind === "interview");
  const begin = start + BESIDE.box;
  if (first && isFirst && room > 2 * ROOM + BESIDE.sun && isClear(begin, begin + ROOM)) words.push(write(begin, WORDS, first, "", "start"));
  const middle = (start + end) / 2;
  if (room > 4 * ROOM && isClear(middle - ROOM / 2, middle + ROOM / 2)) words.push(write(middle, WORDS, text));
  return words;
}

/** @param {string} kind @param {number} at @returns {SVGElement[]} */
function drawMark(kind, at) {
  switch (kind) {
    case "interview":
      return [shape("rect", { class: "box", x: at - 9, y: LINE - 9, width: 18, height: 18, rx: 2.5 })];
    case "act":
    case "sent":
      return [shape("circle", { class: "sun", cx: at, cy: LINE, r: kind === "act" ? 18 : 13 })];
    case "rest":
      return [
        shape("path", { class: "bowl", d: `M${at - 14} ${LINE - 6}a14 14 0 0 0 28 0` }),
        shape("circle", { class: "stone", cx: at, cy: LINE - 6, r: 6.5 }),
      ];
    default:
      return [];
  }
}
