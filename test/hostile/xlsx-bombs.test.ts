import { describe, expect, test } from 'vitest'
import { collectXlsx, CollectingSink } from '../support/collect-cells.ts'
import { declaration, spreadsheet, xlsxFile, xlsxMembers, type XlsxWish } from '../support/xlsx-file.ts'
import { defaultPolicy } from '../../shared/policy/schema.ts'
import type { Limits } from '../../shared/policy/limits.ts'
import { ReadBudget } from '../../main/scanner/read/read-budget.ts'
import { readXlsx } from '../../main/scanner/read/xlsx/read-xlsx.ts'
import { repeatedPart } from '../support/deflated-parts.ts'
import { zipFile, type ZipMember } from '../support/zip-file.ts'
import type { CellSink } from '../../main/scanner/detect/cell-source.ts'
import type { ReadOutcome } from '../../main/scanner/read/read-outcome.ts'

const mega = 1024 * 1024
const sheetName = 'xl/worksheets/sheet1.xml'
const stringsName = 'xl/sharedStrings.xml'
const sheetHead = `${declaration}<worksheet xmlns="${spreadsheet}"><sheetData>`
const sheetTail = '</sheetData></worksheet>'

/** Counts what comes without keeping it. */
class CountingSink implements CellSink {
  cells = 0
  readonly startSheet = (): void => undefined
  readonly merged = (): void => undefined
  readonly endSheet = (): void => undefined
  readonly row: CellSink['row'] = (row) => {
    this.cells += row.count
  }
}

interface Bombed {
  readonly outcome: ReadOutcome
  readonly cells: number
}

/**
 * Reads with limits under which memory itself is watched: an answer other than `out-of-memory` says that no more than
 * `spare` bytes were needed.
 */
async function read(file: Buffer, limits: Partial<Limits> = {}, spare = 256 * mega): Promise<Bombed> {
  const sink = new CountingSink()
  // The budget stops at nine tenths of its limit.
  const memoryBytes = Math.round((process.memoryUsage.rss() + spare) / 0.9)
  const budget = new ReadBudget({ ...defaultPolicy.limits, memoryBytes, ...limits })
  const outcome = await readXlsx(file, sink, budget)
  return { outcome, cells: sink.cells }
}

/** A workbook one of whose parts is a given deflated stream; size and checksum are left to be wrong. */
function withPacked(name: string, packed: Buffer, wish: XlsxWish = {}): Buffer {
  return zipFile(xlsxMembers({ ...wish, parts: [...(wish.parts ?? []), { name, content: '', packed }] }))
}

const tooLarge = { kind: 'partial', reason: 'too-large' }
const damaged = { kind: 'partial', reason: 'damaged' }

describe('floods', () => {
  test('four gigabytes of nothing out of a few megabytes end at the limit of inflated bytes', async () => {
    const bomb = withPacked(sheetName, repeatedPart(sheetHead, Buffer.alloc(16 * mega, ' '), 256))
    expect(bomb.length).toBeLessThan(24 * mega)
    expect((await read(bomb, { inflatedBytes: 128 * mega })).outcome).toEqual(tooLarge)
  })

  test('four gigabytes of rows end at the limit of cells, and what came before has been handed on', async () => {
    const rows = '<row><c><v>13800000000</v></c><c><v>2</v></c></row>'.repeat(20_000)
    const bomb = withPacked(sheetName, repeatedPart(sheetHead, rows, 4000, sheetTail))
    const { outcome, cells } = await read(bomb, { cells: 500_000 })
    expect(outcome).toEqual(tooLarge)
    expect(cells).toBeGreaterThan(490_000)
    expect(cells).toBeLessThanOrEqual(500_000)
  })

  test('90,000 strings of 32 kilobytes', async () => {
    const strings = `<si><t>${'张'.repeat(10_923)}</t></si>`.repeat(100)
    const bomb = withPacked(stringsName, repeatedPart(`${declaration}<sst>`, strings, 900, '</sst>'))
    expect((await read(bomb, { stringBytes: 64 * mega })).outcome).toEqual(tooLarge)
  })

  test('two million cells that are never closed', async () => {
    const cells = '<c r="A1"><v>1</v>'.repeat(20_000)
    const { outcome, cells: seen } = await read(
      withPacked(sheetName, repeatedPart(`${sheetHead}<row r="1">`, cells, 100)),
    )
    expect(outcome).toEqual(damaged)
    // The very last one is not known to have ended.
    expect(seen).toBe(1_999_999)
  })

  test('two million opening tags of cells', async () => {
    const bomb = withPacked(sheetName, repeatedPart(`${sheetHead}<row r="1">`, '<c>'.repeat(20_000), 100))
    expect((await read(bomb)).outcome).toEqual(damaged)
  })

  test('a million columns: those beyond the limit are said to be missing', async () => {
    const row = `<row r="1">${Array.from({ length: 1_000_000 }, (_, i) => `<c r="${letters(i)}1"><v>1</v></c>`).join('')}</row>`
    const { outcome, cells } = await read(xlsxFile({ sheet: row }))
    expect(outcome).toEqual(tooLarge)
    expect(cells).toBe(16_384)
  })

  test.each([
    ['a tag without an end', `${sheetHead}<row r="1`, 'x'.repeat(mega), 24],
    ['a comment without an end', `${sheetHead}<!--`, '-'.repeat(mega), 24],
    ['CDATA without an end', `${sheetHead}<row><c t="str"><v><![CDATA[`, ']'.repeat(mega), 24],
    ['a quote without an end', `${sheetHead}<row><c r="`, '>'.repeat(mega), 80],
    ['less-than signs', sheetHead, '<'.repeat(mega), 16],
    ['nested elements', sheetHead, '<a>'.repeat(mega / 4), 8],
    ['nested elements after the rows', `${sheetHead}</sheetData>`, '<a>'.repeat(mega / 4), 4],
    ['merged areas', `${sheetHead}</sheetData>`, '<mergeCell ref="A1:B2"/>'.repeat(mega / 32), 4],
    ['one long cell', `${sheetHead}<row><c t="str"><v>`, 'x'.repeat(mega), 24],
    ['rows of nothing', sheetHead, '<row/>'.repeat(mega / 8), 8],
  ])('%s', async (_, head, piece, times) => {
    const { outcome } = await read(withPacked(sheetName, repeatedPart(head, piece, times)), {}, 512 * mega)
    expect(outcome.kind).toBe('partial')
    expect([damaged, tooLarge]).toContainEqual(outcome)
  })

  test.each([
    ['ampersands', '&'.repeat(4 * mega)],
    ['escapes', '_x'.repeat(2 * mega)],
    ['character references', '&#65;'.repeat(mega)],
    ['runs', '<r><t>x</t></r>'.repeat(mega / 4)],
    ['comments', '<!---->'.repeat(mega / 4)],
  ])('one string of nothing but %s is read', async (_, text) => {
    const file = xlsxFile({ strings: `<si><t>${text}</t></si>`, sheet: '<row><c t="s"><v>0</v></c></row>' })
    const { outcome, cells } = await collectXlsx(file)
    expect(outcome).toEqual({ kind: 'whole' })
    expect(cells).toHaveLength(1)
  })

  test('number formats without an end', async () => {
    const styles = `<numFmts><numFmt numFmtId="200" formatCode="${'['.repeat(mega)}"/></numFmts>`
    expect((await read(xlsxFile({ styles }))).outcome).toEqual({ kind: 'whole' })
  })

  test('a thousand sheets on the bytes of one', async () => {
    const packed = repeatedPart(sheetHead, '<row><c><v>1</v></c></row>'.repeat(10_000), 10, sheetTail)
    const shared: ZipMember[] = Array.from({ length: 1000 }, (_, i) => ({
      name: `xl/worksheets/sheet${String(i)}.xml`,
      content: '',
      packed,
      offset: 0,
    }))
    const [first, ...rest] = shared
    const bomb = zipFile([...(first ? [first] : []), ...rest.map((member) => ({ ...member, packed: Buffer.alloc(0) }))])
    // The directory says the same place a thousand times; nothing of it makes a workbook that is whole.
    expect((await read(bomb, { inflatedBytes: 64 * mega })).outcome.kind).not.toBe('whole')
  })
})

describe('entities', () => {
  const laughs = `<!DOCTYPE x [<!ENTITY a "产妇"><!ENTITY b "${'&a;'.repeat(10)}"><!ENTITY c SYSTEM "file:///etc/passwd">]>`
  const bombs: readonly (readonly [string, XlsxWish])[] = [
    [
      'the sheet',
      {
        sheet: `<?xml version="1.0"?>${laughs}<worksheet><sheetData><row><c t="str"><v>&b;&c;</v></c></row></sheetData></worksheet>`,
      },
    ],
    [
      'the strings',
      { parts: [{ name: stringsName, content: `<?xml version="1.0"?>${laughs}<sst><si><t>&b;</t></si></sst>` }] },
    ],
    [
      'a comment',
      {
        parts: [
          {
            name: 'xl/comments1.xml',
            content: `<?xml version="1.0"?>${laughs}<comments><comment ref="A1"><text><t>&b;</t></text></comment></comments>`,
          },
        ],
      },
    ],
    ['the workbook', { parts: [{ name: 'xl/styles.xml', content: `${laughs}<styleSheet/>` }] }],
  ]

  test.each(bombs)('in %s are neither expanded nor fetched, and the file is not whole', async (_, wish) => {
    const { outcome, sheets } = await collectXlsx(xlsxFile(wish))
    expect(outcome).toEqual(damaged)
    expect(JSON.stringify(sheets)).not.toMatch(/产妇|root:/)
  })
})

describe('names that are not what they seem', () => {
  test('__proto__ as sheet, part, relationship, attribute and string', async () => {
    const workbook = '<sheets><sheet name="__proto__" constructor="1" sheetId="1" r:id="__proto__"/></sheets>'
    const relations =
      '<Relationships><Relationship Id="__proto__" Type="x/worksheet" Target="worksheets/__proto__.xml"/><Relationship Id="s" Type="x/sharedStrings" Target="sharedStrings.xml"/></Relationships>'
    const file = xlsxFile({
      workbook,
      strings: '<si><t>__proto__</t></si>',
      parts: [
        { name: 'xl/_rels/workbook.xml.rels', content: relations },
        {
          name: 'xl/worksheets/__proto__.xml',
          content: `${sheetHead}<row __proto__="1"><c t="s"><v>0</v></c></row>${sheetTail}`,
        },
        {
          name: 'xl/pivotCache/pivotCacheDefinition1.xml',
          content:
            '<a><cacheField name="toString"><sharedItems><constructor v="1"/><s v="valueOf"/></sharedItems></cacheField></a>',
        },
      ],
    })
    const { outcome, sheets } = await collectXlsx(file)
    expect(outcome).toEqual({ kind: 'whole' })
    expect(sheets.map(({ name, cells }) => [name, ...cells])).toEqual([
      ['__proto__', 'A1 text __proto__'],
      [''],
      ['', 'A1 text toString', 'A2 text valueOf'],
    ])
    expect(Object.keys(Object.prototype)).toEqual([])
  })
})

describe('cut short', () => {
  test('a streamed sheet of many chunks, at every fiftieth of its length', async () => {
    const rows = Array.from(
      { length: 30_000 },
      (_, i) => `<row><c t="s"><v>0</v></c><c><v>${String((i * 7919) % 1_000_003)}</v></c></row>`,
    )
    const file = xlsxFile({ strings: '<si><t>张小丽</t></si>', sheet: rows.join('') })
    const seen: number[] = []
    for (let i = 0; i < 50; i++) {
      const sink = new CollectingSink()
      const outcome = await readXlsx(
        file.subarray(0, Math.floor((file.length * i) / 50)),
        sink,
        new ReadBudget(defaultPolicy.limits),
      )
      expect(outcome.kind).not.toBe('whole')
      seen.push(sink.sheets[0]?.cells.length ?? 0)
    }
    // The longer the piece, the more of it is found.
    expect([...seen].sort((a, b) => a - b)).toEqual(seen)
    // The strings stand last and are lost first: numbers are left.
    expect(seen.at(-1)).toBeGreaterThan(25_000)
  })
})

function letters(column: number): string {
  return (column >= 26 ? letters(Math.floor(column / 26) - 1) : '') + String.fromCharCode(65 + (column % 26))
}
