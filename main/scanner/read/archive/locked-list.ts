/** The identifier of 7-Zip's coder for AES-256, and the mark of a list of members that is itself packed (7zFormat.txt). */
const aesCoder = Buffer.from([0x06, 0xf1, 0x07, 0x01])
const packedList = 0x17

const rar4 = Buffer.from('Rar!\x1a\x07\x00', 'latin1')
const rar5 = Buffer.from('Rar!\x1a\x07\x01\x00', 'latin1')
const rar4LockedFlag = 0x80
const rar5LockHeader = 4

/** Whether a 7z or rar archive hides even the names of its members behind its password. */
export function hasLockedList(archive: Buffer): boolean {
  if (archive.length < 32) return false
  if (archive.subarray(0, rar5.length).equals(rar5)) return rar5HeaderType(archive) === rar5LockHeader
  if (archive.subarray(0, rar4.length).equals(rar4)) return (archive.readUInt16LE(10) & rar4LockedFlag) !== 0
  return isLocked7z(archive)
}

function isLocked7z(archive: Buffer): boolean {
  const start = 32 + Number(archive.readBigUInt64LE(12))
  const bytes = Number(archive.readBigUInt64LE(20))
  const list = archive.subarray(start, start + bytes)
  return list[0] === packedList && list.includes(aesCoder)
}

/** Signature, checksum, then two numbers of seven bits a byte: the header's size and its type. */
function rar5HeaderType(archive: Buffer): number {
  let at = rar5.length + 4
  while (at < 24 && ((archive[at] ?? 0) & 0x80) !== 0) at++
  return (archive[at + 1] ?? 0) & 0x7f
}
