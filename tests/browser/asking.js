// Run in a page of the site by test_engines.py: `given` is the requests, the runtime, and {prefetch}.
const [requests, runtime, { prefetch }] = given;
const build = JSON.parse(document.getElementById("followup-build").textContent);
const app = new URL(build.app, new URL(build.root || "./", location.href));
const lines = `
  import { boot } from ${JSON.stringify(new URL("boot.js", app).href)};
  let started;
  const ask = async ({ call, text }) => {
    for (let loaded = 0; ; loaded++) {
      const answer = started.call(call, text);
      const needs = answer.includes('"needs"') ? JSON.parse(answer).needs : undefined;
      if (needs === undefined || loaded > 3) return answer;
      await started.load(needs);
    }
  };
  onmessage = async ({ data: { build, requests, prefetch } }) => {
    try {
      const begun = performance.now();
      const snapshot = "caches" in self && (await caches.keys()).includes("followup-memory");
      started = await boot({ build });
      const ready = performance.now() - begun;
      const answers = [];
      for (const request of requests) answers.push(await ask(request));
      if (prefetch) await started.prefetch();
      postMessage({ runtime: started.runtime, snapshot, ready, answers });
    } catch (error) {
      postMessage({ error: String(error.stack || error) });
    }
  };
  postMessage("listening");
`;
const worker = new Worker(URL.createObjectURL(new Blob([lines], { type: "text/javascript" })), { type: "module" });
const said = await new Promise((resolve, reject) => {
  worker.onerror = (event) => reject(new Error(event.message || "the worker failed"));
  worker.onmessage = ({ data }) => {
    if (data === "listening") worker.postMessage({ build: { ...build, runtime }, requests, prefetch });
    else resolve(data);
  };
});
worker.terminate();
if (said.error) throw new Error(said.error);
return said;
