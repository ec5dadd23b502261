import { dayOf, type Day } from '../day.ts'
import type { Random } from '../random.ts'
import { homeAddress } from './address.ts'
import { idNumber } from './id-number.ts'
import { adultName, type Name, type Region, type Sex } from './name.ts'
import { mobileNumber } from './phone.ts'

/** A made-up grown-up. */
export interface Adult {
  readonly name: Name
  readonly sex: Sex
  readonly birth: Day
  readonly phone: string
  readonly id: string
  readonly address: string
  readonly wechat: string
  readonly email: string
}

/** Born 20 to 42 years before `today` unless told otherwise. */
export function makeAdult(
  random: Random,
  { sex, region, today, ages = [20, 42] }: { sex: Sex; region: Region; today: Day; ages?: readonly [number, number] },
): Adult {
  const birth = Math.min(today, today - random.int(ages[0] * 365 + 30, ages[1] * 365))
  const phone = mobileNumber(random, region)
  const handle = random.pick(['mm', 'xiao', 'li', 'happy', 'sunny', 'bb', 'lucky', 'wx']) + random.digits(5)
  return {
    name: adultName(random, sex, region),
    sex,
    birth,
    phone,
    id: idNumber(random, region, sex, Math.max(birth, dayOf(1940, 1, 1))),
    address: homeAddress(random, region),
    wechat: random.chance(0.5) ? handle : `wxid_${handle}${random.digits(6)}`,
    email: `${handle}@${random.pick(['qq.com', '163.com', '126.com', 'gmail.com', 'outlook.com'])}`,
  }
}
