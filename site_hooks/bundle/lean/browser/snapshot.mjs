/**
 * A memory snapshot as it was, from the form it is shipped in: all numbers are 32-bit, little-endian.
 * The length of the whole, the number of pieces, of each piece its place and length, then the pieces; between them
 * is nothing but zeros.
 * @param {Uint8Array<ArrayBuffer>} packed
 */
export function unpackSnapshot(packed) {
  const view = new DataView(packed.buffer, packed.byteOffset, packed.byteLength);
  const whole = new Uint8Array(view.getUint32(0, true));
  const count = view.getUint32(4, true);
  let from = 8 + count * 8;
  for (let piece = 0; piece < count; piece++) {
    const length = view.getUint32(12 + piece * 8, true);
    whole.set(packed.subarray(from, from + length), view.getUint32(8 + piece * 8, true));
    from += length;
  }
  return whole;
}
