import { readFileSync } from "node:fs";

/** Reads a file of requests, one JSON object {"call": name, "text": …} a line. */
export function readRequests(path) {
  const lines = readFileSync(path, "utf8").split("\n");
  return lines.filter(Boolean).map((line) => JSON.parse(line));
}

/** The answer to a request, after each package that it turns out to need, as the page's worker does it. */
export async function answered({ call, load }, request) {
  const loaded = new Set();
  for (;;) {
    const text = call(request.call, request.text);
    const needs = text.includes('"needs"') ? JSON.parse(text).needs : undefined;
    if (needs === undefined || loaded.has(needs)) return text;
    await load(needs);
    loaded.add(needs);
  }
}
