/**
 * Keeps a copy of the site for when there is no network, once the page is at rest, and says when a newer version is
 * ready. Nothing is reloaded unless the visitor asks for it.
 */
import { savesData } from "./navigate.js";
import { trustedScript } from "./trusted.js";

/** Milliseconds that a page rests, Python started where it has the checker: nobody waits for the copy. */
const REST = 5_000;

const BUILD = document.documentElement.dataset.build;

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
  const look = () => registration.waiting && lookAt(registration.waiting);
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

/**
 * A worker that waits has the copy of another build; where this page is of that one already, it simply takes over.
 * @param {ServiceWorker} waiting
 */
async function lookAt(waiting) {
  const { port1, port2 } = new MessageChannel();
  const told = new Promise((settle) => (port1.onmessage = ({ data }) => settle(data)));
  waiting.postMessage("which build", [port2]);
  if ((await told) === BUILD) waiting.postMessage("take over");
  else offer(waiting);
}

/** @param {ServiceWorker} waiting */
function offer(waiting) {
  const place = document.getElementById("newer");
  const [words, use, later] = place?.children ?? [];
  if (!place || !place.hidden) return;
  place.hidden = false;
  words.textContent = place.dataset.words ?? ""; // said aloud, since it is put into a live region that was there before
  later.addEventListener("click", () => (place.hidden = true));
  use.addEventListener("click", () => {
    navigator.serviceWorker.addEventListener("controllerchange", () => location.reload(), { once: true });
    waiting.postMessage("take over");
  });
}
