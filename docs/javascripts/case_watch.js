/**
 * Waits for the first press in the form, the first words typed or pasted, the first answer, the first use of what stands around
 * it, and a link to a case; only then are their scripts fetched.
 */
import { keep, kept } from "./this_tab.js";

/** How the fragment of an address begins that holds a case, or names a kept one. */
const CASE = /^#(case|kept)(=|%3D)/i;

/** And what that of an example begins with. */
const EXAMPLE = "#example&";

/** @param {import("./checker.js").Checker} checker */
export function watchCase(checker) {
  /** @type {Promise<import("./going_on.js").GoingOn> | undefined} */
  let coming;
  const wake = (/** @type {(goingOn: import("./going_on.js").GoingOn) => unknown} */ use) =>
    (coming ??= import("./going_on.js").then(({ GoingOn }) => new GoingOn(checker))).then(use, () => {
      coming = undefined;
      checker.cutOff();
    });
  const resume = () => kept("case") && wake((goingOn) => goingOn.kept.resume());
  checker.root.addEventListener("click", ({ target }) => {
    const button = /** @type {HTMLElement | null} */ (/** @type {Element} */ (target).closest("[data-act]"));
    if (button) wake((goingOn) => goingOn.act(button));
  });
  const line = () => import("./figure.js").then(({ FigureOfDays }) => new FigureOfDays(checker).update());
  checker.root.addEventListener("followup:answer", () => line().catch(() => {}), { once: true }); // the list says it all
  const days = () => import("./day_strip.js").then(({ DayStrips }) => new DayStrips(checker, checker.root.dataset.lastDays ?? ""));
  checker.root.addEventListener("click", () => days().catch(() => {}), { once: true }); // the fields are there without
  const open = () => {
    const { hash } = location;
    if (!checker.root.isConnected) return;
    if (hash.startsWith(EXAMPLE)) {
      return import("./example.js").then(({ exampleOf }) => checker.tabCase.showExample(exampleOf(hash.slice(EXAMPLE.length))), checker.cutOff);
    }
    if (CASE.test(hash)) return wake((goingOn) => goingOn.open(hash));
    if (kept("case")) wake((goingOn) => goingOn.kept.keepSoon()); // another page or tab may have told more
  };
  addEventListener("hashchange", open);
  document.addEventListener("followup:shown", open); // a page that was away is back, with another address
  checker.root.addEventListener("followup:back", resume);
  if (CASE.test(location.hash) || location.hash.startsWith(EXAMPLE)) open();
  else resume();
}

/**
 * What says how typed words were understood.
 * @param {import("./checker.js").Checker} checker
 */
export function watchWords(checker) {
  /** @type {Promise<((situation: Record<string, any>) => Promise<unknown>) | void> | undefined} */
  let coming;
  return async (/** @type {Record<string, any>} */ situation) => {
    if (!coming && !situation.timeline?.words && !situation.came_back?.words) return;
    coming ??= import("./timeline_hint.js").then(({ hintsOf }) => hintsOf(checker), checker.cutOff);
    await (await coming)?.(situation);
  };
}

/**
 * What reads a pasted message.
 * @param {import("./checker.js").Checker} checker
 */
export function watchMessage(checker) {
  const { root, form, core, build } = checker;
  const fields = "[data-message], [data-received]";
  /** @type {Promise<import("./message.js").Message | void> | undefined} */
  let coming;
  const applied = (/** @type {boolean} */ isLast) => {
    checker.changed();
    if (isLast) checker.presses.done();
  };
  const wake = () =>
    (coming ??= import("./message.js").then(({ Message }) => new Message(form, core, build.texts, applied), checker.cutOff));
  root.addEventListener("input", async ({ target }) => {
    if (!(/** @type {Element} */ (target).matches(fields))) return;
    const given = /** @type {NodeListOf<HTMLInputElement>} */ (root.querySelectorAll(fields));
    keep("message", [...given].map(({ value }) => value)); // here, since what reads it may not come
    (await wake())?.changed();
  });
  return wake;
}
