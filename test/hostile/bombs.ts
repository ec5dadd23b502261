import { utils, write } from '@e965/xlsx'
import { gzipSync } from 'node:zlib'
import { repeatedPart } from '../support/deflated-parts.ts'
import { declaration, spreadsheet, xlsxMembers, type XlsxWish } from '../support/xlsx-file.ts'
import { sevenZipFile } from '../support/seven-zip-file.ts'
import { zipFile, type ZipMember } from '../support/zip-file.ts'
import { zipQuine } from '../support/zip-quine.ts'

/** A file that means to take the PC down, and what may be said of it beside running into a limit. */
export interface Bomb {
  readonly name: string
  readonly make: () => Buffer | Promise<Buffer>
  /** `damaged` where the reading ends at a fault of the file. */
  readonly ends: 'at a limit' | 'damaged'
}

const mega = 1024 * 1024
const blanks = Buffer.alloc(16 * mega, ' ')
const sheetName = 'xl/worksheets/sheet1.xml'
const sheetHead = `${declaration}<worksheet xmlns="${spreadsheet}"><sheetData>`
const sheetTail = '</sheetData></worksheet>'

/** A workbook one of whose parts is a deflated stream, with whatever claims of it. */
function workbookWith(part: Partial<ZipMember> & Pick<ZipMember, 'name'>, wish: XlsxWish = {}): Buffer {
  return zipFile(xlsxMembers({ ...wish, parts: [{ content: '', ...part }] }))
}

/** A workbook of the library in which one part is replaced by four gigabytes of zeros. */
function binaryWorkbook(): Buffer {
  const book = utils.book_new()
  utils.book_append_sheet(book, utils.aoa_to_sheet([['a']]), 'S')
  const sound = write(book, { type: 'buffer', bookType: 'xlsb' }) as Buffer
  if (!sound.includes('xl/worksheets/sheet1.bin')) throw new Error('the library writes otherwise now')
  const zeros = repeatedPart('', Buffer.alloc(16 * mega), 256)
  return zipFile([
    { name: '[Content_Types].xml', content: '<Types/>' },
    { name: 'xl/workbook.bin', content: Buffer.alloc(0), packed: zeros },
    { name: 'xl/worksheets/sheet1.bin', content: '', packed: zeros },
  ])
}

function letters(column: number): string {
  return (column >= 26 ? letters(Math.floor(column / 26) - 1) : '') + String.fromCharCode(65 + (column % 26))
}

/** Zip files in zip files, sixteen a layer, and at the bottom one that is large. */
function nested(layers: number): Buffer {
  if (layers === 0) return zipFile([{ name: '0.csv', content: '', packed: repeatedPart('', blanks, 256) }])
  const inner = nested(layers - 1)
  return zipFile(Array.from({ length: 16 }, (_, i) => ({ name: `${String(i)}.zip`, content: inner })))
}

/** Each member lies in the file, and the directory says of all that they lie where the first one does. */
function overlapping(members: number): Buffer {
  const packed = repeatedPart('', Buffer.alloc(16 * mega), 1)
  return zipFile(
    Array.from({ length: members }, (_, i) => ({ name: `${String(i)}.csv`, content: '', packed, offset: 0 })),
  )
}

/** Files of this kind may stand one after another: the unpacked whole is what all of them make together. */
function oneAfterAnother(packed: Buffer): Buffer {
  return Buffer.concat(Array.from({ length: 256 }, () => packed))
}

export const bombs: readonly Bomb[] = [
  {
    name: 'four gigabytes of blanks in a sheet',
    make: () => workbookWith({ name: sheetName, packed: repeatedPart(sheetHead, blanks, 256, sheetTail) }),
    ends: 'at a limit',
  },
  {
    name: 'four gigabytes of rows in a sheet',
    make: () => {
      const rows = '<row><c><v>13800000000</v></c><c><v>2</v></c></row>'.repeat(340_000)
      return workbookWith({ name: sheetName, packed: repeatedPart(sheetHead, rows, 256, sheetTail) })
    },
    ends: 'at a limit',
  },
  {
    name: '90,000 strings of 32 kilobytes',
    make: () => {
      const strings = `<si><t>${'张'.repeat(10_923)}</t></si>`.repeat(100)
      const packed = repeatedPart(`${declaration}<sst>`, strings, 900, '</sst>')
      return workbookWith({ name: 'xl/sharedStrings.xml', packed })
    },
    ends: 'at a limit',
  },
  {
    name: 'four gigabytes that say they are ten bytes',
    make: () => workbookWith({ name: sheetName, packed: repeatedPart(sheetHead, blanks, 256), plainBytes: 10 }),
    ends: 'at a limit',
  },
  {
    name: 'ten bytes that say they are four gigabytes',
    make: () => workbookWith({ name: sheetName, content: `${sheetHead}${sheetTail}`, plainBytes: 0xfffffffe }),
    ends: 'damaged',
  },
  {
    name: 'ten bytes that say by zip64 that they are more than there are',
    make: () =>
      workbookWith({
        name: sheetName,
        content: `${sheetHead}${sheetTail}`,
        plainBytes: Number.MAX_SAFE_INTEGER,
        zip64: true,
      }),
    ends: 'damaged',
  },
  {
    name: 'two million cells that are never closed',
    make: () => {
      const packed = repeatedPart(`${sheetHead}<row r="1">`, '<c r="A1"><v>1</v>'.repeat(20_000), 100)
      return workbookWith({ name: sheetName, packed })
    },
    ends: 'damaged',
  },
  {
    name: 'one million columns',
    make: () => {
      const cells = Array.from({ length: 1_000_000 }, (_, i) => `<c r="${letters(i)}1"><v>1</v></c>`)
      return zipFile(xlsxMembers({ sheet: `<row r="1">${cells.join('')}</row>` }))
    },
    ends: 'at a limit',
  },
  { name: 'a zip file that holds itself', make: zipQuine, ends: 'at a limit' },
  { name: 'zip files in zip files, sixteen a layer', make: () => nested(4), ends: 'at a limit' },
  { name: 'a thousand members on the bytes of one', make: () => overlapping(1000), ends: 'at a limit' },
  { name: 'four gigabytes in a gz file', make: () => oneAfterAnother(gzipSync(blanks)), ends: 'at a limit' },
  {
    name: 'four gigabytes in an xz file',
    make: async () => oneAfterAnother(await sevenZipFile([{ name: 'a.csv', content: blanks.toString() }], ['-txz'])),
    ends: 'at a limit',
  },
  { name: 'four gigabytes in a binary workbook', make: binaryWorkbook, ends: 'at a limit' },
  {
    name: 'four gigabytes in an OpenDocument sheet',
    make: () =>
      zipFile([
        { name: 'mimetype', content: 'application/vnd.oasis.opendocument.spreadsheet', stored: true },
        {
          name: 'content.xml',
          content: '',
          packed: repeatedPart('<o:document-content><o:body><o:spreadsheet>', blanks, 256),
        },
      ]),
    ends: 'at a limit',
  },
  {
    name: 'four gigabytes in a Word document',
    make: () =>
      zipFile([
        {
          name: 'word/document.xml',
          content: '',
          packed: repeatedPart('<w:document><w:body><w:p><w:r><w:t>', blanks, 256),
        },
      ]),
    ends: 'at a limit',
  },
]
