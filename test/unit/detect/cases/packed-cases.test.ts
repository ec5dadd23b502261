import { describe, expect, it } from 'vitest'
import { CaseCounter } from '../../../../main/scanner/detect/cases/case-counter.ts'
import { emptyRecord, type CaseRecord } from '../../../../main/scanner/detect/cases/case-record.ts'

const phone = '13812345678'
const id = '110101199003070011'
const otherId = '110101199203070020'

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
