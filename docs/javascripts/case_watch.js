/** Waits for the first press in the form, the first answer, the first use of what stands around it, and a link to a case; only then their scripts come. */

import { kept } from "./this_tab.js";

/** What the fragment of an address begins with that holds a case, or names a kept one. */
const CASE = /^#(case|kept)=/;

/** And what that of an example begins with. */
const EXAMPLE = "#example&";

/** @param {import("./checker.js").Checker} checker */
export function watchCase(checker) {
  /** @type {Promise<import("./going_on.js").GoingOn> | undefined} */
  let coming;
  const wake = () => (coming ??= import("./going_on.js").then(({ GoingOn }) => new GoingOn(checker)));
  checker.root.addEventListener("click", async ({ target }) => {
    const button = /** @type {Element} */ (target).closest("[data-act]");
    if (button instanceof HTMLElement) (await wake()).act(button);
  });
  const line = () => import("./figure.js").then(({ FigureOfDays }) => new FigureOfDays(checker).update());
  checker.root.addEventListener("followup:answer", () => line().catch(() => {}), { once: true }); // the list says it all
  const days = () => import("./day_strip.js").then(({ DayStrips }) => new DayStrips(checker, checker.root.dataset.lastDays ?? ""));
  checker.root.addEventListener("click", () => days().catch(() => {}), { once: true }); // the fields are there without
  const open = async () => {
    const { hash } = location;
    if (!checker.root.isConnected) return;
    if (hash.startsWith(EXAMPLE)) {
      const { exampleOf } = await import("./example.js");
      return checker.tabCase.showExample(exampleOf(hash.slice(EXAMPLE.length)));
    }
    if (!CASE.test(hash)) return;
    history.replaceState(history.state, "", location.pathname + location.search);
    (await wake()).open(hash);
  };
  addEventListener("hashchange", open);
  document.addEventListener("followup:shown", open); // a page that was away is back, with another address
  checker.root.addEventListener("followup:back", () => kept("case") && wake().then((goingOn) => goingOn.resume()));
  if (CASE.test(location.hash) || location.hash.startsWith(EXAMPLE)) open();
  else if (kept("case")) wake().then((goingOn) => goingOn.resume());
}
