/**
 * The only script that keeps the list of cases: one text in this browser's IndexedDB. What is in the text the core alone knows.
 * A change is written only where nobody else has written since it was read, so two tabs lose nothing.
 */
import { forget, forgetAllNotes, isStill, notes, whenNoted } from "./untold.js";
import { clear, createStore, get, update } from "./vendor/idb-keyval.js";

const DATABASE = "followup-interviews";
const KEY = "list";

/** How often a change is tried again where another tab was quicker. */
const TRIES = 20;

/** Tells the other tabs that the list has changed. */
const channel = "BroadcastChannel" in globalThis ? new BroadcastChannel(DATABASE) : undefined;

/** @typedef {"forbidden" | "full" | "garbage" | "newer" | "not_kept"} Trouble */

/** Storage that fails; `trouble` names the sentence that says so. */
export class StorageTrouble extends Error {
  /** @param {Trouble} trouble @param {unknown} [cause] */
  constructor(trouble, cause) {
    super(trouble, { cause });
    this.trouble = trouble;
  }
}

/** @typedef {(request: object) => Promise<any>} Ask  asks the core's call `interviews` */

/** Whether something has been kept here; looking must not create the database. */
export async function hasList() {
  try {
    const all = await indexedDB.databases?.();
    return all === undefined || all.some(({ name }) => name === DATABASE);
  } catch {
    return false;
  }
}

/** The text as it is kept. @returns {Promise<string | undefined>} */
export async function keptText() {
  if (!(await hasList())) return undefined;
  const kept = await guarded(() => get(KEY, store()));
  return kept === undefined || typeof kept === "string" ? kept : JSON.stringify(kept) ?? "";
}

/**
 * The list as it is.
 * @param {Ask} ask
 * @returns {Promise<any>}
 */
export async function showList(ask) {
  await tellUntold(ask).catch(() => {}); // what can be read is shown also where nothing can be written
  return readable(await ask({ list: await keptText() }));
}

/**
 * Changes the list, and reads back what was written.
 * @param {Ask} ask
 * @param {object} request  what to do, for the core
 * @returns {Promise<any>}  the core's answer
 */
export async function changeList(ask, request) {
  await tellUntold(ask).catch(() => {});
  return changed(ask, request);
}

/** The facts that a case has once the list was told. @param {import("./untold.js").Telling} telling */
export function factsOf({ situation, company, role }) {
  return { ...situation, company, role };
}

/** Tells the list what pages that were closed had no time to tell. @param {Ask} ask */
async function tellUntold(ask) {
  if (notes().length === 0) return;
  await ask({}); // the core may still have to start, and another tab may tell it all meanwhile
  for (const note of notes()) if (await told(ask, note)) forget(note);
}

/**
 * Tells the list one thing after another, each beside those before it that the core took.
 * @param {Ask} ask
 * @param {import("./untold.js").Note} note
 * @returns {Promise<boolean>}  whether the core could be asked
 */
async function told(ask, note) {
  let { before } = note.tellings[0];
  for (const telling of note.tellings) {
    const answer = await changed(ask, { ...telling, before }, () => isStill(note));
    if (answer.failed) return false; // another time
    if (answer.list !== undefined) before = factsOf(telling);
  }
  return true;
}

/**
 * @param {Ask} ask
 * @param {object} request
 * @param {() => boolean} [isWanted]  whether it is still to be written, asked after the list was read
 * @returns {Promise<any>}
 */
async function changed(ask, request, isWanted) {
  for (let tries = 0; tries < TRIES; tries += 1) {
    const before = await keptText();
    const answer = await ask({ ...request, list: before });
    if (answer.list === undefined) return readable(answer);
    if (answer.list === before || answer.gone || isWanted?.() === false) return answer;
    if (await exchanged(before, answer.list)) {
      channel?.postMessage("changed");
      return answer;
    }
  }
  throw new StorageTrouble("not_kept");
}

/**
 * Deletes all there is. The empty database stays: deleting it waits for every tab that has it open, what is kept there
 * meanwhile would go with it, and nothing could be kept here until then.
 */
export async function deleteList() {
  forgetAllNotes();
  await guarded(() => clear(store()));
  channel?.postMessage("changed");
}

/**
 * Asks the browser to keep what is here even when space runs low.
 * @returns {Promise<boolean>}  whether it promises to
 */
export async function askToPersist() {
  try {
    return (await navigator.storage?.persist?.()) ?? false;
  } catch {
    return false;
  }
}

/** Tells when another tab has changed the list, or was left with something to tell it. @param {() => void} changed */
export function whenListChanges(changed) {
  channel?.addEventListener("message", changed);
  whenNoted(changed);
}

/** @type {ReturnType<typeof createStore> | undefined} */
let open;

function store() {
  return (open ??= createStore(DATABASE, "lists"));
}

/**
 * Writes where what is kept is still what it was, and reads it back.
 * @param {string | undefined} before
 * @param {string} after
 */
async function exchanged(before, after) {
  let isMine = false;
  await guarded(() =>
    update(
      KEY,
      (now) => {
        isMine = now === before;
        return isMine ? after : now;
      },
      store(),
    ),
  );
  if (isMine && (await keptText()) !== after) throw new StorageTrouble("not_kept");
  return isMine;
}

/**
 * @template Value
 * @param {() => Promise<Value>} work
 * @returns {Promise<Value>}
 */
async function guarded(work) {
  try {
    return await work();
  } catch (error) {
    open = undefined; // a database that was deleted or closed is opened again
    const isFull = error instanceof DOMException && error.name === "QuotaExceededError";
    throw new StorageTrouble(isFull ? "full" : "forbidden", error);
  }
}

/**
 * The core's answer, where it could read the list; what else is wrong is for the caller to say.
 * @param {any} answer
 */
function readable(answer) {
  const paths = answer.problems?.map((/** @type {{path: string}} */ { path }) => path) ?? [];
  if (paths.includes("list")) throw new StorageTrouble("garbage", answer.error);
  if (paths.includes("list.followup_interviews")) throw new StorageTrouble("newer", answer.error);
  return answer;
}
