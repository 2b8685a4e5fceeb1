/** Import before a runtime: keeps all exports of its wasm, also those that the runtime hides. */
export const captured = { exports: {} };

const instantiate = WebAssembly.instantiate;
WebAssembly.instantiate = async (module, imports) => {
  const made = await instantiate(module, imports);
  const { exports } = made.instance ?? made;
  if ("__wasm_call_ctors" in exports) captured.exports = exports;
  return made;
};
