/**
 * Prints a hash of what Python says of every character and of every pair of bytes, and which rare files were read.
 *
 * node tables.mjs lean|stock FOLDER
 */
import "./plainly.mjs";
import { createHash } from "node:crypto";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { importLean, partsOf } from "./lean.mjs";

const [kind, folder] = process.argv.slice(2);

/** The planes of Unicode with characters in them, and codecs whose tables are large. */
const SAYS = `
import unicodedata
TESTS = str.isalpha, str.isdecimal, str.isidentifier, str.isnumeric, str.isprintable, str.isspace, str.isupper
FACTS = unicodedata.category, unicodedata.bidirectional, unicodedata.combining, unicodedata.decomposition
CODECS = "big5hkscs", "cp949", "euc_jis_2004", "gb18030", "iso2022_jp_2004", "johab", "shift_jisx0213"
letters = "".join(map(chr, [*range(0xD800), *range(0xE000, 0x32400), *range(0xE0000, 0xE0200)]))
pairs = bytes(byte for first in range(256) for second in range(256) for byte in (first, second))
said = [letters.upper(), letters.lower(), letters.title(), letters.casefold()]
said += [unicodedata.normalize(form, letters) for form in ("NFC", "NFD", "NFKC", "NFKD")]
names = [unicodedata.name(letter, "") for letter in letters]
said += [*names, "".join(unicodedata.lookup(name) for name in names if name)]
said += [str([test(letter) for letter in letters]) for test in TESTS]
said += [str([fact(letter) for letter in letters]) for fact in FACTS]
for codec in CODECS:
    said += [pairs.decode(codec, "replace"), str(letters.encode(codec, "replace"))]
"\\n".join(said)
`;

async function boot() {
  if (kind === "stock") {
    const { loadPyodide } = await import(pathToFileURL(path.resolve(folder, "pyodide.mjs")).href);
    return { pyodide: await loadPyodide({ indexURL: folder }), read: [] };
  }
  return (await importLean(folder)).start(partsOf(folder));
}

const { pyodide, read } = await boot();
const hash = createHash("sha256").update(pyodide.runPython(SAYS)).digest("hex");
process.stdout.write(JSON.stringify({ hash, read }), () => process.exit());
