import type { Random } from '../random.ts'
import * as characters from './name-characters.ts'

export type Region = 'mainland' | 'taiwan' | 'hong-kong' | 'macau'
export type Sex = 'female' | 'male'

/** A surname and a given name, apart, as some forms ask for them. */
export interface Name {
  readonly surname: string
  readonly given: string
  /** As written in one cell. */
  readonly full: string
}

function chinese(surname: string, given: string): Name {
  return { surname, given, full: surname + given }
}

/** An adult's name as it is usual in the region; a few in a hundred are compound, minority or foreign. */
export function adultName(random: Random, sex: Sex, region: Region): Name {
  if (region !== 'mainland') return traditionalName(random, sex)
  const kind = random.next()
  if (kind < 0.015) return chinese(random.pick(characters.compoundSurnames), given(random, sexCharacters(sex)))
  if (kind < 0.022 && sex === 'female') {
    const [own, father] = [random.pick(characters.minorityGiven), random.pick(characters.minorityFathers)]
    return { surname: father, given: own, full: `${own}·${father}` }
  }
  return chinese(random.pick(characters.surnames), given(random, sexCharacters(sex)))
}

/** A newborn's name, with the surname of one of the parents. */
export function babyName(random: Random, surname: string, region: Region): Name {
  return chinese(surname, given(random, region === 'mainland' ? characters.babyCharacters : characters.traditionalBaby))
}

/** `CHAN Siu Ming`, as Hong Kong records write it. */
export function cantoneseName(random: Random): Name {
  const surname = random.pick(characters.cantoneseSurnames)
  const own = `${random.pick(characters.cantoneseGiven)} ${random.pick(characters.cantoneseGiven)}`
  return { surname, given: own, full: `${surname} ${own}` }
}

export function foreignName(random: Random): Name {
  const [own, surname] = [random.pick(characters.foreignFirst), random.pick(characters.foreignLast)]
  return { surname, given: own, full: `${own} ${surname}` }
}

function traditionalName(random: Random, sex: Sex): Name {
  const pool = sex === 'female' ? characters.traditionalFemale : characters.traditionalMale
  return chinese(random.pick(characters.traditionalSurnames), given(random, pool))
}

function sexCharacters(sex: Sex): readonly string[] {
  return sex === 'female' ? characters.femaleCharacters : characters.maleCharacters
}

/** One character for a fifth of the people, else two. */
function given(random: Random, pool: readonly string[]): string {
  return random.chance(0.2) ? random.pick(pool) : random.pick(pool) + random.pick(pool)
}
