// Run in the page by benchmarks/frames.py: opens every question, and marks the controls that a visitor could use
// next, each with its kind.
() => {
  const form = document.querySelector("form[data-checker]");
  for (const each of form.querySelectorAll("[data-question], details")) each.hidden = !(each.open = true);
  for (const old of form.querySelectorAll("[data-offered]")) delete old.dataset.offered;
  const offered = [];
  const offer = (element, kind) => {
    if (!element?.checkVisibility()) return;
    element.dataset.offered = String(offered.length);
    offered.push(kind);
  };
  for (const each of form.querySelectorAll("input[name], select[name], [data-chip][data-day]")) {
    if (each.type === "radio") each.checked || offer(each.closest("label"), "choice");
    else if (each.type === "date") each.value && offer(each, "day");
    else if (each.type === "text") offer(each, "words");
    else if (each.matches("select")) offer(each, "list");
    else if (each.matches("[data-chip]")) offer(each, "day chip");
  }
  return offered;
}
