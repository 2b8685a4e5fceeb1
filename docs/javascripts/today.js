/** The visitor's own date, in the control `today`, kept right while the page stays open. */

const DAY = 86_400_000;

/**
 * The local date, today's or `offset` days from it, as 2026-12-04.
 * @param {number} [offset]
 */
export function localDay(offset = 0) {
  const now = new Date();
  const day = new Date(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()) + offset * DAY);
  return day.toISOString().slice(0, 10);
}

/**
 * Fills the control while it is empty, and again at midnight, until the visitor chooses a day.
 * @param {HTMLInputElement} control
 * @param {() => void} changed  called when the day has changed
 * @returns {() => void}  looks again, for when the control has been emptied
 */
export function keepToday(control, changed) {
  let shown = "";
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;

  const refresh = () => {
    clearTimeout(timer);
    if (control.value !== shown && control.value !== "") return;
    const turned = control.value !== "" && shown !== localDay();
    shown = control.value = localDay();
    if (turned) changed();
    const now = new Date();
    const midnight = new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1);
    timer = setTimeout(refresh, Math.min(midnight.getTime() - now.getTime() + 500, DAY));
  };
  refresh();
  // A timer sleeps when the device does; these two events wake the page.
  document.addEventListener("visibilitychange", refresh);
  addEventListener("pageshow", refresh);
  return refresh;
}
