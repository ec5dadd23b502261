/** One square picture of an icon file. */
export interface IcoPicture {
  /** Pixels of a side, up to 256. */
  readonly size: number
  readonly png: Uint8Array
}

const headerBytes = 6
const entryBytes = 16

/** An `.ico` of PNG pictures, which Windows reads since Vista. Format: Microsoft's ICONDIR and ICONDIRENTRY. */
export function icoContainer(pictures: readonly IcoPicture[]): Buffer {
  const head = Buffer.alloc(headerBytes + entryBytes * pictures.length)
  head.writeUInt16LE(1, 2)
  head.writeUInt16LE(pictures.length, 4)
  let offset = head.length
  for (const [i, { size, png }] of pictures.entries()) {
    const entry = headerBytes + entryBytes * i
    // 256 is written as 0.
    head.writeUInt8(size % 256, entry)
    head.writeUInt8(size % 256, entry + 1)
    head.writeUInt16LE(1, entry + 4)
    head.writeUInt16LE(32, entry + 6)
    head.writeUInt32LE(png.length, entry + 8)
    head.writeUInt32LE(offset, entry + 12)
    offset += png.length
  }
  return Buffer.concat([head, ...pictures.map(({ png }) => png)])
}
