/**
 * Watches that the form comes to life. The build puts this into each page itself, so that it does not rest on what can
 * fail: a script that is missing, broken, cut off, stalled or blocked, or a whole folder that a new build has replaced.
 *
 * Then the page is reloaded, once, with what was given kept (see this_tab.js); after that it says what happened, and
 * shows the guidance in place of a form that would never answer. A form that lives says so by `data-alive`, and gets
 * what was pressed before.
 */
(() => {
  const FACTS = "followup-facts";
  const TRIED = "followup-tried";

  /** Milliseconds without a byte after which a script has stalled; one that failed is known at once. */
  const SILENCE = 7_000;

  /** Milliseconds that the other scripts get once one has failed. */
  const GRACE = 1_000;

  /** Milliseconds during which a page is not reloaded a second time. */
  const ONCE = 60_000;

  let from = 0;

  /** @type {HTMLElement[]} what was pressed before the form lived, and is pressed again once it does */
  const early = [];

  // Buttons that open a share sheet are shown where there is one, as soon as the page is.
  if ("share" in navigator) document.documentElement.dataset.shares = "";

  const isFile = location.protocol === "file:";

  /** @returns {HTMLFormElement | null} the form, while it does not live */
  const dead = () => document.querySelector("form[data-checker]:not([data-alive])");

  function look() {
    const [last] = performance.getEntriesByType("resource").map((each) => each.startTime + each.duration).sort((a, b) => b - a);
    if (document.readyState !== "loading" && !dead()) return;
    if (performance.now() - Math.max(from, last || 0) > SILENCE) fail();
    else setTimeout(look, GRACE / 2);
  }

  function fail() {
    const form = dead();
    if (!form) return;
    if (mayReload()) return reload();
    keepGiven();
    const place = form.parentElement?.querySelector("[data-without]");
    place?.classList.add("needed");
    for (const each of place?.querySelectorAll("[data-why]") ?? []) {
      if (each instanceof HTMLElement) each.hidden = each.dataset.why !== (isFile ? "file" : "unloaded");
    }
    form.hidden = true;
  }

  /** Loads the page from the host: the copy that the service worker keeps would be just as broken. */
  async function reload() {
    try {
      for (const name of navigator.onLine ? await caches.keys() : []) {
        if (name.startsWith("followup-pages-")) await caches.delete(name);
      }
    } catch {
      // There is no copy.
    }
    location.reload();
  }

  function keepGiven() {
    const form = dead();
    if (!form || "forgets" in document.documentElement.dataset) return;
    try {
      const given = /** @type {HTMLInputElement[]} */ ([...form.elements])
        .filter(({ name, type, value, checked, defaultChecked }) => name && (type === "radio" ? checked && !defaultChecked : value))
        .map(({ name, value }) => [name, value]);
      const before = JSON.parse(sessionStorage.getItem(FACTS) ?? "[]");
      if (given.length) sessionStorage.setItem(FACTS, JSON.stringify([...before, ...given]));
    } catch {
      // Without storage nothing can be kept.
    }
  }

  /** Whether the page has not just been reloaded. */
  function mayReload() {
    if ("forgets" in document.documentElement.dataset) return false;
    try {
      const tried = Date.now() - Number(sessionStorage.getItem(TRIED)) < ONCE;
      sessionStorage.setItem(TRIED, String(Date.now()));
      return !tried && !isFile;
    } catch {
      return false; // without storage it could reload for ever
    }
  }

  const soon = () => setTimeout(fail, GRACE);
  const again = () => {
    from = performance.now();
    look();
  };
  addEventListener(
    "error",
    ({ target, filename }) => {
      const address = target instanceof HTMLScriptElement ? target.src : filename;
      if (address?.startsWith(isFile ? "file:" : location.origin)) soon();
    },
    true,
  );
  document.addEventListener("followup:dead", soon);
  document.addEventListener("followup:shown", again);
  addEventListener("pagehide", keepGiven); // as late as can be: somebody may be typing
  document.addEventListener("click", ({ target }) => {
    if (!(target instanceof Element)) return;
    if (target.closest("[data-reload]")) reload();
    const button = target.closest("form[data-checker]:not([data-alive]) button");
    if (button instanceof HTMLElement) early.push(button);
  });
  document.addEventListener("followup:alive", () => early.splice(0).forEach((button) => button.click()));
  again();
})();
