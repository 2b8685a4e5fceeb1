/** Waits for the first use of what stands around the answer, and for a link to a case; only then its scripts come. */

import { kept } from "./this_tab.js";

/** What the fragment of an address begins with that holds a case, or names a kept one. */
const CASE = /^#(case|kept)=/;

/** @param {import("./checker.js").Checker} checker */
export function watchCase(checker) {
  /** @type {Promise<import("./going_on.js").GoingOn> | undefined} */
  let coming;
  const wake = () => (coming ??= import("./going_on.js").then(({ GoingOn }) => new GoingOn(checker)));
  checker.root.addEventListener("click", async ({ target }) => {
    const button = /** @type {Element} */ (target).closest("[data-act]");
    if (button instanceof HTMLElement) (await wake()).act(button);
  });
  const open = async () => {
    const { hash } = location;
    if (!checker.root.isConnected || !CASE.test(hash)) return;
    history.replaceState(history.state, "", location.pathname + location.search);
    (await wake()).open(hash);
  };
  addEventListener("hashchange", open);
  document.addEventListener("followup:shown", open); // a page that was away is back, with another address
  if (CASE.test(location.hash)) open();
  else if (kept("case")) wake().then((goingOn) => goingOn.resume());
}
