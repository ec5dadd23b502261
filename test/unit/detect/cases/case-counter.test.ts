import { describe, expect, it } from 'vitest'
import { CaseCounter } from '../../../../main/scanner/detect/cases/case-counter.ts'
import { emptyRecord, type CaseRecord } from '../../../../main/scanner/detect/cases/case-record.ts'

const phone = '13812345678'
const otherPhone = '13912345678'
const id = '110101199003070011'
const otherId = '110101199203070020'

/** How many people the rows are, from first to last and from last to first. */
function countBothWays(rows: readonly Partial<CaseRecord>[]): readonly [number, number] {
  const count = (inOrder: readonly Partial<CaseRecord>[]): number => {
    const counter = new CaseCounter()
    for (const row of inOrder) counter.add({ ...emptyRecord, ...row })
    return counter.people
  }
  return [count(rows), count([...rows].reverse())]
}

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

describe('what is told of people to other files', () => {
  const told = (rows: readonly Partial<CaseRecord>[]): readonly string[] => {
    const counter = new CaseCounter()
    for (const row of rows) counter.add({ ...emptyRecord, ...row })
    const digested: string[] = []
    counter.pack((kind, normalised) => {
      digested.push(`${kind} ${normalised}`)
      return new Uint8Array(16)
    })
    return digested
  }

  it.each<readonly [told: string, rows: readonly Partial<CaseRecord>[], digested: readonly string[]]>([
    [
      'ID, phones and certificate',
      [{ mother: '王芳', ids: [id], phones: [phone], certificates: ['V1'], accounts: ['w'], date: '2026-03-01' }],
      [`id-number ${id}`, `phone ${phone}`, 'certificate V1'],
    ],
    ['else the account', [{ mother: '王芳', accounts: ['w'], recordNumber: '1', date: '2026-03-01' }], ['account w']],
    [
      'else the record number with its hospital',
      [{ mother: '王芳', recordNumber: '1', hospital: '一院' }],
      ['record 一院|1'],
    ],
    ['else name and day', [{ mother: '王芳', date: '2026-03-01' }], ['name-date 王芳|2026-03-01']],
    [
      'what all her rows tell, once',
      [
        { mother: '王芳', phones: [phone] },
        { mother: '王芳', phones: [phone], ids: [id] },
      ],
      [`id-number ${id}`, `phone ${phone}`],
    ],
    [
      'both, where two turned out to be one',
      [
        { mother: '王芳', ids: [id] },
        { mother: '王芳', phones: [phone] },
        { ids: [id], phones: [phone] },
      ],
      [`id-number ${id}`, `phone ${phone}`],
    ],
    [
      'no more than six',
      [
        {
          mother: '王芳',
          ids: [id, otherId],
          phones: ['13800000001', '13800000002', '13800000003', '13800000004', '13800000005'],
        },
      ],
      [`id-number ${id}`, `id-number ${otherId}`, ...[1, 2, 3, 4].map((n) => `phone 1380000000${n}`)],
    ],
  ])('is %s', (_told, rows, digested) => {
    expect(told(rows)).toEqual(digested)
  })
})
