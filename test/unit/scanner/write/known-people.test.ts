import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { KnownPeople } from '../../../../main/scanner/write/known-people.ts'

function known(...words: readonly string[]): KnownPeople {
  const people = new KnownPeople()
  for (const word of words) people.add(word)
  people.sort()
  return people
}

const hide = (): string => '＊'

describe('names and numbers to be hidden wherever they stand', () => {
  it.each([
    ['张小红的电话13812345678', '＊的电话＊'],
    ['张小红红', '＊红'],
    ['张小', '＊'],
    ['138123456789', '138123456789'],
    ['Li Nation and Li Na', 'Li Nation and ＊'],
    ['', ''],
    ['没有谁', '没有谁'],
  ])('%s → %s', (text, hidden) => {
    expect(known('张小红', '张小', '13812345678', 'Li Na').replace(text, hide)).toBe(hidden)
  })

  it('hides nothing where nobody is known, and no single character', () => {
    expect(known().replace('张小红', hide)).toBe('张小红')
    expect(known('张', ' ').replace('张小红', hide)).toBe('张小红')
  })

  it('leaves none of many that begin alike, in any text', () => {
    const word = fc.string({ unit: fc.constantFrom('张', '李', '红', '明'), minLength: 2, maxLength: 4 })
    fc.assert(
      fc.property(fc.array(word, { maxLength: 30 }), fc.array(word, { maxLength: 20 }), (words, parts) => {
        const text = parts.join('，')
        const hidden = known(...words).replace(text, hide)
        for (const each of words) expect(hidden).not.toContain(each)
        if (!words.some((each) => text.includes(each))) expect(hidden).toBe(text)
      }),
    )
  })
})
