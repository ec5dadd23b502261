import type { Day } from '../day.ts'
import type { Random } from '../random.ts'
import { makeAdult, type Adult } from './adult.ts'
import { certificateNumber, idNumber } from './id-number.ts'
import { babyName, type Name, type Region, type Sex } from './name.ts'

/** A made-up newborn. */
export interface Baby {
  readonly name: Name
  readonly sex: Sex
  readonly weightGrams: number
  readonly lengthCm: number
  readonly apgar: readonly [number, number, number]
  readonly certificate: string
  readonly id: string
}

/** A made-up case: a mother, the father, one or two newborns, and the delivery. */
export interface Family {
  readonly region: Region
  readonly mother: Adult
  readonly father: Adult
  readonly babies: readonly [Baby, ...Baby[]]
  readonly birth: Day
  /** Minutes after midnight. */
  readonly birthMinutes: number
  readonly dueDate: Day
  readonly lastPeriod: Day
  readonly weeks: number
  readonly weekDays: number
  readonly mode: 'vaginal' | 'caesarean' | 'forceps'
  readonly gravida: number
  readonly para: number
  readonly hospital: string
  readonly bed: string
  readonly recordNumber: string
}

export interface FamilyWish {
  readonly region: Region
  readonly birth: Day
  readonly hospital: string
  readonly twins?: boolean
}

export function makeFamily(
  random: Random,
  { region, birth, hospital, twins = random.chance(0.02) }: FamilyWish,
): Family {
  const mother = makeAdult(random, { sex: 'female', region, today: birth })
  const father = makeAdult(random, { sex: 'male', region, today: birth })
  const surname = random.chance(0.85) ? father.name.surname : mother.name.surname
  const first = makeBaby(random, surname, region, birth)
  const gestationDays = random.int(255, 288)
  const gravida = random.int(1, 4)
  return {
    region,
    mother,
    father,
    babies: twins ? [first, makeBaby(random, surname, region, birth)] : [first],
    birth,
    birthMinutes: random.int(0, 1439),
    dueDate: birth - gestationDays + 280,
    lastPeriod: birth - gestationDays,
    weeks: Math.floor(gestationDays / 7),
    weekDays: gestationDays % 7,
    mode: random.pick(['vaginal', 'vaginal', 'vaginal', 'caesarean', 'caesarean', 'forceps']),
    gravida,
    para: random.int(1, Math.min(gravida, 3)),
    hospital,
    bed: random.pick(['', '', '+']) + String(random.int(1, 68)),
    recordNumber: random.pick(['', '', 'ZY', 'Z']) + random.digits(random.pick([6, 7, 8])),
  }
}

function makeBaby(random: Random, surname: string, region: Region, birth: Day): Baby {
  const sex: Sex = random.chance(0.5) ? 'female' : 'male'
  return {
    name: babyName(random, surname, region),
    sex,
    weightGrams: random.int(230, 430) * 10 + random.pick([0, 0, 0, 5]),
    lengthCm: random.int(46, 53),
    apgar: [random.int(7, 10), random.int(9, 10), 10],
    certificate: certificateNumber(random),
    id: idNumber(random, region, sex, birth),
  }
}
