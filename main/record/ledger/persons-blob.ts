/** The persons of an entry, as stored: u32 each, in this machine's order, which is little-endian wherever Electron runs. */
export function personsOf(blob: Uint8Array): Uint32Array {
  // A blob of SQLite need not begin at a multiple of four.
  const aligned = blob.byteOffset % 4 === 0 ? blob : blob.slice()
  return new Uint32Array(aligned.buffer, aligned.byteOffset, Math.floor(aligned.byteLength / 4))
}
