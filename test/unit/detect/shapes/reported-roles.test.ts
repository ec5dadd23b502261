import { describe, expect, it } from 'vitest'
import { createCaseDetector } from '../../../../main/scanner/detect/create-case-detector.ts'
import { createKeyedDigest } from '../../../../main/scanner/keyed-digest.ts'
import { isoDay } from '../../../support/day.ts'
import { feedSheet, type FedCell } from '../../../support/feed-rows.ts'
import { families } from './families.ts'

const digest = createKeyedDigest(new Uint8Array(32).fill(1))
const nine = families(9, 'reported roles')

/** What the columns of a list are told as, by their headings. */
function rolesIn(headings: readonly string[], rows: readonly (readonly FedCell[])[]): Record<string, string> {
  const detector = createCaseDetector({ fileName: '工作簿1.xlsx', today: '2025-10-01', digest })
  feedSheet(detector.sink, { rows: [headings, ...rows] })
  const [table] = detector.finish().tables
  return Object.fromEntries(
    (table?.columns ?? []).map(({ at, role }): [string, string] => [
      headings[at.charCodeAt(0) - 'A'.charCodeAt(0)] ?? at,
      role,
    ]),
  )
}

describe('the roles that columns are told with', () => {
  it('tells the birth dates of newborns from those of their mothers', () => {
    const born = rolesIn(
      ['姓名', '出生日期', '母亲姓名', '联系电话', '采血日期'],
      nine.map(({ mother, birth, babies }) => [
        babies[0].name.full,
        isoDay(birth),
        mother.name.full,
        mother.phone,
        isoDay(birth + 3),
      ]),
    )
    expect(born['出生日期']).toBe('newborn-birth-date')
    const mothers = rolesIn(
      ['产妇姓名', '出生日期', '联系电话', '分娩日期'],
      nine.map(({ mother, birth }, at) => [
        mother.name.full,
        isoDay(birth - 10_000 - at * 90),
        mother.phone,
        isoDay(birth),
      ]),
    )
    expect(mothers).toMatchObject({ 出生日期: 'other-date', 分娩日期: 'newborn-birth-date' })
  })

  it('tells no name where there are ticks, and no length where there are grown women', () => {
    const roles = rolesIn(
      ['产妇姓名', '联系电话', '身高', '新生儿访视', '分娩日期', '新生儿身长'],
      nine.map(({ mother, birth, babies }, at) => [
        mother.name.full,
        mother.phone,
        158 + at,
        '√',
        isoDay(birth),
        babies[0].lengthCm,
      ]),
    )
    expect(roles).toMatchObject({ 产妇姓名: 'mother-name', 新生儿身长: 'birth-length' })
    expect(Object.keys(roles)).not.toContain('身高')
    expect(Object.keys(roles)).not.toContain('新生儿访视')
  })

  it('tells the weights of newborns by what they weigh', () => {
    const asked = ['产妇姓名', '联系电话', '分娩日期', '体重']
    const weighed = (weigh: (at: number) => number): Record<string, string> =>
      rolesIn(
        asked,
        nine.map(({ mother, birth }, at) => [mother.name.full, mother.phone, isoDay(birth), weigh(at)]),
      )
    expect(weighed((at) => 2900 + at * 75)['体重']).toBe('birth-weight')
    expect(weighed((at) => 55 + at * 1.5)['体重']).not.toBe('birth-weight')
  })

  it('tells no day where there are hours', () => {
    const roles = rolesIn(
      ['产妇姓名', '联系电话', '产程时间', '分娩日期'],
      nine.map(({ mother, birth }, at) => [mother.name.full, mother.phone, 5 + (at % 4), isoDay(birth)]),
    )
    expect(Object.keys(roles)).not.toContain('产程时间')
  })
})
