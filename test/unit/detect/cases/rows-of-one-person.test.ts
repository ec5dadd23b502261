import { describe, expect, it } from 'vitest'
import type { CaseRecord } from '../../../../main/scanner/detect/cases/case-record.ts'
import { countBothWays } from './count-people.ts'

const phone = '13812345678'
const otherPhone = '13912345678'
const id = '110101199003070011'

describe('rows of one person', () => {
  it.each<readonly [told: string, rows: readonly Partial<CaseRecord>[]]>([
    [
      'an ID, whatever the name and phone',
      [
        { mother: '王芳', ids: [id] },
        { person: '王小芳', ids: [id], phones: [phone] },
      ],
    ],
    [
      'a phone and a name',
      [
        { mother: '王芳', phones: [phone], date: '2026-03-01' },
        { mother: '王芳', phones: [phone] },
      ],
    ],
    [
      'a phone, where one row has no name',
      [
        { mother: '王芳', phones: [phone] },
        { ids: [id], phones: [phone] },
      ],
    ],
    [
      'a certificate',
      [
        { newborn: '王一一', certificates: ['V330000001'] },
        { mother: '王芳', certificates: ['V330000001'] },
      ],
    ],
    [
      'an account and a name',
      [
        { mother: '王芳', accounts: ['wxid_a'] },
        { mother: '王芳', accounts: ['wxid_a'], date: '2026-03-01' },
      ],
    ],
    [
      'a record number of one hospital, on two days',
      [
        { mother: '王芳', recordNumber: 'ZY1', hospital: '一院', date: '2026-03-01' },
        { mother: '王芳', recordNumber: 'ZY1', hospital: '一院', date: '2026-03-02' },
      ],
    ],
    [
      'a name and a day',
      [
        { mother: '王芳', date: '2026-03-01' },
        { mother: '王芳', date: '2026-03-01', phones: [phone] },
      ],
    ],
    [
      'a name and a day, though the day came with a phone',
      [
        { mother: '王芳', phones: [phone] },
        { mother: '王芳', phones: [phone], date: '2026-03-01' },
        { mother: '王芳', date: '2026-03-01' },
      ],
    ],
    [
      'her baby named by her',
      [
        { mother: '王芳', date: '2026-03-01' },
        { newborn: '王芳之女', date: '2026-03-01' },
      ],
    ],
    [
      'twins under her phone',
      [
        { mother: '王芳', newborn: '张一一', phones: [phone], date: '2026-03-01' },
        { mother: '王芳', newborn: '张二二', phones: [phone], date: '2026-03-01' },
      ],
    ],
    [
      'an ID here and a phone there, and a third row that has both',
      [
        { mother: '王芳', ids: [id] },
        { mother: '王芳', phones: [phone] },
        { mother: '王芳', ids: [id], phones: [phone] },
      ],
    ],
    [
      'a phone and a baby',
      [
        { newborn: '张一一', phones: [phone] },
        { newborn: '张一一', phones: [phone], date: '2026-03-01' },
      ],
    ],
    [
      'twins of one surname and day under one phone, whoever they are called by',
      [
        { person: '张一一', phones: [phone], date: '2026-03-01' },
        { person: '张二二', phones: [phone], date: '2026-03-01' },
      ],
    ],
    [
      'twins of one surname under both phones of their parents',
      [
        { person: '张一一', phones: [phone, otherPhone], date: '2026-03-01' },
        { person: '张二二', phones: [phone, otherPhone] },
      ],
    ],
    [
      'newborns of one surname under one phone, running and without a day',
      [
        { newborn: '张一一', phones: [phone] },
        { newborn: '张二二', phones: [phone] },
      ],
    ],
    [
      'phone, day and two names, whichever was taken for hers',
      [
        { mother: '王芳', beside: ['李娜'], phones: [phone], date: '2026-03-01' },
        { mother: '李娜', beside: ['王芳'], phones: [phone], date: '2026-03-01' },
      ],
    ],
    [
      'phone, account and day, whatever she is called',
      [
        { mother: '王芳', phones: [phone], accounts: ['wxid_a'], date: '2026-03-01' },
        { mother: '芳芳', phones: [phone], accounts: ['wxid_a'], date: '2026-03-01' },
      ],
    ],
  ])('are one by %s', (_told, rows) => {
    expect(countBothWays(rows)).toEqual([1, 1])
  })
})
