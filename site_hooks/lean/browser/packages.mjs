import { unpack } from "./unpack.mjs";

/** Where packages lie; Python looks for imports there. */
const PLACE = "/lib/python3.13/site-packages";

/**
 * Gives a function that brings a package of the lock file and all it depends on, each once.
 * @param {any} pyodide
 * @param {string} lockAddress  the archives lie beside it
 * @param {(address: string, integrity?: string) => Promise<Uint8Array<ArrayBuffer>>} fetchFile
 */
export function packageLoader(pyodide, lockAddress, fetchFile) {
  const begun = new Map();

  async function bring(name) {
    const { packages } = JSON.parse(new TextDecoder().decode(await fetchFile(lockAddress)));
    const found = packages[name];
    if (!found) throw new Error(`The lock file has no package ${name}`);
    const needed = found.depends.map(once);
    const archive = await fetchFile(new URL(found.file_name, lockAddress).href, integrity(found.sha256));
    for (const [path, content] of await unpack(archive)) {
      const whole = `${PLACE}/${path}`;
      pyodide.FS.mkdirTree(whole.slice(0, whole.lastIndexOf("/")));
      pyodide.FS.writeFile(whole, content, { canOwn: true });
    }
    await Promise.all(needed);
    pyodide.pyimport("importlib").invalidate_caches();
  }

  function once(name) {
    if (!begun.has(name)) begun.set(name, bring(name));
    begun.get(name).catch(() => begun.delete(name)); // what did not come is fetched again next time
    return begun.get(name);
  }
  return once;
}

/** A hexadecimal SHA-256 as `fetch` takes it. */
function integrity(sha256) {
  const bytes = sha256.match(/../g).map((pair) => parseInt(pair, 16));
  return `sha256-${btoa(String.fromCharCode(...bytes))}`;
}
