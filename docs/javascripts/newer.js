/**
 * A newer version of the site that is ready: its service worker waits behind that of this page. Nothing is reloaded
 * unless the visitor asks for it.
 */
const BUILD = document.documentElement.dataset.build;

/**
 * A worker that waits has the copy of another build; where this page is of that one already, it simply takes over.
 * @param {ServiceWorker} waiting
 */
export async function lookAt(waiting) {
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
