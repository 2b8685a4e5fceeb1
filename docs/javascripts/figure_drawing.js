/**
 * Draws the line of days as an SVG of the width it has: never one that shrinks, so that its letters stay as large as
 * the others. Where things are comes from the core, between 0 and 1; here they become pixels.
 */

/** @typedef {import("./core-types.js").Figure} Figure */
/** @typedef {Figure["marks"][number]} Mark */

const SVG = "http://www.w3.org/2000/svg";

/** Heights in pixels: of the whole, of the line, of the ends of the arcs, and of the days written below. */
const HEIGHT = 152;
const LINE = 104;
const ENDS = 92;
const DAYS = 147;
const BAND = { y: 52, height: 74 };
const WINDOW = { y: 114, height: 9 };

/** How high an arc is for its width, within bounds, and how much room its words need. */
const ARC = { steep: 0.95, least: 32, most: 77.5, room: 96 };

/** Days closer together than this many pixels are no longer dots; there is a tick for each week instead. */
const NEAR = 4.9;

/** A weekend narrower than this many pixels is left out. */
const HAIR = 4;

let drawn = 0;

/**
 * @param {Figure} figure
 * @param {number} width  in pixels
 * @param {boolean} isRightToLeft
 * @param {string} today  what is written above today
 * @returns {SVGElement}
 */
export function drawFigure(figure, width, isRightToLeft, today) {
  const x = (/** @type {number} */ at) => Math.round((isRightToLeft ? 1 - at : at) * width * 10) / 10;
  const id = `figure-${++drawn}`;
  const now = x(figure.today);
  const svg = shape("svg", { viewBox: `0 0 ${width} ${HEIGHT}`, width, height: HEIGHT });
  svg.append(
    definitions(id, isRightToLeft ? now : 0, isRightToLeft ? width : now),
    ...figure.bands.filter((band) => isWide(band, width)).map((band) => drawBand(band, x, id)),
    ...figure.marks.filter(({ kind }) => kind === "window").map((mark) => drawWindow(mark, x)),
    drawDays(figure, width, x),
    ...figure.arcs.flatMap((arc) => drawArc(arc, x, id)),
    ...figure.arcs.flatMap((arc) => nameArc(arc, x, now)),
    shape("path", { class: "now", d: `M${now} 24V128` }),
    write(Math.min(Math.max(now, 22), width - 22), 16, today, "today"),
    ...ordered(figure.marks).flatMap((mark) => drawMark(mark.kind, x(mark.at))),
    ...labelsFor(figure, width).map(({ at, text }) => write(x(at), DAYS, text)),
    shape("path", { class: "looked", d: "" }),
  );
  return svg;
}

/**
 * Shows which day is looked at; undefined for none.
 * @param {SVGElement} svg
 * @param {number | undefined} at  from the left edge, in pixels
 */
export function point(svg, at) {
  const d = at === undefined ? "" : `M${at} 30V128M${at - 6} 24h12l-6 8z`;
  svg.querySelector(".looked")?.setAttribute("d", d);
}

/** Hatching, and what lies behind today. @param {string} id @param {number} from @param {number} until */
export function definitions(id, from, until) {
  const hatch = shape("pattern", { id: `${id}-hatch`, width: 5, height: 5, patternUnits: "userSpaceOnUse", patternTransform: "rotate(45)" });
  hatch.append(shape("path", { class: "hatch", d: "M0 0v5" }));
  const behind = shape("clipPath", { id: `${id}-behind` });
  behind.append(shape("rect", { x: from, y: 0, width: Math.max(until - from, 0), height: HEIGHT }));
  const all = shape("defs", {});
  all.append(hatch, behind);
  return all;
}

/**
 * A weekend as thin as a hair would only be a grey blur; a holiday is always shown.
 * @param {Figure["bands"][number]} band
 * @param {number} width
 */
function isWide({ kind, from, until }, width) {
  return kind === "holiday" || (until - from) * width >= HAIR;
}

/** @param {{from: number, until: number}} span @param {(at: number) => number} x */
function across({ from, until }, x) {
  const [left, right] = [x(from), x(until)].sort((a, b) => a - b);
  return { x: left, width: Math.round((right - left) * 10) / 10 };
}

/** @param {Figure["bands"][number]} band @param {(at: number) => number} x @param {string} id */
function drawBand(band, x, id) {
  const isHoliday = band.kind === "holiday";
  const rect = shape("rect", { ...across(band, x), ...BAND, class: isHoliday ? "holiday" : "weekend" });
  if (!isHoliday) return rect;
  rect.setAttribute("fill", `url(#${id}-hatch)`);
  const title = shape("title", {});
  title.textContent = band.text;
  rect.append(title);
  return rect;
}

/** @param {Mark} mark @param {(at: number) => number} x */
function drawWindow(mark, x) {
  const { x: left, width } = across(mark, x);
  const name = mark.open ? "window open" : "window";
  return shape("rect", { x: left + 1, width: Math.max(width - 2, 6), ...WINDOW, rx: 4.5, class: name });
}

/** @param {Figure} figure @param {number} width @param {(at: number) => number} x */
function drawDays({ days, monday }, width, x) {
  const middle = (/** @type {number} */ index) => x((index + 0.5) / days.length);
  if (width / days.length >= NEAR) {
    return shape("path", { class: "dots", d: days.map((_, index) => `M${middle(index)} ${LINE}h.01`).join("") });
  }
  const ticks = days.flatMap((_, index) => (index % 7 === monday ? [`M${middle(index)} ${LINE - 4}v8`] : []));
  return shape("path", { class: "ticks", d: `M${x(0)} ${LINE}H${x(1)}${ticks.join("")}` });
}

/** How high an arc of that width is. @param {number} span */
function heightOf(span) {
  return Math.min(Math.max(span * ARC.steep, ARC.least), ARC.most);
}

/**
 * What lies behind today has a solid line, what lies ahead a dotted or dashed one.
 * @param {Figure["arcs"][number]} arc
 * @param {(at: number) => number} x
 * @param {string} id
 */
function drawArc(arc, x, id) {
  const [from, until] = [x(arc.from), x(arc.until)];
  const top = ENDS - heightOf(Math.abs(until - from));
  const d = `M${from} ${ENDS}C${from} ${top} ${until} ${top} ${until} ${ENDS}`;
  return [
    shape("path", { class: `arc ${arc.stage}`, d }),
    shape("path", { class: `arc ${arc.stage} behind`, d, "clip-path": `url(#${id}-behind)` }),
  ];
}

/** Its words, in the middle or on the wider side of today, where there is room. @param {Figure["arcs"][number]} arc @param {(at: number) => number} x @param {number} now */
function nameArc(arc, x, now) {
  const [left, right] = [x(arc.from), x(arc.until)].sort((a, b) => a - b);
  const isCrossed = now > left && now < right;
  const middle = (left + right) / 2;
  const isFree = !isCrossed || Math.abs(now - middle) > ARC.room / 2;
  const [from, until] = isFree ? [left, right] : now - left > right - now ? [left, now] : [now, right];
  return until - from < ARC.room * (arc.text.length > 7 ? 1 : 0.72) ? [] : [write((from + until) / 2, 82, arc.text, "name")];
}

/** What matters more is drawn later, on top of the rest. @param {Mark[]} marks */
function ordered(marks) {
  const later = ["heard", "due", "interview", "sent", "rest", "act"];
  return [...marks].filter(({ kind }) => later.includes(kind)).sort((a, b) => later.indexOf(a.kind) - later.indexOf(b.kind));
}

/** @param {string} kind @param {number} at @returns {SVGElement[]} */
function drawMark(kind, at) {
  switch (kind) {
    case "interview":
      return [shape("rect", { class: "box", x: at - 5.5, y: LINE - 5.5, width: 11, height: 11, rx: 2 })];
    case "heard":
      return [shape("circle", { class: "heard", cx: at, cy: LINE, r: 5 })];
    case "due":
      return [shape("path", { class: "due", d: `M${at} ${LINE - 7}l6 7-6 7-6-7z` })];
    case "rest":
      return [
        shape("circle", { class: "stone", cx: at, cy: LINE - 3, r: 4.5 }),
        shape("path", { class: "bowl", d: `M${at - 9} ${LINE - 3}a9 9 0 0 0 18 0` }),
      ];
    default:
      return [shape("circle", { class: "sun", cx: at, cy: LINE, r: kind === "sent" ? 7 : 8.5 })];
  }
}

/** The days that have room at this width. @param {Figure} figure @param {number} width */
function labelsFor({ labels }, width) {
  const chosen = /** @type {("264" | "320" | "520")[]} */ (["520", "320", "264"]).find((each) => Number(each) <= width);
  return labels[chosen ?? "264"];
}

/** @param {number} x @param {number} y @param {string} words @param {string} [name] @param {string} [anchor] */
export function write(x, y, words, name = "", anchor = "middle") {
  const text = shape("text", { x, y, "text-anchor": anchor, ...(name && { class: name }) });
  text.textContent = words;
  return text;
}

/** @param {string} tag @param {Record<string, string | number>} attributes @returns {SVGElement} */
export function shape(tag, attributes) {
  const element = /** @type {SVGElement} */ (document.createElementNS(SVG, tag));
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
  return element;
}
