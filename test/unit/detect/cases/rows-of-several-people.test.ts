import { describe, expect, it } from 'vitest'
import type { CaseRecord } from '../../../../main/scanner/detect/cases/case-record.ts'
import { countBothWays } from './count-people.ts'

const phone = '13812345678'
const otherPhone = '13912345678'
const id = '110101199003070011'
const otherId = '110101199203070020'

describe('rows of several people', () => {
  it.each<readonly [told: string, rows: readonly Partial<CaseRecord>[]]>([
    [
      'an ID each, though they share name and phone',
      [
        { mother: '王芳', ids: [id], phones: [phone] },
        { mother: '王芳', ids: [otherId], phones: [phone] },
      ],
    ],
    [
      'a name each, though they share a phone',
      [
        { mother: '王芳', phones: [phone] },
        { mother: '李娜', phones: [phone] },
      ],
    ],
    [
      'a phone each, though they share name and day',
      [
        { mother: '王芳', phones: [phone], date: '2026-03-01' },
        { mother: '王芳', phones: [otherPhone], date: '2026-03-01' },
      ],
    ],
    [
      'an account each, though they share name and day',
      [
        { mother: '王芳', accounts: ['wxid_a'], date: '2026-03-01' },
        { mother: '王芳', accounts: ['wxid_b'], date: '2026-03-01' },
      ],
    ],
    [
      'a record number each, though they share name and day',
      [
        { mother: '王芳', recordNumber: 'ZY1', date: '2026-03-01' },
        { mother: '王芳', recordNumber: 'ZY2', date: '2026-03-01' },
      ],
    ],
    [
      'a hospital each, though they share the record number',
      [
        { mother: '王芳', recordNumber: 'ZY1', hospital: '一院', date: '2026-03-01' },
        { mother: '李娜', recordNumber: 'ZY1', hospital: '二院', date: '2026-03-01' },
      ],
    ],
    [
      'a name each, though they share the record number',
      [
        { mother: '王芳', recordNumber: '1' },
        { mother: '李娜', recordNumber: '1' },
      ],
    ],
    [
      'a day each, though they share the name',
      [
        { mother: '王芳', date: '2026-03-01' },
        { mother: '王芳', date: '2026-03-02' },
      ],
    ],
    [
      'a mother each, though nurse and phone are the same',
      [
        { person: '李护士', newborn: '王芳之女', phones: [phone] },
        { person: '李护士', newborn: '赵敏之子', phones: [phone] },
      ],
    ],
    [
      'a father each, though the babies share surname and phone',
      [
        { father: '张强', newborn: '张一', phones: [phone] },
        { father: '张勇', newborn: '张二', phones: [phone] },
      ],
    ],
    [
      'a name each, though one was only told by a second row',
      [
        { newborn: '张一一', phones: [phone] },
        { mother: '王芳', phones: [phone] },
        { mother: '李娜', phones: [phone] },
      ],
    ],
    [
      'a father each, though nobody else is named',
      [
        { father: '张强', phones: [phone] },
        { father: '李勇', phones: [phone] },
      ],
    ],
    [
      'a birth each, though the babies share surname and phone',
      [
        { newborn: '张一一', phones: [phone], date: '2026-03-01' },
        { newborn: '张二二', phones: [phone], date: '2026-05-01' },
      ],
    ],
    [
      'a surname each, though the babies share phone and day',
      [
        { newborn: '张一一', phones: [phone], date: '2026-03-01' },
        { newborn: '李二二', phones: [phone], date: '2026-03-01' },
      ],
    ],
    [
      'a day each, though clients of one surname share the phone',
      [
        { person: '张一一', phones: [phone], date: '2026-03-01' },
        { person: '张二二', phones: [phone], date: '2026-05-01' },
      ],
    ],
    [
      'a day each, though phone and both names are the same the other way round',
      [
        { mother: '王芳', beside: ['李娜'], phones: [phone], date: '2026-03-01' },
        { mother: '李娜', beside: ['王芳'], phones: [phone], date: '2026-05-01' },
      ],
    ],
    [
      'a name each, told twice under one phone',
      [
        { mother: '王芳', phones: [phone], date: '2026-03-01' },
        { mother: '李娜', phones: [phone], date: '2026-03-01' },
        { mother: '王芳', phones: [phone] },
        { mother: '李娜', phones: [phone] },
      ],
    ],
    [
      "a phone each, though day and the house's account are the same",
      [
        { mother: '王芳', phones: [phone], accounts: ['wxid_a'], date: '2026-03-01' },
        { mother: '李娜', phones: [otherPhone], accounts: ['wxid_a'], date: '2026-03-01' },
      ],
    ],
  ])('stay apart by %s', (_told, rows) => {
    expect(countBothWays(rows)).toEqual([2, 2])
  })

  it('are still told by name and day among more than a hundred under one phone', () => {
    const names = [...'赵钱孙李周吴郑王冯陈'].flatMap((family) =>
      [...'一二三四五六七八九十百千'].map((given) => family + given),
    )
    const rows = names.map((mother) => ({ mother, phones: [phone], date: '2026-03-01' }))
    expect(countBothWays([...rows, ...rows.slice(0, 40)])).toEqual([120, 120])
  })
})
