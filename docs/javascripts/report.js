/**
 * Prepares a report for those who maintain the site, and shows the whole of it. Nothing is sent: the visitor opens it
 * as an email or an issue, or copies it. It holds facts, the answer and the version, and no words that anybody typed.
 */

/** The facts that hold words about a time: the time itself, and what came back. */
const SAID = ["timeline", "came_back"];

/**
 * A report about a page.
 * @param {HTMLElement} button
 */
export function reportPage(button) {
  button.nextElementSibling?.replaceChildren(); // that it could not be prepared, the time before
  const version = document.querySelector("footer [data-policy-version]")?.textContent ?? "";
  const page = location.pathname + location.hash;
  show(button, document.title, [version, page].join("\n"));
}

/**
 * A report about an answer: one line of JSON, which `python -m tools.accept_report` takes as it is.
 * @param {HTMLElement} button
 * @param {import("./going_on.js").GoingOn} goingOn
 */
export async function reportAnswer(button, goingOn) {
  const facts = structuredClone(goingOn.situation);
  for (const name of SAID) await takeWords(facts, name, goingOn);
  const { verdict, rule } = goingOn.checker.answer.dataset;
  const policy = goingOn.checker.build.version;
  show(button, `${verdict} (${rule})`, JSON.stringify({ policy, today: goingOn.today, verdict, rule, facts }));
}

/**
 * Puts the day that was understood in the place of the words, which may hold anything.
 * @param {Record<string, any>} facts
 * @param {string} name
 * @param {import("./going_on.js").GoingOn} goingOn
 */
async function takeWords(facts, name, goingOn) {
  const { words, ...said } = facts[name] ?? {};
  if (words === undefined) return;
  const { interview_day, country, region } = facts;
  const { kind, ...told } = { ...said, words };
  const request = { said: told, interview_day, today: goingOn.today, country, region };
  const { deadline, open_ended } = said.deadline ? said : ((await goingOn.checker.core.ask("heard", request)).heard ?? {});
  if (deadline) facts[name] = { ...said, deadline, open_ended };
  else if (name === "timeline") delete facts.timeline;
  else facts.came_back = { kind: "still_deciding", on: said.said_on }; // as words without a time are read
}

/**
 * @param {HTMLElement} button
 * @param {string} title
 * @param {string} text
 */
function show(button, title, text) {
  const place = /** @type {HTMLElement} */ (button.closest(".feedback")?.querySelector("[data-report-place]"));
  const shown = /** @type {HTMLElement} */ (place.querySelector("[data-report-text]"));
  shown.textContent = text;
  const link = place.querySelector("a[data-report-to]");
  if (link instanceof HTMLAnchorElement) link.href = addressed(link.dataset.reportTo ?? "", title, text);
  place.hidden = false;
  place.focus();
}

/**
 * The address that opens a report: a new issue, or an email.
 * @param {string} to
 * @param {string} title
 * @param {string} text
 */
function addressed(to, title, text) {
  const [subject, body] = [title, `${text}\n\n`].map(encodeURIComponent);
  return to.startsWith("https:") ? `${to}?title=${subject}&body=${body}` : `mailto:${to}?subject=${subject}&body=${body}`;
}
