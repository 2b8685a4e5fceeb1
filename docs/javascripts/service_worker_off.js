/**
 * The kill switch: stands in the place of the service worker, takes over at once, and removes the kept copies and itself.
 * Pages that are open stay as they are, and all of them come from the host again. It touches nothing a visitor keeps.
 */
const itself = /** @type {any} */ (self);

itself.addEventListener("install", () => itself.skipWaiting());
itself.addEventListener("activate", (/** @type {any} */ event) => event.waitUntil(leave()));
// A page that registers this script while it is leaving revives it and greets it, so it leaves then too.
itself.addEventListener("message", (/** @type {any} */ event) => event.waitUntil(leave()));

async function leave() {
  try {
    const ours = (await caches.keys()).filter((name) => name.startsWith("followup-pages-") || name === "followup-runtime");
    await Promise.all(ours.map((name) => caches.delete(name)));
  } finally {
    await itself.registration.unregister();
  }
}
