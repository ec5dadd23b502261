import { hospitals } from '../support/people/hospital.ts'
import { Population } from '../support/people/population.ts'
import type { Random } from '../support/random.ts'
import { atDay, fileDay } from './compose.ts'
import type { Document } from './document.ts'
import { withLatinNames } from './registers/latin-families.ts'
import type { Register } from './registers/register.ts'

/** A register with exactly `people` cases. */
export function makeRegistered(random: Random, register: Register, people: number): Document {
  const { region, time, spanDays, latin } = register
  const today = fileDay(random)
  const places = hospitals(random, region, random.pick([1, 1, 4]))
  const population = new Population(random.fork('people'))
  const days = Array.from({ length: people }, () => random.int(1, spanDays)).sort((one, other) => other - one)
  const families = days.map((away) => {
    const birth = time === 'born' ? today - away : today + away
    return atDay(population.family({ region, birth, hospital: random.pick(places) }), time, today)
  })
  const { stem, sheets } = register.write({
    random,
    families: latin === true ? withLatinNames(families) : families,
    today,
  })
  return { stem, sheets, expect: 'sensitive', people, tags: [`register:${register.name}`] }
}
