/**
 * Keeps a copy of the site for when there is no network, once the page is at rest, and looks whether a newer
 * version is ready.
 */
import { savesData } from "./navigate.js";
import { trustedScript } from "./trusted.js";

/** Milliseconds that a page rests, Python started where it has the checker: nobody waits for the copy. */
const REST = 5_000;

/** Registers the service worker of this build, where the browser has such workers and the visitor does not save data. */
export async function keepOffline() {
  const { serviceWorker } = navigator;
  if (serviceWorker === undefined) return;
  await atRest();
  const registration = savesData()
    ? await serviceWorker.getRegistration()
    : await serviceWorker.register(trustedScript(new URL("../service-worker.js", import.meta.url).href));
  if (registration === undefined) return;
  registration.active?.postMessage("tidy");
  const look = () => {
    const { active, waiting } = registration;
    if (!active || !waiting) return; // the first worker waits for nobody
    import("./newer.js").then(({ lookAt }) => lookAt(waiting)).catch(() => {}); // it takes over when the site is next opened
  };
  look();
  registration.addEventListener("updatefound", () => registration.installing?.addEventListener("statechange", look));
}

/** Settles a while after Python has started, where the page has the checker. */
async function atRest() {
  const started = new Promise((settle) => {
    const hasStarted = () => performance.getEntriesByName("followup:ready").length > 0;
    if (!document.querySelector("form[data-checker]") || hasStarted()) return settle(undefined);
    new PerformanceObserver((_list, observer) => {
      if (hasStarted()) settle(observer.disconnect());
    }).observe({ type: "mark" });
  });
  await started;
  await new Promise((settle) => setTimeout(settle, REST));
}
