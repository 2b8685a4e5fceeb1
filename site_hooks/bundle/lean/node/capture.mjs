/** Import before a runtime: keeps all exports of the last wasm instance, also those that the runtime hides. */
export const captured = { exports: {} };

const instantiate = WebAssembly.instantiate;
WebAssembly.instantiate = async (module, imports) => {
  const instance = await instantiate(module, imports);
  captured.exports = instance.exports;
  return instance;
};
