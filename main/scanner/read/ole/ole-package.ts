export interface OlePackage {
  readonly name: string
  readonly content: Buffer
}

/**
 * The file inside an `Ole10Native` stream, as Office embeds what it has no other way for: total size, flags, name, path,
 * eight bytes and a second path, then the size of the content. Where that does not fit, all that follows the size.
 */
export function openOlePackage(stream: Buffer): OlePackage {
  const name = textAt(stream, 6)
  const path = name === null ? null : textAt(stream, name.end)
  if (name === null || path === null || path.end + 8 > stream.length) return { name: '', content: stream.subarray(4) }
  const secondPathBytes = stream.readUInt32LE(path.end + 4)
  const sizeAt = path.end + 8 + secondPathBytes
  if (sizeAt + 4 > stream.length) return { name: '', content: stream.subarray(4) }
  const content = stream.subarray(sizeAt + 4, sizeAt + 4 + stream.readUInt32LE(sizeAt))
  return { name: gb18030.decode(name.text), content }
}

const gb18030 = new TextDecoder('gb18030')

function textAt(stream: Buffer, from: number): { readonly text: Buffer; readonly end: number } | null {
  const end = stream.indexOf(0, from)
  return end < 0 ? null : { text: stream.subarray(from, end), end: end + 1 }
}
