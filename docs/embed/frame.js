/*
 * Puts the checker into a page of another site, where its script element stands: in a sandboxed frame that is as high as
 * what it shows. Other sites name this address, so it stays, and so does what it does.
 */
(() => {
  const script = /** @type {HTMLScriptElement} */ (document.currentScript);
  const frame = document.createElement("iframe");
  frame.src = new URL("./", script.src).href;
  frame.title = script.dataset.title || "Should I follow up yet?";
  frame.setAttribute(
    "sandbox",
    "allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-downloads",
  );
  frame.allow = "clipboard-write";
  frame.style.cssText = "display: block; width: 100%; height: 640px; border: 0; color-scheme: normal";
  script.after(frame);
  addEventListener("message", ({ source, origin, data }) => {
    const height = Number(data?.["followup-height"]);
    const isFromIt = source === frame.contentWindow && origin === new URL(frame.src).origin;
    if (isFromIt && height > 0) frame.style.height = `${Math.ceil(height)}px`;
  });
})();
