/** Either side: starts a worker that inherits the policy of its page, also where the host sends no headers. */
import { trustedScript } from "./trusted.js";

/**
 * A worker from a blob inherits the policy. Its script comes by `import()`: in Firefox a service worker is asked for
 * that, while what a blob imports in its first line is asked of the host, also without a network. What is sent meanwhile
 * waits for it.
 * @param {string} script  address of a module
 * @param {string} name
 * @throws where a browser forbids workers
 */
export function startWorker(script, name) {
  const lines = `const early = [];
onmessage = (event) => early.push(event.data);
import(${JSON.stringify(script)}).then(
  () => {
    onmessage = null;
    for (const data of early) dispatchEvent(new MessageEvent("message", { data }));
  },
  (fault) => setTimeout(() => { throw fault; }),
);`;
  const address = URL.createObjectURL(new Blob([lines], { type: "text/javascript" }));
  return new Worker(trustedScript(address), { type: "module", name });
}
