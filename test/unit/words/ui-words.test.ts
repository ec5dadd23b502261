import { describe, expect, it } from 'vitest'
import { languageFor, languages } from '../../../shared/words/language.ts'
import { uiWords } from '../../../shared/words/ui-resources.ts'

const first = uiWords(languages[0])
const places = (words: string): string[] => [...words.matchAll(/\{\{(\w+)\}\}/g)].map(([place]) => place).sort()

describe.each(languages)('the words in %s', (language) => {
  const words = uiWords(language)

  it('lack no key and have none of their own but singulars', () => {
    const keys = Object.keys(words).filter((key) => !(language === 'en' && key.endsWith('_one')))
    expect(keys.sort()).toEqual(Object.keys(first).sort())
    const singulars = Object.keys(words).filter((key) => key.endsWith('_one'))
    for (const key of singulars) expect(words[key.slice(0, -'_one'.length)], key).toBeDefined()
  })

  it('are never empty, and fill in what the first language fills in', () => {
    for (const [key, text] of Object.entries(words)) {
      expect(text.trim(), key).not.toBe('')
      if (key.endsWith('_one')) continue
      expect(places(text), key).toEqual(places(first[key] ?? ''))
    }
  })

  it('are translated', () => {
    if (language === languages[0]) return
    const hanzi = /\p{Script=Han}/u
    for (const [key, text] of Object.entries(words)) {
      if (language === 'en' && !key.startsWith('language.')) expect(text, key).not.toMatch(hanzi)
    }
  })

  it('promise nothing that a program cannot know', () => {
    for (const [key, text] of Object.entries(words)) {
      expect(text, key).not.toMatch(/已阻止|已拦截|已攔截|blocked|违规行为|違規行為/)
    }
  })
})

describe('the language of a PC', () => {
  it('is traditional Chinese where the system is, and Simplified Chinese elsewhere', () => {
    expect(languageFor(['zh-TW'])).toBe('zh-TW')
    expect(languageFor(['zh-Hant-HK', 'en'])).toBe('zh-TW')
    expect(languageFor(['zh-CN'])).toBe('zh-CN')
    expect(languageFor(['en-US'])).toBe('zh-CN')
    expect(languageFor([])).toBe('zh-CN')
  })
})
