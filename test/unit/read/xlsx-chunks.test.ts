import { describe, expect, test } from 'vitest'
import { CollectingSink } from '../../support/collect-cells.ts'
import { defaultPolicy } from '../../../shared/policy/schema.ts'
import { Random } from '../../support/random.ts'
import { ReadBudget } from '../../../main/scanner/read/read-budget.ts'
import { SharedStrings } from '../../../main/scanner/read/xlsx/shared-strings.ts'
import { SheetScanner } from '../../../main/scanner/read/xlsx/sheet-scanner.ts'

const sst = Buffer.from(
  '\uFEFF<?xml version="1.0"?><sst><!-- <si><t>no</t></si> --><si><t>产妇姓名</t></si><si><t xml:space="preserve"> a </t></si>' +
    '<si><t>张小丽</t><phoneticPr fontId="1" type="noConversion"/></si><si><t>李娜</t><phoneticPr fontId="1" type="noConversion"/></si>' +
    '<si><r><t>课</t></r><r><rPr><sz val="9"/></rPr><t>长</t></r><rPh><t>x</t></rPh></si><si/><si><t/></si><si><t>&lt;&amp;_x000D_</t></si>' +
    '<x:si><x:t><![CDATA[</si>]]></x:t></x:si><si><t>😀末</t></si></sst>',
)
const texts = ['产妇姓名', ' a ', '张小丽', '李娜', '课长', '', '', '<&\r', '</si>', '😀末']

const sheet = Buffer.from(
  '<worksheet><cols><col min="1" max="2"/></cols><sheetData>' +
    Array.from({ length: 12 }, (_, i) => {
      const at = String(i + 1)
      return (
        `<row r="${at}" spans="1:9" ht="15"><c r="A${at}" s="1" t="s"><v>${String(i % 10)}</v></c><c r="B${at}"><v>31010119900307${at}</v></c>` +
        `<c r="C${at}" s="2"/><c t="inlineStr"><is><t>行内&amp;</t></is></c><!-- x --><c r="F${at}" t="str"><f>A1&amp;B1</f><v>结果</v></c>` +
        `<x:c r="G${at}" t="b"><x:v>1</x:v></x:c><c r="H${at}" t="str"><v><![CDATA[<c>]]></v></c></row>`
      )
    }).join('') +
    '</sheetData><mergeCells><mergeCell ref="A1:B2"/></mergeCells></worksheet>',
)

function pieces(bytes: Buffer, sizes: () => number): Buffer[] {
  const out: Buffer[] = []
  for (let at = 0; at < bytes.length;) {
    const size = sizes()
    // A chunk of its own, as an inflater gives: its memory is not ours afterwards.
    out.push(Buffer.from(bytes.subarray(at, at + size)))
    at += size
  }
  return out
}

function stringsIn(chunks: readonly Buffer[]): SharedStrings {
  const strings = new SharedStrings(new ReadBudget(defaultPolicy.limits))
  for (const chunk of chunks) strings.feed(chunk)
  strings.finish()
  return strings
}

function scan(chunks: readonly Buffer[]): {
  readonly cells: readonly string[]
  readonly tail: string
  readonly complete: boolean
} {
  const sink = new CollectingSink()
  const tail: Buffer[] = []
  const budget = new ReadBudget(defaultPolicy.limits)
  const strings = stringsIn([sst])
  const scanner = new SheetScanner(strings, Uint8Array.of(0, 0, 1), sink, budget, (bytes) =>
    tail.push(Buffer.from(bytes)),
  )
  sink.startSheet({ name: '', kind: 'sheet', hidden: false, epoch1904: false, inside: [] })
  for (const chunk of chunks) scanner.feed(chunk)
  scanner.finish()
  return { cells: sink.sheets[0]?.cells ?? [], tail: Buffer.concat(tail).toString(), complete: scanner.complete }
}

describe('wherever the chunks of a part begin and end', () => {
  test.each([1, 2, 3, 7, 16, 49, 64, 100, 1000, 100_000])('strings, %i bytes at a time', (size) => {
    const strings = stringsIn(pieces(sst, () => size))
    expect(strings.complete).toBe(true)
    expect(Array.from({ length: strings.count }, (_, i) => strings.text(i))).toEqual(texts)
  })

  test('strings asked for while more of them come', () => {
    const strings = new SharedStrings(new ReadBudget(defaultPolicy.limits))
    const seen: string[] = []
    for (const chunk of pieces(sst, () => 20)) {
      strings.feed(chunk)
      while (seen.length < strings.count) seen.push(strings.text(seen.length))
    }
    strings.finish()
    while (seen.length < strings.count) seen.push(strings.text(seen.length))
    expect(seen).toEqual(texts)
    expect(strings.text(0)).toBe('产妇姓名')
    expect(strings.text(99)).toBe('')
  })

  const whole = scan([sheet])

  test('the sheet in one piece', () => {
    expect(whole.complete).toBe(true)
    expect(whole.cells.slice(0, 7)).toEqual([
      'A1 text 产妇姓名',
      'B1 number 310101199003071',
      'D1 text 行内&',
      'F1 text 结果',
      'G1 boolean TRUE',
      'H1 text <c>',
      'A2 text  a ',
    ])
    expect(whole.cells).toHaveLength(72)
    expect(whole.tail).toMatch(/^<mergeCells>.*<\/worksheet>$/)
  })

  test.each([1, 2, 3, 5, 13, 48, 49, 50, 127, 1024])('a sheet, %i bytes at a time', (size) => {
    expect(scan(pieces(sheet, () => size))).toEqual(whole)
  })

  test('a sheet in 200 random divisions', () => {
    const random = new Random('chunks')
    for (let i = 0; i < 200; i++) {
      const most = random.pick([4, 40, 400, 4000])
      expect(scan(pieces(sheet, () => random.int(1, most)))).toEqual(whole)
    }
  })
})
