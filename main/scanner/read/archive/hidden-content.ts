import { detectEncoding } from '../text/detect-encoding.ts'
import { sniffFormat } from '../sniff-format.ts'
import { findDirectory } from '../zip/find-directory.ts'
import { BiffRecords, record } from '../xls/biff-records.ts'
import { biffVersion } from '../xls/read-globals.ts'

/** Archives that are told by so many bytes that no picture has them by chance; a zip is told by its directory. */
const beginnings = ['Rar!\x1a\x07', '7z\xbc\xaf\x27\x1c', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'].map((bytes) =>
  Buffer.from(bytes, 'latin1'),
)

/** Too short to name and number anybody. */
const fewestBytes = 8

/** Markup that programs keep beside a document: pictures and what belongs to what. */
const ownMarkup = /^\s*(?:<[?!][^>]*>\s*)*<(?:[\w-]+:)?(?:svg|xml|Relationships|RDF)[\s>]/

/**
 * Whether bytes that should be a picture, a font or a program's settings are something that people read, or carry it along
 * behind a picture. What cannot be told is taken for what it should be.
 * @param mayBeWide whether text may have zeros, as UTF-16 has; the settings of a program look like it
 */
export function isHiddenContent(content: Buffer, mayBeWide: boolean): boolean {
  switch (sniffFormat(content)) {
    case 'zip':
    case 'ole2':
    case '7z':
    case 'rar':
    case 'gz':
    case 'tar':
    case 'squeezed':
    case 'pdf':
      return true
    case 'biff':
      return biffVersion(content) !== null && listsSheets(content)
    case 'picture':
    case 'media':
    case 'program':
      return findDirectory(content) !== null || beginnings.some((bytes) => content.includes(bytes))
    case 'dbf':
    case 'lotus':
      // Told by too little.
      return false
    case 'unknown':
      return isText(content, mayBeWide)
  }
}

/** WPS keeps records of its own in a stream that begins like a workbook. */
function listsSheets(content: Buffer): boolean {
  const records = new BiffRecords(content)
  while (records.next() && !records.is(record.endOfStream)) if (records.is(record.sheet)) return true
  return false
}

function isText(content: Buffer, mayBeWide: boolean): boolean {
  const encoded = content.length < fewestBytes ? null : detectEncoding(content)
  if (encoded === null) return false
  if (!mayBeWide && encoded.markBytes === 0 && content.subarray(0, 65_536).includes(0)) return false
  return !ownMarkup.test(content.toString('latin1', 0, 1024))
}
