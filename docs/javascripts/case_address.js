/** The address that holds the case: copied, or standing in the address bar where the browser does not let us copy. */
import { copyText } from "./hand_out.js";

export class CaseAddress {
  /** @param {import("./going_on.js").GoingOn} goingOn */
  constructor(goingOn) {
    this.goingOn = goingOn;
    this.places = goingOn.places;
  }

  /** @param {HTMLElement} button */
  async copy(button) {
    const { goingOn } = this;
    const { fragment } = await goingOn.ask("link", { ...goingOn.said, id: goingOn.kept.name });
    if (fragment === undefined) return;
    const isCopied = await copyText(button, `${goingOn.page}#${fragment}`);
    this.places.find("[data-copy-failed]").hidden = isCopied;
    if (!isCopied) history.replaceState(history.state, "", `${location.pathname}${location.search}#${fragment}`);
  }

  /** Another answer: what stands in the address bar is no longer of this case. */
  clear() {
    if (!location.hash.startsWith("#case=")) return;
    history.replaceState(history.state, "", location.pathname + location.search);
    this.places.hide("[data-copy-failed]");
  }
}
