/** Import before a runtime: keeps all exports of its wasm, also those that the runtime hides. */
export const captured = { exports: {} };

const instantiate = WebAssembly.instantiate;
WebAssembly.instantiate = async (module, imports) => {
  const instance = await instantiate(module, imports);
  if ("__wasm_call_ctors" in instance.exports) captured.exports = instance.exports;
  return instance;
};
