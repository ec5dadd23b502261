import type { BiffRecords } from './biff-records.ts'

/** How a workbook stream writes text. */
export interface BiffTexts {
  /** Version 8 has Unicode; before it there are bytes in a code page. */
  readonly version: 5 | 8
  readonly codePage: TextDecoder
}

/** Code pages by the number in the file. What is not told, or Macintosh, is taken for that of mainland China. */
const labels: Readonly<Record<number, string>> = {
  932: 'shift_jis',
  936: 'gb18030',
  949: 'euc-kr',
  950: 'big5',
  874: 'windows-874',
  1250: 'windows-1250',
  1251: 'windows-1251',
  1252: 'windows-1252',
  1253: 'windows-1253',
  1254: 'windows-1254',
  1255: 'windows-1255',
  1256: 'windows-1256',
  1257: 'windows-1257',
  1258: 'windows-1258',
  10000: 'macintosh',
  10002: 'big5',
  10008: 'gb18030',
  32768: 'macintosh',
  32769: 'windows-1252',
  65001: 'utf-8',
}

/** By the number of a Windows code page; GB18030 where there is none of that number, as most such files are Chinese. */
export function codePageDecoder(number: number): TextDecoder {
  return new TextDecoder(labels[number] ?? 'gb18030')
}

/** Text with a length before it, of one byte or two, as it stands at an offset of a record. */
export function textAt(
  records: BiffRecords,
  offset: number,
  lengthBytes: 1 | 2,
  { version, codePage }: BiffTexts,
): string {
  const letters = lengthBytes === 1 ? records.u8(offset) : records.u16(offset)
  const from = offset + lengthBytes
  if (version < 8) return codePage.decode(records.content(from).subarray(0, letters))
  const wide = (records.u8(from) & 1) !== 0
  const content = records.content(from + 1 + extraBytes(records.u8(from)))
  return wide ? content.toString('utf16le', 0, letters * 2) : content.toString('latin1', 0, letters)
}

/** Counts of formatting runs and of phonetic data stand between a text's flags and its letters. */
function extraBytes(flags: number): number {
  return ((flags & 8) === 0 ? 0 : 2) + ((flags & 4) === 0 ? 0 : 4)
}

/**
 * Text of at most `letters` letters in the records that go on with this one, each of which says anew whether its letters
 * have one byte or two. Leaves the records at the last one that it used.
 */
export function continuedText(records: BiffRecords, letters: number): string {
  let text = ''
  while (text.length < letters && records.isContinued && records.next()) {
    const wide = (records.u8(0) & 1) !== 0
    const left = letters - text.length
    const content = records.content(1)
    text += wide ? content.toString('utf16le', 0, left * 2) : content.toString('latin1', 0, left)
  }
  return text
}
