import { describe, expect, it } from 'vitest'
import { clerkNote } from '../../../main/shell/clerk-note.ts'

describe('what the clerk writes', () => {
  it('is kept where it was picked from the card', () => {
    expect(clerkNote(' 每日报表、对账 ')).toBe('每日报表、对账')
  })

  it('loses phone and ID numbers before it is stored', () => {
    const note = clerkNote('给客户13912345678发对账单 110101199003071234')
    expect(note).not.toContain('13912345678')
    expect(note).not.toContain('110101199003071234')
  })
})
