import { expect, test } from 'vitest'
import { Random } from '../../support/random.ts'
import { dayOf } from '../../support/day.ts'
import { Population } from '../../support/people/population.ts'
import { cellText } from '../../corpus/document.ts'
import { allRegisters } from '../../corpus/registers/all-registers.ts'
import { withLatinNames } from '../../corpus/registers/latin-families.ts'

const today = dayOf(2025, 9, 10)

test.each(allRegisters.map((register) => [register.name, register] as const))(
  '%s names every case it is given, and nobody twice',
  (_name, { people, region, latin, write }) => {
    const count = Math.min(people.max, 4)
    const population = new Population(new Random('registers'))
    const made = Array.from({ length: count }, (_, at) =>
      population.family({ region, birth: today - at, hospital: '样本医院' }),
    )
    const families = latin === true ? withLatinNames(made) : made
    const { sheets } = write({ random: new Random(7), families, today })
    const text = sheets.flatMap(({ rows }) => rows.flat().map(cellText)).join('\n')
    for (const { mother, babies } of families) {
      const names = [mother.name.full, babies[0].name.full]
      expect(
        names.some((name) => text.includes(name)),
        names[0],
      ).toBe(true)
    }
    expect(new Set(sheets.map(({ name }) => name)).size).toBe(sheets.length)
  },
)
