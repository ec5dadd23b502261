/** What the first bytes alone can tell; zip and OLE2 files are told apart further by what is in them. */
export type SniffedFormat =
  | 'zip'
  | 'ole2'
  | 'biff'
  | '7z'
  | 'rar'
  | 'gz'
  | 'tar'
  | 'squeezed'
  | 'pdf'
  | 'dbf'
  | 'lotus'
  | 'picture'
  | 'media'
  | 'program'
  | 'unknown'

type Signature = readonly [SniffedFormat, offset: number, bytes: string]

/** Latin-1 strings at fixed places; the first that fits is it. */
const signatures: readonly Signature[] = [
  ['zip', 0, 'PK\x03\x04'],
  ['zip', 0, 'PK\x05\x06'],
  ['zip', 0, 'PK\x07\x08PK'],
  ['ole2', 0, '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'],
  ['7z', 0, '7z\xbc\xaf\x27\x1c'],
  ['rar', 0, 'Rar!\x1a\x07'],
  ['gz', 0, '\x1f\x8b\x08'],
  ['squeezed', 0, 'BZh'],
  ['squeezed', 0, '\xfd7zXZ\x00'],
  ['squeezed', 0, '\x28\xb5\x2f\xfd'],
  ['squeezed', 0, 'MSCF\x00\x00\x00\x00'],
  ['squeezed', 2, '-lh'],
  ['picture', 0, '\xff\xd8\xff'],
  ['picture', 0, '\x89PNG\r\n\x1a\n'],
  ['picture', 0, 'GIF8'],
  ['picture', 8, 'WEBP'],
  ['picture', 0, 'II\x2a\x00'],
  ['picture', 0, 'MM\x00\x2a'],
  ['picture', 0, '\x00\x00\x01\x00'],
  ['media', 4, 'ftyp'],
  ['media', 0, 'ID3'],
  ['media', 0, 'RIFF'],
  ['media', 0, 'OggS'],
  ['media', 0, '\x1aE\xdf\xa3'],
  ['program', 0, '\x7fELF'],
  ['program', 0, 'MZ'],
  ['tar', 257, 'ustar'],
  ['lotus', 0, '\x00\x00\x02\x00'],
  ['lotus', 0, '\x00\x00\x1a\x00'],
]

/** Tells a file's kind by its content, whatever it is called. */
export function sniffFormat(content: Buffer): SniffedFormat {
  for (const [format, offset, bytes] of signatures) {
    if (
      content.length >= offset + bytes.length &&
      content.toString('latin1', offset, offset + bytes.length) === bytes
    ) {
      // Windows programs begin with two letters that a text can begin with too.
      if (bytes !== 'MZ' || isProgram(content)) return format
    }
  }
  if (content.subarray(0, 1024).includes('%PDF-')) return 'pdf'
  if (content.toString('latin1', 0, 2) === 'BM' && content.length > 26 && content.readUInt32LE(6) === 0)
    return 'picture'
  if (isBiff(content)) return 'biff'
  if (isDbf(content)) return 'dbf'
  if (isOldTar(content)) return 'tar'
  return 'unknown'
}

function isProgram(content: Buffer): boolean {
  if (content.length < 64) return false
  const header = content.readUInt32LE(60)
  return header + 4 <= content.length && content.toString('latin1', header, header + 2) === 'PE'
}

/** A workbook stream without its OLE2 file: how Excel 2 to 4 wrote them, and how some exports still do. */
function isBiff(content: Buffer): boolean {
  if (content.length < 8) return false
  const record = content.readUInt16LE(0)
  const bytes = content.readUInt16LE(2)
  return [0x0009, 0x0209, 0x0409, 0x0809].includes(record) && bytes >= 4 && bytes <= 16
}

const dbfVersions = [0x02, 0x03, 0x30, 0x31, 0x32, 0x43, 0x63, 0x83, 0x8b, 0x8c, 0xcb, 0xe5, 0xf5, 0xfb]

/** Version, a date that can be one, and a header that ends where it says. */
function isDbf(content: Buffer): boolean {
  if (content.length < 33 || !dbfVersions.includes(content[0] ?? 0)) return false
  const month = content[2] ?? 0
  const day = content[3] ?? 0
  const headerBytes = content.readUInt16LE(8)
  if (month > 12 || day > 31 || headerBytes < 33 || headerBytes > content.length) return false
  return content.subarray(32, headerBytes).includes(0x0d)
}

/** Tars from before 1988 have no signature, but a checksum. */
function isOldTar(content: Buffer): boolean {
  if (content.length < 512 || content[0] === 0) return false
  const told = Number.parseInt(content.toString('latin1', 148, 156).replace(/\0.*$/, '').trim(), 8)
  let sum = 0
  for (let i = 0; i < 512; i++) sum += i >= 148 && i < 156 ? 0x20 : (content[i] ?? 0)
  return told === sum
}
