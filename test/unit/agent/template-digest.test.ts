import { describe, expect, it } from 'vitest'
import { templateDigest } from '../../../main/agent/template-digest.ts'
import type { ColumnFinding } from '../../../shared/domain/finding.ts'
import { ownWords } from '../../../shared/domain/masked.ts'

function column(at: string, heading: string, role: ColumnFinding['role'] = 'phone'): ColumnFinding {
  return { at, heading: ownWords(heading), role, confidence: 1 }
}

const form = [column('A', '产妇姓名', 'mother-name'), column('B', '联系电话')]

describe('the digest of a template', () => {
  it('is that of its headings, wherever they stand', () => {
    const moved = [column('C', '联系电话'), column('F', '产妇姓名', 'mother-name')]
    expect(templateDigest({ columns: moved })).toBe(templateDigest({ columns: form }))
    expect(templateDigest({ columns: form })).toMatch(/^[0-9a-f]{32}$/)
  })

  it('is another where a heading is another, or one more stands there', () => {
    const more = [...form, column('D', '住址', 'address')]
    const other = [column('A', '产妇姓名', 'mother-name'), column('B', '手机')]
    expect(new Set([form, more, other].map((columns) => templateDigest({ columns }))).size).toBe(3)
  })

  it('is none where there are no headings: an exception for one text would let every text pass', () => {
    expect(templateDigest({ columns: [] })).toBe('')
    expect(templateDigest({ columns: [column('A', ''), column('B', '')] })).toBe('')
  })
})
