// Put into every page by benchmarks/frames.py before its own scripts: notes when a change of the form is heard, asked
// of the worker, answered by it, in the document, laid out, and painted, and when its line of days is drawn. Also every
// task that was longer than 50 ms.
const watched = { changes: [], tasks: [], now: null, last: null, kind: "" };
window.watched = watched;

const heard = (event) => {
  // A click that gives a radio its value comes before its input.
  if (watched.now !== null || !event.isTrusted || !(event.target instanceof Element) || !event.target.closest("form[data-checker]")) return;
  watched.now = { kind: watched.kind, heard: performance.now(), ids: [] };
};
for (const kind of ["click", "input"]) addEventListener(kind, heard, true);

const post = Worker.prototype.postMessage;
Worker.prototype.postMessage = function (message, ...more) {
  if (message?.call === "check" && watched.now !== null) {
    watched.now.asked ??= performance.now();
    watched.now.ids.push(message.id);
  }
  if (message?.call === "figure") {
    const drawn = watched.now?.answered === undefined ? watched.last : watched.now; // it is asked for before the observer hears of the answer
    if (drawn) drawn.line = message.id;
  }
  return post.call(this, message, ...more);
};
const handler = Object.getOwnPropertyDescriptor(Worker.prototype, "onmessage");
Object.defineProperty(Worker.prototype, "onmessage", {
  ...handler,
  set(receive) {
    handler.set.call(this, (event) => {
      if (watched.now !== null && event.data.stage === "library") watched.now.kind = "country not chosen before";
      if (watched.now?.ids.includes(event.data.id)) watched.now.answered = performance.now();
      const { last } = watched;
      if (last !== null && last.line === event.data.id) last.lineAnswered ??= performance.now();
      receive(event);
    });
  },
});

const isLine = (node) => node instanceof SVGElement && node.parentElement?.dataset.drawing !== undefined;
new MutationObserver((records) => {
  const { last } = watched;
  if (last?.lineAnswered === undefined || !records.some((one) => [...one.addedNodes].some(isLine))) return;
  document.body.getBoundingClientRect();
  last.lineDrawn ??= performance.now();
}).observe(document, { childList: true, subtree: true });

const isAnswer = (node) => node instanceof HTMLElement && node.dataset.answer !== undefined && node.dataset.verdict;
new MutationObserver((records) => {
  const { now } = watched;
  if (now?.answered === undefined || !records.some((one) => [...one.addedNodes].some(isAnswer))) return;
  [watched.now, watched.last] = [null, now];
  now.drawn = performance.now();
  document.body.getBoundingClientRect(); // lays out what has changed
  now.laidOut = performance.now();
  requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel(); // its message comes after the frame
    port1.onmessage = () => {
      now.painted = performance.now();
      watched.changes.push(now);
    };
    port2.postMessage(null);
  });
}).observe(document, { childList: true, subtree: true });

new PerformanceObserver((list) => {
  for (const { startTime, duration } of list.getEntries()) watched.tasks.push({ startTime, duration });
}).observe({ type: "longtask", buffered: true });
