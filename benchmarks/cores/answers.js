// Run in a page of the site by benchmarks/answers.py: `given` is the requests, the runtime, and how many passes.
const [requests, runtime, passes] = given;
const build = JSON.parse(document.getElementById("followup-build").textContent);
const app = new URL(build.app, new URL(build.root || "./", location.href));
const lines = `
  import { boot } from ${JSON.stringify(new URL("boot.js", app).href)};
  onmessage = async ({ data: { build, requests, passes } }) => {
    try {
      const python = await boot({ build });
      for (const { call, text } of requests) {
        const { needs } = JSON.parse(python.call(call, text));
        if (needs) await python.load(needs);
      }
      const seconds = [];
      for (let pass = 0; pass < passes; pass++) {
        const begun = performance.now();
        for (const { call, text } of requests) python.call(call, text);
        seconds.push((performance.now() - begun) / 1000);
      }
      postMessage({ runtime: python.runtime, seconds });
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
    if (data === "listening") worker.postMessage({ build: { ...build, runtime }, requests, passes });
    else resolve(data);
  };
});
worker.terminate();
if (said.error) throw new Error(said.error);
if (said.runtime !== runtime) throw new Error(`${said.runtime} was started in place of ${runtime}`);
return said.seconds;
