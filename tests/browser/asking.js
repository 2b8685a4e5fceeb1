// Run in a page of the site: starts a worker with a runtime, asks it, and says what came of it. `given` is the
// requests, each with the hash of its right answer; the runtime; and {cold, prefetch}: whether the rare functions come
// first, and whether what is fetched in idle time is fetched at the end.
const [requests, runtime, wishes] = given;

function work() {
  const HUNDRED = 100;
  const MOST_TOLD = 3;
  const FROM_SNAPSHOT = "PYTHONHASHSEED=0"; // only the Python that the snapshot is of was started with it
  const seen = { memory: undefined, exports: {}, read: [] };

  for (const name of ["instantiate", "instantiateStreaming"]) {
    const original = WebAssembly[name];
    WebAssembly[name] = async (source, imports) => {
      const made = await original.call(WebAssembly, source, imports);
      if (imports?.env?.memory) Object.assign(seen, { memory: imports.env.memory, exports: (made.instance ?? made).exports });
      return made;
    };
  }
  const open = XMLHttpRequest.prototype.open; // only a file that is needed in the middle of a call is asked for so
  XMLHttpRequest.prototype.open = function (method, address, ...rest) {
    seen.read.push(new URL(address).pathname.split("/").at(-1));
    return open.call(this, method, address, ...rest);
  };

  async function ask(python, { call, text }) {
    const loaded = new Set();
    for (;;) {
      const answer = python.call(call, text);
      const needs = answer.includes('"needs"') ? JSON.parse(answer).needs : undefined;
      if (needs === undefined || loaded.has(needs)) return answer;
      await python.load(needs);
      loaded.add(needs);
    }
  }

  async function hash(text) {
    const bytes = new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text)));
    return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
  }

  async function answered({ address, build, requests, wishes }) {
    const { boot } = await import(address);
    const python = await boot({ build });
    const snapshot = new TextDecoder("latin1").decode(seen.memory.buffer).includes(FROM_SNAPSHOT);
    if (wishes.cold) seen.exports["\x01cold"].get(0)();
    const [hashes, wrong, sizes] = [[], [], []];
    for (const request of requests) {
      const answer = await ask(python, request);
      hashes.push(await hash(answer));
      if (hashes.at(-1) !== request.hash && wrong.length < MOST_TOLD) wrong.push([hashes.length - 1, answer]);
      if (hashes.length % HUNDRED === 0) sizes.push(seen.memory.buffer.byteLength);
    }
    const read = [...seen.read];
    if (wishes.prefetch) await python.prefetch();
    return { runtime: python.runtime, snapshot, read, wrong, sizes, digest: await hash(hashes.join("")) };
  }

  onmessage = async ({ data }) => {
    try {
      postMessage(await answered(data));
    } catch (error) {
      postMessage({ error: [error, error.cause].map((each) => `${each} ${each?.stack}`).join("\nfrom ") });
    }
  };
}

const build = JSON.parse(document.getElementById("followup-build").textContent);
const app = new URL(build.app, new URL(build.root || "./", location.href));
const address = new URL("boot.js", app).href;
const script = URL.createObjectURL(new Blob([`(${work})();`], { type: "text/javascript" }));
const worker = new Worker(script, { type: "module" });
const told = await new Promise((resolve, reject) => {
  worker.onerror = (event) => reject(new Error(event.message || "the worker failed"));
  worker.onmessage = ({ data }) => resolve(data);
  worker.postMessage({ address, build: { ...build, runtime }, requests, wishes });
});
// WebKit, while a program drives it, keeps a cache for as long as somebody holds it.
if (wishes.prefetch) globalThis.memory = await caches.open("followup-memory");
worker.terminate();
if (told.error) throw new Error(told.error);
return told;
