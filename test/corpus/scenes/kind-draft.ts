import { Population } from '../../support/people/population.ts'
import type { Random } from '../../support/random.ts'
import { composeCases } from '../compose.ts'
import type { Draft } from '../draft.ts'
import { allKinds } from '../kinds/all-kinds.ts'

/** A list of cases of any kind, out of which a scene takes the people. */
export function kindDraft(random: Random, rows: number): Draft {
  return composeCases(random, {
    kind: random.pick(allKinds),
    people: rows,
    population: new Population(random.fork('people')),
  })
}
