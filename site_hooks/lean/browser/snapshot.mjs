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

/** Memory is looked at in pieces of this many bytes; pieces of zeros are left out. */
const PIECE = 4096;

/**
 * The form that `unpackSnapshot` reads.
 * @param {Uint8Array<ArrayBuffer>} whole
 * @param {number} used  after this many bytes only zeros follow
 */
export function packSnapshot(whole, used) {
  const words = new Uint32Array(whole.buffer, whole.byteOffset, whole.length >> 2);
  const places = [];
  for (let at = 0; at < used; at += PIECE) {
    const isEmpty = words.subarray(at >> 2, (at + PIECE) >> 2).every((word) => word === 0);
    if (isEmpty) continue;
    const last = places.at(-1);
    if (last !== undefined && last[0] + last[1] === at) last[1] += PIECE;
    else places.push([at, PIECE]);
  }
  const header = new Uint32Array([whole.length, places.length, ...places.flat()]);
  return concatenated([header, ...places.map(([at, length]) => whole.subarray(at, at + length))]);
}

/** @param {(Uint32Array | Uint8Array)[]} parts */
function concatenated(parts) {
  const joined = new Uint8Array(parts.reduce((sum, { byteLength }) => sum + byteLength, 0));
  let to = 0;
  for (const { buffer, byteOffset, byteLength } of parts) {
    joined.set(new Uint8Array(buffer, byteOffset, byteLength), to);
    to += byteLength;
  }
  return joined;
}
