import { describe, expect, test } from 'vitest'
import { ReadBudget } from '../../../main/scanner/read/read-budget.ts'
import { vbaSource } from '../../../main/scanner/read/ole/vba-source.ts'
import { openCompoundFile } from '../../../main/scanner/read/ole/compound-file.ts'
import { limitsSchema } from '../../../shared/policy/limits.ts'
import { collectFile } from '../../support/collect-file.ts'
import { compoundFile } from '../../support/compound-file.ts'

/** A chunk of nothing but letters as they are: eight of them behind each byte of flags. */
function literalChunk(text: Buffer): Buffer {
  const pieces = Array.from({ length: Math.ceil(text.length / 8) }, (_, at) =>
    Buffer.concat([Buffer.from([0]), text.subarray(at * 8, at * 8 + 8)]),
  )
  return chunkOf(Buffer.concat(pieces))
}

function chunkOf(data: Buffer): Buffer {
  const header = Buffer.alloc(2)
  header.writeUInt16LE((data.length + 2 - 3) | (3 << 12) | (1 << 15))
  return Buffer.concat([header, data])
}

function moduleOf(...chunks: readonly Buffer[]): Buffer {
  return Buffer.concat([Buffer.from('compiled code, cells of nobody'), Buffer.from([1]), ...chunks])
}

function project(modules: Readonly<Record<string, Buffer>>): Buffer {
  const streams = Object.entries(modules).map(([name, content]) => [`VBA/${name}`, content] as const)
  return compoundFile({ 'VBA/dir': Buffer.from('x'.repeat(64)), ...Object.fromEntries(streams) })
}

function sourceOf(file: Buffer, limits: Readonly<Record<string, number>> = {}) {
  const opened = openCompoundFile(file)
  const budget = new ReadBudget(limitsSchema.parse(limits))
  const source = vbaSource(opened?.streams ?? [], budget)
  return { texts: source?.modules.map((module) => module.toString('latin1')), whole: source?.whole, stop: budget.stop }
}

const begin = 'Attribute VB_Name = "M"\r\n'

describe('the text of macros', () => {
  test('is read of each project, the one of an embedded workbook too', () => {
    const dir = Buffer.from('x'.repeat(64))
    const [outer, inner] = ['outer', 'inner'].map((name) => moduleOf(literalChunk(Buffer.from(`${begin}'${name}`))))
    const file = compoundFile({
      'VBA/dir': dir,
      'VBA/M': outer ?? dir,
      'MBD1/_VBA_PROJECT_CUR/VBA/dir': dir,
      'MBD1/_VBA_PROJECT_CUR/VBA/M': inner ?? dir,
    })
    expect(sourceOf(file).texts?.join('|')).toMatch(/outer.*inner|inner.*outer/s)
  })

  test('is unpacked, letters as they are and copies of what came before', () => {
    // "ab" comes twice, then six times over: two tokens of a chunk whose offsets take four bits.
    const copies = Buffer.from([0, ...Buffer.from(begin.slice(0, 8))])
    const rest = Buffer.concat([Buffer.from([0]), Buffer.from("'abababa")])
    const more = Buffer.from([0b00000010, 0x0a, 0x00 | 3, (2 - 1) << 3])
    const { texts, whole } = sourceOf(project({ M: moduleOf(chunkOf(Buffer.concat([copies, rest, more]))) }))
    expect(whole).toBe(true)
    expect(texts).toEqual([`${begin.slice(0, 8)}'abababa\n` + 'a\na\na\n'])
  })

  test('may take several chunks', () => {
    const long = `${begin}' ${'产妇'.repeat(3)} ${'x'.repeat(3000)}`
    const bytes = Buffer.from(long, 'utf8')
    const { texts, whole } = sourceOf(
      project({ M: moduleOf(literalChunk(bytes.subarray(0, 3000)), literalChunk(bytes.subarray(3000))) }),
    )
    expect(whole).toBe(true)
    expect(texts).toEqual([bytes.toString('latin1')])
  })

  test('is handed on line by line, without what every module begins with', async () => {
    const text = Buffer.from(`${begin}Sub A()\r\n' 产妇 王小燕 13800001111\r\nEnd Sub\r\n`)
    const read = await collectFile(project({ M: moduleOf(literalChunk(text)) }))
    expect(read.outcome).toEqual({ kind: 'whole' })
    expect(read.texts).toEqual(['Sub A()', "' 产妇 王小燕 13800001111", 'End Sub'])
  })

  test('that is not there, or broken, leaves the file unread', async () => {
    expect((await collectFile(project({ M: Buffer.from('compiled alone') }))).outcome).toEqual({
      kind: 'partial',
      reason: 'unsupported',
    })
    const pointsBeforeItsStart = chunkOf(
      Buffer.concat([Buffer.from([0]), Buffer.from('Attribut'), Buffer.from([1, 0xff, 0xff])]),
    )
    expect(sourceOf(project({ M: moduleOf(pointsBeforeItsStart) }))).toMatchObject({ texts: [], whole: false })
  })

  test('never swells a chunk beyond what the format allows, nor all of them beyond the limits', () => {
    const start = Buffer.concat([Buffer.from([0]), Buffer.from('Attribut')])
    const copies = Buffer.concat(
      Array.from({ length: 300 }, () => Buffer.from([0xff, ...Array<number>(16).fill(0xff)])),
    )
    expect(sourceOf(project({ M: moduleOf(chunkOf(Buffer.concat([start, copies.subarray(0, 4000)]))) }))).toMatchObject(
      {
        whole: false,
      },
    )
    const first = literalChunk(Buffer.from(begin.padEnd(3000, 'x')))
    const next = literalChunk(Buffer.alloc(3000, 'x'))
    const many = moduleOf(first, ...Array.from({ length: 40 }, () => next))
    expect(sourceOf(project({ M: many }), { inflatedBytes: 50_000 })).toMatchObject({ whole: false, stop: 'too-large' })
  })
})
