/** Offsets in the file information block of a Word 97 to 2003 document ([MS-DOC] 2.5). */
const flagsAt = 0x0a
const encryptedFlag = 0x0100
const tableFlag = 0x0200
const piecesAt = 0x01a2
const wordMark = 0xa5ec

/** The table of pieces begins behind lists of formatting, each with this mark and a 16-bit length. */
const formattingMark = 1
const piecesMark = 2

export type WordText =
  { readonly kind: 'text'; readonly text: string; readonly whole: boolean } | { readonly kind: 'encrypted' | 'damaged' }

/**
 * The text of an old Word document: main text, then notes, headers, comments and text boxes one after the other, as the
 * pieces tell. Paragraphs end with `\r`, cells and rows of tables with `\x07`.
 * @param table the stream `0Table` or `1Table`, whichever `tableStream` names
 */
export function wordText(document: Buffer, table: Buffer): WordText {
  if (document.length < piecesAt + 8) return { kind: 'damaged' }
  if ((document.readUInt16LE(flagsAt) & encryptedFlag) !== 0) return { kind: 'encrypted' }
  const start = document.readUInt32LE(piecesAt)
  const pieces = piecesIn(table.subarray(start, start + document.readUInt32LE(piecesAt + 4)))
  if (pieces === null) return { kind: 'damaged' }
  const count = Math.floor((pieces.length - 4) / 12)
  const texts: string[] = []
  let whole = count > 0
  let left = document.length
  for (let i = 0; i < count && left > 0; i++) {
    const letters = pieces.readUInt32LE(i * 4 + 4) - pieces.readUInt32LE(i * 4)
    const place = pieces.readUInt32LE((count + 1) * 4 + i * 8 + 2)
    const narrow = (place & 0x4000_0000) !== 0
    const at = narrow ? (place & 0x3fff_ffff) >>> 1 : place & 0x3fff_ffff
    const bytes = narrow ? letters : letters * 2
    // Pieces that overlap could tell the same text without end.
    if (letters < 0 || at + bytes > document.length) whole = false
    else
      texts.push(
        narrow ? western.decode(document.subarray(at, at + bytes)) : document.toString('utf16le', at, at + bytes),
      )
    left -= bytes
  }
  return { kind: 'text', text: texts.join(''), whole }
}

const western = new TextDecoder('windows-1252')

/** Whether the stream is a Word document of these versions, and which stream has its tables. */
export function tableStream(document: Buffer): '0Table' | '1Table' | null {
  if (document.length < 32 || document.readUInt16LE(0) !== wordMark) return null
  return (document.readUInt16LE(flagsAt) & tableFlag) === 0 ? '0Table' : '1Table'
}

function piecesIn(block: Buffer): Buffer | null {
  let at = 0
  while (at + 3 <= block.length && block[at] === formattingMark) at += 3 + block.readUInt16LE(at + 1)
  if (at + 5 > block.length || block[at] !== piecesMark) return null
  return block.subarray(at + 5, at + 5 + block.readUInt32LE(at + 1))
}
