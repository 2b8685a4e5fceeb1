/** What the central directory of a zip archive says of a file begins with this number. */
const ENTRY = 0x02014b50;

/** The archive ends with this many bytes, where it has no comment; ours have none. */
const TAIL = 22;

/**
 * The files of a zip archive, stored or deflated.
 * @param {Uint8Array<ArrayBuffer>} archive
 * @returns {Promise<[string, Uint8Array][]>} by their path in it
 */
export async function unpack(archive) {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  let at = view.getUint32(archive.length - TAIL + 16, true);
  const files = [];
  while (view.getUint32(at, true) === ENTRY) {
    const size = view.getUint32(at + 20, true);
    const name = new TextDecoder().decode(archive.subarray(at + 46, at + 46 + view.getUint16(at + 28, true)));
    const local = view.getUint32(at + 42, true);
    const begin = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    const packed = archive.subarray(begin, begin + size);
    if (!name.endsWith("/")) files.push([name, view.getUint16(at + 10, true) ? await inflate(packed) : packed]);
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return files;
}

/** @param {Uint8Array<ArrayBuffer>} packed */
async function inflate(packed) {
  const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream("deflate-raw"));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
