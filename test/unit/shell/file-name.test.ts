import { describe, expect, it } from 'vitest'
import { shownName } from '../../../renderer/components/file-name.tsx'

describe('a file name on screen', () => {
  it('shows its true order and nothing invisible', () => {
    expect(shownName('\u202Exslx.日报\u202C\u200b.exe')).toBe('xslx.日报.exe')
  })

  it('keeps both ends of a long name', () => {
    const shown = shownName(`开头${'长'.repeat(10_000)}结尾.xlsx`)
    expect([...shown].length).toBe(57)
    expect(shown).toMatch(/^开头.*…长*结尾\.xlsx$/)
  })
})
