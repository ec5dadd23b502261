const localSignature = 0x04034b50
const centralSignature = 0x02014b50
const endSignature = 0x06054b50

/** 1980-01-01, 00:00, as ZIP counts. */
const oldest = 0x00210000

/** Sets the times of all members of a ZIP to the oldest there is, so that the same document gives the same bytes. */
export function steadyZip(zip: Buffer): Buffer {
  const end = zip.lastIndexOf('PK\x05\x06', undefined, 'latin1')
  if (end < 0 || zip.readUInt32LE(end) !== endSignature) return zip
  const members = zip.readUInt16LE(end + 10)
  let at = zip.readUInt32LE(end + 16)
  for (let member = 0; member < members && zip.readUInt32LE(at) === centralSignature; member++) {
    zip.writeUInt32LE(oldest, at + 12)
    const local = zip.readUInt32LE(at + 42)
    if (zip.readUInt32LE(local) === localSignature) zip.writeUInt32LE(oldest, local + 10)
    at += 46 + zip.readUInt16LE(at + 28) + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32)
  }
  return zip
}
