/**
 * The service worker: answers with the kept copy of one build, and with the host for all that is not kept.
 *
 * It stands at the root of the site, where the build puts the list of files before it (`followupBuild`). Pages come from
 * the copy of this build alone. What lies in a folder that is named by its content may come from any cache, since such
 * an address never means anything else; so a page of an older build keeps its own scripts and its own runtime.
 *
 * Whatever goes wrong here, the host is asked: without a copy the site works as if this script were not there.
 */

/**
 * @typedef {object} Build
 * @property {string} id
 * @property {Record<string, string>} files  hash of each file of the copy by its address below the root
 * @property {Record<string, string>} shared  the page that each share page leads into, by its id, which is the place there if none is named
 * @property {string[]} folders  names of its folders that are named by their content
 */

/** What TypeScript, which reads this among the scripts of pages, does not know of a service worker. */
const worker = /** @type {any} */ (self);

/** @type {Build} */
const build = worker.followupBuild;

/** What the name of each copy of pages begins with; renewal.js and watch.js throw them away by it. */
const PAGES = "followup-pages-";

/** The files of the runtime that a visit used; the checker's worker keeps them (see offline_files.js). */
const RUNTIME = "followup-runtime";

const copy = PAGES + build.id;
const root = new URL("./", location.href).href;
const SHARE_PAGE = /^s\/([^/]+)\/?(index\.html)?$/;
const NAMED_BY_CONTENT = /^[a-z]+-[0-9a-f]{12}\//;

worker.addEventListener("install", (/** @type {any} */ event) => event.waitUntil(keepBuild()));
worker.addEventListener("activate", (/** @type {any} */ event) => event.waitUntil(tidy().then(() => worker.clients.claim())));
worker.addEventListener("message", (/** @type {any} */ event) => {
  if (event.data === "take over") worker.skipWaiting();
  if (event.data === "tidy") event.waitUntil(tidy());
  if (event.data === "which build") event.ports[0].postMessage(build.id);
});
worker.addEventListener("fetch", (/** @type {any} */ event) => {
  const { request } = event;
  const isAsked = request.url.startsWith(root) && ["GET", "HEAD"].includes(request.method);
  // Whoever wants nothing kept gets what the host has now.
  if (isAsked && request.cache !== "no-store") event.respondWith(answer(request));
});

/**
 * Keeps the whole copy or nothing. Where a file does not come, or is not of this build, the worker before this one
 * stays, and the browser tries again at the next page. Where there is no room this one goes on without a copy.
 */
async function keepBuild() {
  if (/** @type {any} */ (navigator).connection?.saveData) return;
  try {
    const store = await caches.open(copy);
    await Promise.all(Object.entries(build.files).map(([address, integrity]) => keepFile(store, address, integrity)));
  } catch (error) {
    await caches.delete(copy).catch(() => false);
    if (error instanceof TypeError) throw error; // as fetch fails
  }
}

/**
 * @param {Cache} store
 * @param {string} address
 * @param {string} integrity
 */
async function keepFile(store, address, integrity) {
  const isNamed = NAMED_BY_CONTENT.test(address);
  const kept = isNamed ? await caches.match(root + address) : undefined;
  const cache = isNamed ? "default" : "no-cache"; // the same address has another page in each build
  const response = kept ?? (await fetch(root + address, { integrity, cache, credentials: "same-origin" }));
  const headers = new Headers(response.headers);
  for (const name of ["Content-Encoding", "Content-Length"]) headers.delete(name); // it is unpacked by now
  // Made again, since a browser takes no response that was redirected for a page.
  await store.put(root + address, new Response(response.body, { headers }));
}

/** Removes what belongs to other builds, unless another page is open, which may be from one of them. */
async function tidy() {
  const windows = await worker.clients.matchAll({ type: "window", includeUncontrolled: true });
  if (windows.length > 1) return;
  for (const name of await caches.keys()) if (name.startsWith(PAGES) && name !== copy) await caches.delete(name);
  const store = await caches.open(RUNTIME);
  for (const { url } of await store.keys()) {
    if (!build.folders.some((folder) => url.startsWith(`${root}${folder}/`))) await store.delete(url);
  }
}

/** @param {Request} request */
async function answer(request) {
  const name = request.url.slice(root.length).replace(/[?#].*/, "");
  const kept = await find(name).catch(() => undefined); // storage may be refused at any time
  if (kept) return kept;
  try {
    return await fetch(request);
  } catch (error) {
    return (request.mode === "navigate" && (await instead(name).catch(() => undefined))) || Promise.reject(error);
  }
}

/**
 * What is kept of an address, whichever way it names a page.
 * @param {string} name  below the root
 * @returns {Promise<Response | undefined>}
 */
async function find(name) {
  if (NAMED_BY_CONTENT.test(name)) return caches.match(root + name);
  return caches.match(root + name.replace(/(^|\/)index\.html$/, "$1"), /** @type {any} */ ({ cacheName: copy }));
}

/**
 * What is shown where neither the copy nor the host has a page. A share page is not kept, only what it leads to.
 * @param {string} name
 */
async function instead(name) {
  const [, id] = SHARE_PAGE.exec(name) ?? [];
  const shared = build.shared[id];
  if (shared !== undefined) return Response.redirect(`${root}${shared}${shared.includes("#") ? "" : `#${id}`}`);
  if (!name.endsWith("/") && (await find(`${name}/`))) return Response.redirect(`${root}${name}/`);
  const page = await find("404.html");
  return page && new Response(page.body, { status: 404, headers: page.headers });
}
