/**
 * Finds sections by visitors' own words: MiniSearch ranks, and here stands what a word is. It knows no page, so that
 * tests ask it as pages do.
 */
import MiniSearch from "./vendor/minisearch.js";
import { stemmer } from "./vendor/stemmer.js";

/**
 * @typedef {object} Entry  a place that can be found
 * @property {string} at  its address below the root of the site
 * @property {string} title
 * @property {string[]} words  what visitors type who look for it
 * @property {string} shown  what the result shows
 * @property {string} text
 * @property {number} rank  how much it counts among others
 */

/** Words that say nothing of what is looked for; they only tell apart phrases that are otherwise alike. */
const SMALL = new Set(
  ("a about after again all already am an and any are as at be been but by can could did do does doing for from get got had has have " +
    "he her him his how i if in is it its just me my of on or our out say says said she should so some still than that the their them " +
    "then there they this to too us was we were what when where which who whom why will with would yet you your im ive id ill " +
    "theyre theyve youre dont doesnt didnt havent hasnt isnt wasnt cant").split(" "),
);

/** American words, short forms and other spellings, each as the word that the guide uses. */
const SAME = new Map(
  Object.entries({
    apologize: "apologise", cancelled: "cancel", canceled: "cancel", cellphone: "phone", cv: "application", dm: "message",
    enquire: "ask", enquiry: "ask", inquire: "ask", inquiry: "ask", fall: "autumn", gotten: "got", hols: "holiday",
    vacation: "holiday", mail: "email", mailed: "email", mails: "email", ping: "message", ring: "call", rang: "call",
    phone: "call", phoned: "call", telephone: "call", response: "reply", responded: "reply", respond: "reply",
    resume: "application", resumé: "application", sms: "text", thanks: "thank", thankyou: "thank", whatsapp: "text",
    reject: "rejection", rejected: "rejection", rejections: "rejection", refused: "rejection", advert: "ad", advertised: "ad",
    advertisement: "ad", posting: "ad", posted: "ad", reposted: "ad", listing: "ad", listed: "ad", relisted: "ad",
    vacancy: "job", role: "job", position: "job", post: "job", gig: "job", opening: "job", nhs: "public", ta: "thank",
    ghosted: "ghost", ghosting: "ghost", boss: "manager", headhunter: "recruiter", agency: "recruiter", agent: "recruiter",
    waited: "wait", waiting: "wait", uni: "university", college: "university", pester: "annoy", pestering: "annoy",
    bother: "annoy", bothering: "annoy", nag: "annoy", nagging: "annoy", bug: "annoy", bugging: "annoy", pushy: "annoy",
    desperate: "annoy", needy: "annoy", feedback: "feedback", critique: "feedback", heard: "hear", wrote: "write",
    written: "write", sent: "send", told: "tell", chose: "choose", chosen: "choose", gave: "give", given: "give",
  }),
);

/**
 * The words of a text, each as its stem, the small ones too.
 * @param {string} text
 */
export function stems(text) {
  const words = text.toLowerCase().normalize("NFC").replace(/['’]/g, "").match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.map((word) => (SMALL.has(word) ? word : stemmer(SAME.get(word) ?? word)));
}

/** @param {string[]} words */
const telling = (words) => words.filter((word) => !SMALL.has(word));

/**
 * What answers queries.
 * @param {Entry[]} entries
 * @returns {(query: string, most: number) => Entry[]}
 */
export function searchOf(entries) {
  const engine = new MiniSearch({
    idField: "at",
    fields: ["words", "title", "shown", "text"],
    extractField: (entry, field) => (field === "words" ? entry.words.join(" ") : entry[field]),
    tokenize: (text) => telling(stems(text)),
    processTerm: (term) => term,
  });
  engine.addAll(entries);
  const byAddress = new Map(entries.map((entry) => [entry.at, entry]));
  const phrases = new Map(entries.map(({ at, title, words }) => [at, [title, ...words].map((phrase) => new Set(stems(phrase)))]));
  return (query, most) => {
    const asked = stems(query);
    const terms = telling(asked).length ? telling(asked) : asked;
    const alike = new Map(entries.map(({ at }) => [at, likeness(new Set(asked), phrases.get(at) ?? [])]));
    const found = engine.search(query, {
      tokenize: () => terms,
      prefix: (term, place, all) => place === all.length - 1 && term.length > 2,
      fuzzy: (term) => (term.length > 3 ? 1 : false),
      weights: { fuzzy: 0.3, prefix: 0.5 },
      boost: { words: 3, title: 3, shown: 1.5, text: 0.5 },
      boostDocument: (at) => (byAddress.get(at)?.rank ?? 1) * (1 + PHRASE * (alike.get(at) ?? 0) ** 2),
    });
    return found.slice(0, most).flatMap(({ id }) => byAddress.get(id) ?? []);
  };
}

/** How much more a place counts that is known by the very words of the query. */
const PHRASE = 9;

/** How little a small word counts in a phrase. */
const LITTLE = 0.2;

/**
 * How much of a query and of the phrase most like it are the same, between 0 and 1.
 * @param {Set<string>} asked
 * @param {Set<string>[]} known
 */
function likeness(asked, known) {
  const weight = (/** @type {string[]} */ words) => words.reduce((sum, word) => sum + (SMALL.has(word) ? LITTLE : 1), 0);
  const all = weight([...asked]);
  return Math.max(
    0,
    ...known.map((phrase) => {
      const same = weight([...phrase].filter((word) => asked.has(word)));
      return same / (all + weight([...phrase]) - same);
    }),
  );
}
