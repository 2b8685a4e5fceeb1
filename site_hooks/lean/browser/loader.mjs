/**
 * The start of the lean runtime. The build puts this behind Pyodide's own loader and glue in one file.
 */
import { packageLoader } from "./packages.mjs";
import { loadPyodide } from "./pyodide.mjs";
import { sha256 } from "./sha256.mjs";
import { packSnapshot, unpackSnapshot } from "./snapshot.mjs";

/** The lock file of a Pyodide that loads no packages itself. */
const LOCK = __LOCK__;

/** SHA-256 of the files that are read in the middle of a call. */
const HASHES = __HASHES__;

/**
 * A WebAssembly module whose one function is an import: a table of functions takes no function of JavaScript.
 * In text: (module (import "l" "f" (func)) (export "f" (func 0)))
 */
const CALLS_BACK = [0, 97, 115, 109, 1, 0, 0, 0, 1, 4, 1, 96, 0, 0, 2, 7, 1, 1, 108, 1, 102, 0, 0, 7, 5, 1, 1, 102, 0, 0];

/** The section of lean.wasm that holds the library: hosts compress a wasm, and seldom an archive. */
const LIBRARY = "library";

/** The section of cold.wasm that holds the data which only its functions read. */
const RARE_DATA = "rare data";

/** What packages need of the standard library beyond what the core does. */
const FOR_PACKAGES = "packages.zip";

/** The module of the package that is asked. */
const ASKED = __ENTRY__;

/** A request and its answer, which a start has to give: {call, text, answer}. */
const KNOWN = __KNOWN__;

/** The modules of the package, which a snapshot has imported. */
const MODULES = __MODULES__;

/**
 * @typedef {object} Parts
 * @property {string} folder  address of this runtime's folder, ending in "/"
 * @property {string} lock  address of the lock file with the packages to load on demand
 * @property {Promise<WebAssembly.Module>} module  lean.wasm
 * @property {Uint8Array<ArrayBuffer>} [snapshot]  memory of a Python that has started already
 * @property {(address: string, integrity?: string) => Promise<Uint8Array<ArrayBuffer>>} fetchFile
 * @property {(address: string) => Uint8Array<ArrayBuffer>} readNow  the same while everything waits
 */

/**
 * Starts Python with the package loaded.
 * @param {Parts} parts
 */
export async function start(parts) {
  const rare = new RareFiles(parts);
  const pyodide = await startPython(parts, rare, parts.snapshot && { _loadSnapshot: unpackSnapshot(parts.snapshot) });
  pyodide.registerJsModule("_lean", { bring: (name) => pyodide.FS.writeFile(`/lib/${name}`, rare.read(name)) });
  pyodide.pyimport("lean_later");
  const calls = pyodide.pyimport(ASKED);
  if (calls.call(KNOWN.call, KNOWN.text) !== KNOWN.answer) throw new Error("a known question got another answer");
  const load = packageLoader(pyodide, parts.lock, parts.fetchFile);
  return {
    pyodide,
    call(name, text) {
      const answer = calls.call(name, text);
      if (rare.fault) throw rare.fault; // Python may have taken it for a fault of its own
      return answer;
    },
    // A part of our own that does not come is missed when it is needed, and then this runtime gives way.
    load: async (name) => void (await Promise.all([rare.prefetch(FOR_PACKAGES).catch(() => {}), load(name)])),
    prefetch: () => rare.prefetch("cold.wasm"),
    read: rare.names,
  };
}

/**
 * The memory of a Python that has started and imported the package, packed for `parts.snapshot` of a later start in the
 * same browser. It is another Python than the one at work, so nothing that a visitor said is in it.
 * @param {Parts} parts
 */
export async function makeSnapshot(parts) {
  const forSnapshot = { _makeSnapshot: true, env: { PYTHONHASHSEED: "0" } }; // nothing in it belongs to one page
  const pyodide = await startPython(parts, new RareFiles(parts), forSnapshot);
  for (const name of MODULES) pyodide.pyimport(name).destroy();
  const calls = pyodide.pyimport(ASKED);
  if (calls.call(KNOWN.call, KNOWN.text) !== KNOWN.answer) throw new Error("a known question got another answer");
  calls.destroy();
  const whole = pyodide.makeMemorySnapshot();
  return packSnapshot(whole, new Uint32Array(whole.buffer, 0, 2)[1] + used());
}

/** How many bytes of its memory a Python uses. @type {() => number} */
let used;

function startPython({ folder, module }, rare, more) {
  return new Promise((resolve, reject) => {
    loadPyodide({
      indexURL: folder,
      lockFileContents: LOCK,
      stdLibURL: module.then((one) => new Uint8Array(WebAssembly.Module.customSections(one, LIBRARY)[0])),
      instantiate(imports, receive) {
        instantiate(imports, module, rare).then((made) => receive(made.instance, made.module), reject);
        return {};
      },
      ...more,
    }).then(resolve, reject);
  });
}

/** Files that are seldom needed: fetched in idle time, or read while a call waits; always checked. */
class RareFiles {
  names = [];
  /** Why one of them could not be fetched. */
  fault;
  #fetched = new Map();

  constructor({ folder, fetchFile, readNow }) {
    this.address = (name) => folder + name;
    this.fetchFile = fetchFile;
    this.readNow = readNow;
  }

  async prefetch(name) {
    if (!this.#fetched.has(name)) this.#fetched.set(name, await this.fetchFile(this.address(name)));
  }

  read(name) {
    this.names.push(name);
    try {
      const bytes = this.#fetched.get(name) ?? this.readNow(this.address(name));
      if (sha256(bytes) !== HASHES[name]) throw new Error(`${name} is not what was built`);
      return bytes;
    } catch (fault) {
      this.fault = fault;
      throw fault;
    }
  }
}

/** Makes the instance; exports of our own, whose names begin with \x01, are kept from the glue. */
async function instantiate(imports, compiling, rare) {
  const marker = Symbol("error");
  imports.sentinel = { create_sentinel: () => marker, is_sentinel: (value) => value === marker };
  const module = await compiling;
  const { exports: all } = await WebAssembly.instantiate(module, imports);
  used = () => all.sbrk(0) >>> 0;
  if (all["\x01cold"]) loadColdOnNeed(all, imports, rare);
  const exports = Object.fromEntries(Object.entries(all).filter(([name]) => name[0] !== "\x01"));
  return { instance: { exports }, module };
}

/**
 * Puts into slot 0 of the table of rare functions what fetches them all: each of them calls it first while they are
 * not there, and nobody can wait in the middle of a call.
 */
function loadColdOnNeed(all, imports, rare) {
  const load = () => {
    const tables = { table1: all["\x01table1"], table2: all["\x01table2"], cold: all["\x01cold"] };
    const module = new WebAssembly.Module(rare.read("cold.wasm"));
    new WebAssembly.Instance(module, { ...imports, lean: tables });
    layRareData(module, imports.env.memory, imports.env.__memory_base.value);
    all["\x01loaded"].value = 1;
  };
  const bridge = new WebAssembly.Instance(new WebAssembly.Module(new Uint8Array(CALLS_BACK)), { l: { f: load } });
  all["\x01cold"].set(0, bridge.exports.f);
}

/**
 * Copies each part of the rare data to its place, which is counted from `base`; the numbers before a part are its
 * place and its length.
 */
function layRareData(module, memory, base) {
  const [section] = WebAssembly.Module.customSections(module, RARE_DATA);
  const view = new DataView(section);
  for (let at = 0; at < section.byteLength; ) {
    const [place, length] = [view.getUint32(at, true), view.getUint32(at + 4, true)];
    new Uint8Array(memory.buffer).set(new Uint8Array(section, at + 8, length), base + place);
    at += 8 + length;
  }
}
