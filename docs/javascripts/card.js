/**
 * Draws an answer into a copy of the template that the build made. In it, `data-slot` is filled with a text of the
 * answer, `data-list` repeats its first element, `data-section`, `data-open`, `data-stage` and `data-origin` take what
 * their names say; what an answer does not have is taken out.
 */
import { drawDrafts } from "./drafts.js";
import { made, madeButton, together } from "./dom.js";

/** @typedef {import("./core-types.js").Answer} Answer */
/** @typedef {Record<string, any>} Item */

/**
 * The card of an answer, whole.
 * @param {HTMLTemplateElement} template
 * @param {Answer} answer
 * @param {(id: string) => string} sections  the address of a section
 * @returns {HTMLElement}
 */
export function drawAnswer(template, answer, sections) {
  const card = document.createElement("section");
  const [first, ...others] = answer.assumptions;
  const printed = [location.origin + location.pathname, policyOf(template), answer.today].join(" · ");
  const toned = { ...answer, stage: answer.tone, printed };
  const lists = {
    ...answer,
    first_assumption: first === undefined ? [] : [first],
    other_assumptions: others,
    first_section: answer.sections.slice(0, 1),
    other_sections: answer.sections.slice(1),
    decided: [answer.decided],
    alternatives: byEnd(answer.alternatives),
    ruled_out: rowsByFact(answer.ruled_out),
  };
  card.append(template.content.cloneNode(true));
  for (const list of card.querySelectorAll("[data-list]")) {
    repeat(/** @type {HTMLElement} */ (list), /** @type {Item} */ (lists)[/** @type {HTMLElement} */ (list).dataset.list ?? ""], sections);
  }
  drawDrafts(card, toned);
  fill(card, toned, sections);
  /** @type {HTMLAnchorElement} */ (card.querySelector("[data-table]")).hash = `rule-${answer.rule}`;
  takeOutEmpty(card);
  takeOutGiven(card, answer);
  mark(card, answer);
  return card;
}

/**
 * The facts that were given, each a button that opens its question.
 * @param {HTMLElement} place
 * @param {Answer["given"]} given
 * @param {SVGElement} pen
 */
export function drawFacts(place, given, pen) {
  place.replaceChildren(
    ...given.map(({ path, label, text, quoted }) => {
      const button = madeButton("fact");
      button.dataset.open = button.dataset.fact = path;
      const said = made("b", quoted ? "said" : "num", text);
      const words = made("span", "");
      words.append(made("span", "k", label), " ", said);
      button.append(words, pen.cloneNode(true));
      return button;
    }),
  );
}

/**
 * What would change it, those that lead to the same under each other; the last of them names it.
 * @param {Answer["alternatives"]} alternatives
 * @returns {Item[]}
 */
function byEnd(alternatives) {
  const first = (/** @type {Item} */ one) => alternatives.findIndex(({ leads_to }) => leads_to === one.leads_to);
  return alternatives
    .toSorted((one, other) => first(one) - first(other))
    .map((one, at, all) => ({ ...one, leads_to: one.leads_to === all[at + 1]?.leads_to ? null : one.leads_to }));
}

/**
 * Why not the rows above, those under each other that the same fact ruled out as one: “3–4”.
 * @param {Answer["ruled_out"]} ruledOut
 * @returns {Item[]}
 */
function rowsByFact(ruledOut) {
  /** @type {Item[]} */
  const found = [];
  ruledOut.forEach(({ because }, at) => {
    const last = found.at(-1);
    if (last?.because === because) last.rows = `${last.first}–${at + 1}`;
    else found.push({ because, first: at + 1, rows: at + 1 });
  });
  return found;
}

/** How the card names the version of the policy. @param {HTMLTemplateElement} template */
function policyOf(template) {
  return template.content.querySelector(".policy")?.textContent;
}

/** @param {HTMLElement} card @param {Answer} answer */
function mark(card, answer) {
  Object.assign(card.dataset, {
    answer: "",
    verdict: answer.verdict,
    rule: answer.rule,
    earliestContact: answer.earliest_contact ?? "",
    changesOn: answer.changes_on ?? "",
    today: answer.today,
    linkedin: answer.linkedin,
    stage: answer.tone,
  });
}

/**
 * @param {HTMLElement} list
 * @param {Item[]} items
 * @param {(id: string) => string} sections
 */
function repeat(list, items, sections) {
  const pattern = /** @type {Element} */ (list.firstElementChild);
  const most = Number(list.dataset.most ?? items.length);
  list.replaceChildren(
    ...items.slice(0, most).map((item) => {
      const row = /** @type {HTMLElement} */ (pattern.cloneNode(true));
      fill(row, item, sections);
      return row;
    }),
  );
}

/**
 * @param {HTMLElement} place
 * @param {Item} item
 * @param {(id: string) => string} sections
 */
function fill(place, item, sections) {
  for (const element of place.querySelectorAll("[data-slot], [data-section], [data-open], [data-stage], [data-origin]")) {
    const each = /** @type {HTMLElement} */ (element);
    const { slot, section, open, stage, origin } = each.dataset;
    const list = each.closest("[data-list]");
    if (list && place.contains(list)) continue; // its rows have been filled with their own items
    if ((stage && stage !== item.stage) || (origin && origin !== item.origin)) each.remove();
    if (slot && slot in item) put(each, item[slot]);
    if (section !== undefined) each.setAttribute("href", sections(item.section ?? item.id));
    if (open === "") each.dataset.open = item.path;
    if (each.classList.contains("more-of-it") || open === "") each.setAttribute("aria-label", nameFor(each, item));
  }
}

/**
 * A name of its own for what is called alike in every row.
 * @param {HTMLElement} each
 * @param {Item} item
 */
function nameFor(each, item) {
  return [each.textContent, item.label ?? item.text].filter(Boolean).join(": ");
}

/** @param {HTMLElement} element @param {string | number | null} value */
function put(element, value) {
  if (value === null) element.remove();
  else element.textContent = together(String(value));
}

/** @param {HTMLElement} card */
function takeOutEmpty(card) {
  for (const block of card.querySelectorAll("[data-block]")) {
    const lists = [...block.querySelectorAll("[data-list]")];
    if (!lists.length || block.querySelector("[data-row]") || lists.some((list) => list.childElementCount > 0)) continue;
    if (block.querySelector("[data-figure]")) /** @type {HTMLElement} */ (block).hidden = true; // the days gone by may fill it
    else block.remove();
  }
  for (const list of card.querySelectorAll("[data-list]:empty")) {
    const { list: name } = /** @type {HTMLElement} */ (list).dataset;
    list.remove();
    card.querySelector(`[data-with="${name}"]`)?.remove();
  }
}

/** The questions without an answer: neither given nor named among what matters. @param {HTMLElement} card @param {Answer} answer */
function takeOutGiven(card, { given, assumptions }) {
  for (const { path } of [...given, ...assumptions]) card.querySelector(`[data-row="${path}"]`)?.remove();
}
