/* The host shows this page in place of an address of any depth, and its own addresses start at the root of the site.
   So look for the folder that has this page, upwards from the address asked for, and lead every address there. */
(async () => {
  const steps = location.pathname.split("/");
  for (let depth = steps.length - 1; depth > 0; depth--) {
    const root = new URL(steps.slice(0, depth).join("/") + "/", location.origin);
    const found = await fetch(new URL("404.html", root), { method: "HEAD" }).catch(() => null);
    if (!found?.ok) continue;
    if (depth < steps.length - 1) leadTo(root);
    return;
  }

  function leadTo(root) {
    const config = document.getElementById("__config");
    if (config) config.textContent = JSON.stringify({ ...JSON.parse(config.textContent), base: root.href });
    for (const name of ["href", "data-root", "data-index", "src"]) {
      for (const element of document.querySelectorAll(`[${name}]`)) {
        const address = element.getAttribute(name);
        if (/^([a-z]+:|#|\/)/i.test(address)) continue;
        element.setAttribute(name, new URL(address, root).href);
        if (element.localName === "script") again(element);
      }
    }
  }

  // A script that was not found runs only as a new element.
  function again(script) {
    const fresh = document.createElement("script");
    for (const { name, value } of script.attributes) fresh.setAttribute(name, value);
    fresh.async = false;
    script.replaceWith(fresh);
  }
})();
