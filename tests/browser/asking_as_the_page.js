// Run in a page of the site: asks by core.js, one request after another, and gives the answers. `given` is the
// requests, each a call and an object; and {integrity, hurry}: hashes instead of those of the build, by the names of
// files of the lean runtime; and whose patience is half a second with the first worker: its own ("worker"), or that
// of the page ("page").
const [requests, { integrity = {}, hurry }] = given;
const LONG = 10_000;

let workers = 0;
if (hurry !== undefined) {
  const hurried = `{
    const wait = setTimeout;
    globalThis.setTimeout = (work, time, ...rest) => wait(work, time > ${LONG} ? 500 : time, ...rest);
    const now = performance.now.bind(performance);
    performance.now = () => 100 * now();
  }`;
  const Plain = Blob; // each worker starts from one
  globalThis.Blob = class extends Plain {
    constructor(parts, options) {
      super(workers++ === 0 && hurry === "worker" ? [hurried, ...parts] : parts, options);
    }
  };
  const wait = setTimeout;
  globalThis.setTimeout = (work, time, ...rest) => {
    const soon = hurry === "page" && workers === 1 && time > LONG;
    return wait(work, soon ? 500 : time, ...rest);
  };
}

// This page has no checker: a core of its own would start workers too.
const checker = new URL("../checker/", location.href);
const html = await (await fetch(checker)).text();
const block = new DOMParser().parseFromString(html, "text/html").getElementById("followup-build");
const build = JSON.parse(block.textContent);
const app = new URL(build.app, new URL(build.root || "./", checker));
const { Core } = await import(new URL("core.js", app).href);
const hashes = Object.fromEntries(Object.entries(integrity).map(([name, hash]) => [`${build.lean}${name}`, hash]));
const other = { ...build, runtime: "lean", integrity: { ...build.integrity, ...hashes } };
const core = new Core(other);
core.start();
const answers = [];
for (const [call, request] of requests) answers.push(await core.ask(call, request));
return answers;
