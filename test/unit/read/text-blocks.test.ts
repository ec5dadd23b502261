import { describe, expect, it } from 'vitest'
import { TextBlocks } from '../../../main/scanner/read/xlsx/text-blocks.ts'
import { Random } from '../../support/random.ts'

/** Enough strings for some sixty blocks. */
const texts = Array.from({ length: 60_000 }, (_, i) =>
  i % 3 === 0 ? `产妇${String(i)}的备注一二三` : `text ${String(i)} 1380013`,
)

function filled(): TextBlocks {
  const blocks = new TextBlocks()
  for (const text of texts) blocks.write(text)
  return blocks
}

describe('TextBlocks', () => {
  it('gives every string in order, the first ones asked for again and again in between', () => {
    const blocks = filled()
    const wrong = texts.filter((text, i) => blocks.text(i) !== text || blocks.text(i % 7) !== texts[i % 7])
    expect(wrong).toEqual([])
  })

  it('gives every string to questions that jump about', () => {
    const blocks = filled()
    const random = new Random('jumps')
    const asked = Array.from({ length: 5000 }, () => random.int(0, texts.length - 1))
    expect(asked.map((i) => blocks.text(i))).toEqual(asked.map((i) => texts[i]))
  })

  it('gives the same strings when all of them are asked for backwards, then once more', () => {
    const blocks = filled()
    const backwards = texts.map((_, i) => texts.length - 1 - i)
    for (const order of [texts.map((_, i) => i), backwards, backwards]) {
      expect(order.filter((i) => blocks.text(i) !== texts[i])).toEqual([])
    }
  })

  it('reads bytes that are no UTF-8 alike, the first time and when asked anew', () => {
    const blocks = filled()
    blocks.room(3)
    blocks.bytes.set([0xe4, 0xff, 0x41], blocks.at)
    blocks.add(blocks.at + 3)
    for (let i = 0; i < 30_000; i++) blocks.write(texts[i] ?? '')
    const broken = '\ufffd\ufffdA'
    expect(blocks.text(texts.length)).toBe(broken)
    for (let i = texts.length + 1; i < blocks.count; i++) blocks.text(i)
    expect(blocks.text(texts.length)).toBe(broken)
  })

  it('has no string beyond the last', () => {
    expect(() => new TextBlocks().text(0)).toThrow(RangeError)
  })
})
