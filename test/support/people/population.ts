import type { Day } from '../day.ts'
import type { Random } from '../random.ts'
import { makeAdult, type Adult } from './adult.ts'
import { makeFamily, type Family, type FamilyWish } from './family.ts'
import type { Region, Sex } from './name.ts'

/** Makes people of whom no two share a name, phone or ID, so that a file's count of people is known. */
export class Population {
  readonly #random: Random
  readonly #taken = new Set<string>()

  constructor(random: Random) {
    this.#random = random
  }

  family(wish: FamilyWish): Family {
    return this.#distinct(
      () => makeFamily(this.#random, wish),
      ({ mother, father, babies, recordNumber }) => [
        ...adultKeys(mother),
        ...adultKeys(father),
        ...babies.flatMap((baby) => [baby.name.full, baby.id, baby.certificate]),
        `${recordNumber}/record`,
      ],
    )
  }

  adult(wish: { sex: Sex; region: Region; today: Day; ages?: readonly [number, number] }): Adult {
    return this.#distinct(() => makeAdult(this.#random, wish), adultKeys)
  }

  #distinct<T>(make: () => T, keysOf: (made: T) => readonly string[]): T {
    // A one-character given name is taken soon: with thousands of people a few tries are usual.
    for (let attempt = 0; attempt < 10_000; attempt++) {
      const made = make()
      const keys = keysOf(made)
      if (keys.some((key) => this.#taken.has(key))) continue
      for (const key of keys) this.#taken.add(key)
      return made
    }
    throw new RangeError('no more distinct people')
  }
}

function adultKeys(adult: Adult): readonly string[] {
  return [adult.name.full, adult.phone, adult.id, adult.wechat, adult.email]
}
