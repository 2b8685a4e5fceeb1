/** What an answer still needs: a day or words missing from something given, or else what they said about a time. */
import { localDay } from "./today.js";

/** @typedef {import("./checker.js").Checker} Checker */

/**
 * The question that still needs something. What they said about a time can change nothing before the interview, where
 * more is told, and once there was an answer after it without it; and a program may leave out what has its default.
 * @param {Checker} checker
 * @param {boolean} [isProgram]  whether a program fills the form
 * @returns {string | undefined}
 */
export function needed(checker, isProgram) {
  const { form, facts, shown } = checker;
  const { interview_day: day, timeline, came_back: cameBack } = facts.situation;
  if (facts.missing.length) return questionOf(checker, facts.missing[0]);
  if (!namesTime(timeline)) return "timeline";
  if (!namesTime(cameBack)) return "came_back";
  if (isProgram || timeline !== undefined || day > (form.value("today") || localDay()) || form.hasMore) return undefined;
  return shown.isThere && shown.card.dataset.rule !== "not-interviewed-yet" ? undefined : "timeline";
}

/**
 * The control of a question that is still empty.
 * @param {Checker} checker
 * @param {string} name  of the question
 */
export function emptyIn(checker, name) {
  const { form, facts } = checker;
  const [words] = form.named(`${name}.words`);
  return (
    facts.missing.find((control) => questionOf(checker, control) === name) ??
    (namesTime(facts.situation[name]) ? undefined : form.isActive(words) ? words : form.named(`${name}.deadline`)[0])
  );
}

/**
 * Whether a question needs nothing more.
 * @param {Checker} checker
 * @param {string} name
 */
export function isWhole(checker, name) {
  return !emptyIn(checker, name);
}

/** @param {Checker} checker @param {import("./form.js").Control} control @returns {string} */
function questionOf({ questions }, { name }) {
  return questions.named(name)?.dataset.question ?? name;
}

/**
 * Whether a timeline has the words or the day that it needs.
 * @param {{kind?: string, words?: string, deadline?: string} | null | undefined} said
 */
function namesTime(said) {
  return !said || (said.kind !== undefined && said.kind !== "new_timeline") || Boolean(said.words || said.deadline);
}
