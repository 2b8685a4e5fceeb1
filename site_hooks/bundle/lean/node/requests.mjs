/** Reads a file of requests, one JSON object {"call": name, "text": …} a line. */
import { readFileSync } from "node:fs";

export function readRequests(path) {
  const lines = readFileSync(path, "utf8").split("\n");
  return lines.filter(Boolean).map((line) => JSON.parse(line));
}
