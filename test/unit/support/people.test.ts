import { expect, test } from 'vitest'
import { dayOf, isoDay } from '../../support/day.ts'
import { hongKongCheck, mainlandCheck, oldMainlandId, taiwanCheck } from '../../support/people/id-number.ts'
import { Population } from '../../support/people/population.ts'
import { Random } from '../../support/random.ts'

test('the check characters are those of the published examples', () => {
  // GB 11643-1999, annex; the examples that the two offices print on their forms.
  expect(mainlandCheck('11010519491231002')).toBe('X')
  expect(mainlandCheck('44052418800101001')).toBe('4')
  expect(taiwanCheck('A', '12345678')).toBe('9')
  expect(hongKongCheck('A', '123456')).toBe('3')
  expect(oldMainlandId('11010519491231002X')).toBe('110105491231002')
})

test('made-up IDs satisfy the checksum of their region, and mainland ones hold the birth date', () => {
  const population = new Population(new Random('ids'))
  for (let turn = 0; turn < 200; turn++) {
    const { mother } = population.family({ region: 'mainland', birth: dayOf(2025, 3, 5), hospital: '' })
    expect(mother.id.slice(17)).toBe(mainlandCheck(mother.id.slice(0, 17)))
    expect(mother.id.slice(6, 14)).toBe(isoDay(mother.birth).replaceAll('-', ''))
    const taiwanese = population.family({ region: 'taiwan', birth: dayOf(2025, 3, 5), hospital: '' }).mother.id
    expect(taiwanese).toBe(taiwanese.slice(0, 9) + taiwanCheck(taiwanese.slice(0, 1), taiwanese.slice(1, 9)))
    const hongKong = population.family({ region: 'hong-kong', birth: dayOf(2025, 3, 5), hospital: '' }).mother.id
    expect(hongKong).toBe(`${hongKong.slice(0, 7)}(${hongKongCheck(hongKong.slice(0, 1), hongKong.slice(1, 7))})`)
  }
})

test('no two people of a population share a name, phone or ID', () => {
  const population = new Population(new Random(1))
  const mothers = Array.from(
    { length: 4000 },
    () => population.family({ region: 'mainland', birth: 45_000, hospital: '' }).mother,
  )
  for (const key of [
    (at: number) => mothers[at]?.name.full,
    (at: number) => mothers[at]?.phone,
    (at: number) => mothers[at]?.id,
  ]) {
    expect(new Set(mothers.map((_, at) => key(at))).size).toBe(4000)
  }
})

test('a seed gives one stream, whole numbers stay in their range and all come up', () => {
  const [one, other] = [new Random(5), new Random(5)]
  expect(Array.from({ length: 20 }, () => one.next())).toEqual(Array.from({ length: 20 }, () => other.next()))
  expect(new Set(Array.from({ length: 500 }, () => one.int(3, 7)))).toEqual(new Set([3, 4, 5, 6, 7]))
})
