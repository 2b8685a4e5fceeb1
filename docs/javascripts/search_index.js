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

/** Words that say nothing about what is looked for; they only distinguish phrases that are otherwise alike. */
const SMALL = new Set(
  ("a about after again all already am an and any are as at be been but by can could did do does doing for from get got had has have " +
    "he her him his how i if in is it its just let me my of on or our out say saying says said she should so some still than that the their them " +
    "then there they this to too us was we were what when where which who whom why will with would yet you your im ive id ill " +
    "theyre theyve youre dont doesnt didnt havent hasnt isnt wasnt cant").split(" "),
);

/** Each word that the guide uses, and those that stand for it: American ones, short ones, forms that no stem has in common. */
const SAME = new Map(
  Object.entries({
    ad: "advert advertised advertisement posting posted reposted readvertised listing listed relisted",
    annoy: "pester pestering bother bothering nag nagging bug bugging pushy desperate needy", apologise: "apologize",
    application: "cv resume resumé", ask: "enquire enquiry inquire inquiry", autumn: "fall",
    call: "ring rang rung phone phoned phoning telephone cellphone", cancel: "cancelled canceled",
    candidate: "applicant applicants", choose: "chose chosen", colleague: "coworker workmate", come: "came",
    company: "employer employers firm", email: "mail mailed mails inbox", feedback: "critique", follow: "followup",
    forget: "forgot forgotten",
    friend: "mate mates buddy pal aunt uncle cousin brother sister husband wife neighbour neighbor relative",
    ghost: "ghosted ghosting", give: "gave given", go: "went gone", hear: "heard", holiday: "hols vacation",
    job: "vacancy role position post gig opening", keep: "kept", know: "knew known", leave: "left", make: "made",
    manager: "boss supervisor director", meet: "met", message: "dm msg ping", portal: "dashboard", public: "nhs",
    recruiter: "headhunter agency agent", reference: "referee referees refs",
    rejection: "reject rejected rejections refused", reply: "response responded respond", schedule: "scheduled",
    send: "sent", shop: "store salon café cafe restaurant bar", silent: "silence quiet", speak: "spoke spoken",
    take: "took taken", tell: "told", template: "script", text: "sms txt whatsapp", thank: "thanks thankyou ta",
    think: "thought", university: "uni college", wait: "waited waiting", weekend: "weekends", write: "wrote written",
    // Whichever day or month they name, the question is the same, and so it is with a number in figures.
    friday: "monday tuesday wednesday thursday", january: "february april june july september october november",
    one: "1", two: "2", three: "3", four: "4", five: "5", six: "6", seven: "7", eight: "8", nine: "9", ten: "10",
  }).flatMap(([word, others]) => others.split(" ").map((other) => [other, word])),
);

/**
 * The words of a text, as they are written.
 * @param {string} text
 * @returns {string[]}
 */
const written = (text) => text.toLowerCase().normalize("NFC").replace(/['’]/g, "").match(/[\p{L}\p{N}]+/gu) ?? [];

/** @param {string} word */
const stem = (word) => (SMALL.has(word) ? word : stemmer(SAME.get(word) ?? word));

/**
 * The words of a text, each as its stem, the small ones too.
 * @param {string} text
 */
export const stems = (text) => written(text).map(stem);

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
  const mended = speller(entries);
  const weight = weights(entries);
  const phrases = new Map(entries.map(({ at, title, words }) => [at, [title, ...words].map((phrase) => new Set(stems(phrase)))]));
  return (query, most) => {
    const asked = mended(written(query)).map(stem);
    const terms = telling(asked).length ? telling(asked) : asked;
    const alike = new Map(entries.map(({ at }) => [at, likeness(new Set(asked), phrases.get(at) ?? [], weight)]));
    const found = engine.search(query, {
      tokenize: () => terms,
      prefix: (term, place, all) => place === all.length - 1 && term.length > 2,
      weights: { fuzzy: 0, prefix: 0.5 },
      boost: { words: 3, title: 3, shown: 1.5, text: 0.5 },
      boostDocument: (at) => (byAddress.get(at)?.rank ?? 1) * (1 + PHRASE * (alike.get(at) ?? 0) ** 2),
    });
    return found.slice(0, most).flatMap(({ id }) => byAddress.get(id) ?? []);
  };
}

/** How much more a place counts that is known by the very words of the query. */
const PHRASE = 20;

/** How much a small word counts in a phrase, one that nearly every place has, and one that a single place has. */
const LITTLE = 0.2, COMMON = 0.4, RARE = 1.4;

/**
 * How much a word tells of a place: the fewer are known by it, the more.
 * @param {Entry[]} entries
 * @returns {(word: string) => number}
 */
function weights(entries) {
  /** @type {Map<string, number>} */
  const places = new Map();
  for (const { title, words, shown } of entries)
    for (const word of new Set(stems([title, ...words, shown].join(" ")))) places.set(word, (places.get(word) ?? 0) + 1);
  const most = Math.log(entries.length);
  return (word) => (SMALL.has(word) ? LITTLE : Math.max(COMMON, RARE * (1 - Math.log(places.get(word) ?? 1) / most)));
}

/**
 * How much of a query and of the phrase most like it are the same, between 0 and 1.
 * @param {Set<string>} asked
 * @param {Set<string>[]} known
 * @param {(word: string) => number} weight
 */
function likeness(asked, known, weight) {
  const total = (/** @type {Iterable<string>} */ words) => [...words].reduce((sum, word) => sum + weight(word), 0);
  const all = total(asked);
  return Math.max(
    0,
    ...known.map((phrase) => {
      const same = total([...phrase].filter((word) => asked.has(word)));
      return same / (all + total(phrase) - same);
    }),
  );
}

/**
 * What mends the words of a query: two typed apart that are known as one ("voice mail"), and slips. A word that nobody
 * knows is taken for the commonest known one that is a slip away. It comes before all else: what a word stands for, and
 * whether it says anything at all, is known of its right spelling alone.
 * @param {Entry[]} entries
 * @returns {(typed: string[]) => string[]}
 */
function speller(entries) {
  const known = new Map([...SMALL, ...SAME.keys()].map((word) => [word, 1]));
  for (const { title, words, shown, text } of entries)
    for (const word of written([title, ...words, shown, text].join(" "))) known.set(word, (known.get(word) ?? 0) + 1);
  const all = [...known.keys()];
  const often = (/** @type {string} */ word) => known.get(word) ?? 0;
  const isOne = (/** @type {string} */ word) => word.length >= JOINED_FROM && known.has(word);
  return (typed) =>
    typed
      .map((word, at) => (isOne(word + (typed[at + 1] ?? " ")) ? word + typed[at + 1] : word))
      .filter((word, at, joined) => at === 0 || joined[at - 1] === typed[at - 1])
      .map((word, at, { length }) => {
        const begun = at === length - 1 && all.some((each) => each.startsWith(word));
        if (word.length < SLIPS_FROM || begun || known.has(word)) return word;
        return slips(word).reduce((best, each) => (often(each) > often(best) ? each : best), word);
      });
}

/** The fewest letters from which it is clear which word was meant, and of two words that may be one. */
const SLIPS_FROM = 4, JOINED_FROM = 7;

/**
 * Every word from which this one is a slip away: a letter too many, too few, wrong, or changed with the next.
 * @param {string} word
 */
function slips(word) {
  const letters = [..."abcdefghijklmnopqrstuvwxyz"];
  return [...word, ""].flatMap((_, at) => {
    const [head, next, rest] = [word.slice(0, at), word.slice(at, at + 1), word.slice(at + 1)];
    const others = letters.flatMap((letter) => [head + letter + next + rest, head + letter + rest]);
    return [head + rest, head + rest.slice(0, 1) + next + rest.slice(1), ...others];
  });
}
