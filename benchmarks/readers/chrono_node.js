// Reads {"asked": [{"words", "said_on"}], "passes"} on standard input with chrono-node, and times itself:
// starting Node for each phrase would measure Node. Answers {"answers", "per_second"}.
import * as chrono from "chrono-node";
import { readFileSync } from "node:fs";

const { asked, passes } = JSON.parse(readFileSync(0, "utf8"));

/** The last day that chrono finds, the end of it where it is a range; words of nothing but space are refused. */
function deadline({ words, said_on }) {
  if (!words.trim()) return "error";
  const found = chrono.parse(words, new Date(`${said_on}T12:00:00`), { forwardDate: true }).at(-1);
  if (!found) return "none";
  const day = found.end ?? found.start;
  const two = (part) => String(day.get(part)).padStart(2, "0");
  return `${day.get("year")}-${two("month")}-${two("day")}`;
}

const answers = asked.map(deadline);
const seconds = [];
for (let pass = 1; pass < passes; pass += 1) {
  const start = process.cpuUsage();
  asked.forEach(deadline);
  const { user, system } = process.cpuUsage(start);
  seconds.push((user + system) / 1e6);
}
console.log(JSON.stringify({ answers, per_second: asked.length / Math.min(...seconds) }));
