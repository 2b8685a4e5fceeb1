/** While working on the site: asks for the number of the build, and reloads the page when that has changed. */

const ADDRESS = new URL("reload.txt", import.meta.url);
const EVERY = 1000;

const build = async () => (await fetch(ADDRESS, { cache: "no-store" })).text();

const first = await build();
setInterval(async () => {
  // Between two builds, or once the server has stopped, there is nobody to ask.
  const now = await build().catch(() => first);
  if (now !== first) location.reload();
}, EVERY);
