/**
 * Import first: Pyodide then takes this for the browser of an iPhone. There it puts no function of its own into the
 * table, whose place differs from engine to engine and stands in the memory.
 */
const navigator = { userAgent: "iPhone", platform: "iPhone", maxTouchPoints: 5 };
Object.defineProperty(globalThis, "navigator", { value: navigator, configurable: true });
