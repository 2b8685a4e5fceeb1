/** Import before a runtime: keeps what its wasm takes, and all exports, also those that the runtime hides. */
export const captured = { imports: {}, exports: {} };

const instantiate = WebAssembly.instantiate;
WebAssembly.instantiate = async (module, imports) => {
  const made = await instantiate(module, imports);
  const { exports } = made.instance ?? made;
  if ("__wasm_call_ctors" in exports) Object.assign(captured, { imports, exports });
  return made;
};
