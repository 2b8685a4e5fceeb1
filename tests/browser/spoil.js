// Run in a page of the site: puts other bytes in place of the memory that is kept for later visits. `given` is how:
// "another byte", "half of it", or "nothing in it", a memory of no length that is believed.
const [how] = given;
const store = await caches.open("followup-memory");
const [request] = await store.keys();
const kept = await store.match(request);
const headers = new Headers(kept.headers);
const bytes = new Uint8Array(await kept.arrayBuffer());
const middle = bytes.length >> 1;
bytes[middle] ^= 1;
const spoilt = { "another byte": bytes, "half of it": bytes.slice(0, middle), "nothing in it": new Uint8Array(8) }[how];
if (how === "nothing in it") {
  const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", spoilt));
  headers.set("X-Hash", `sha256-${btoa(String.fromCharCode(...hash))}`);
}
await store.put(request, new Response(spoilt, { headers }));
