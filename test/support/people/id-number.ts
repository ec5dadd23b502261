import { compactDay, type Day } from '../day.ts'
import type { Random } from '../random.ts'
import type { Region, Sex } from './name.ts'

const districtCodes = ['310101', '310104', '310115', '330106', '330102', '320102', '320508', '110105', '440106', '440305', '420106', '510107', '340104', '370102', '410105', '430102', '350203', '610113'] // prettier-ignore

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]

/** The last character of an 18-digit mainland ID (GB 11643-1999) for its first 17 digits. */
export function mainlandCheck(first17: string): string {
  const sum = weights.reduce((total, weight, at) => total + weight * Number(first17[at]), 0)
  return '10X98765432'.charAt(sum % 11)
}

/** A number that satisfies the checksum of the region's ID. */
export function idNumber(random: Random, region: Region, sex: Sex, birth: Day): string {
  switch (region) {
    case 'mainland':
      return mainlandId(random, sex, birth)
    case 'taiwan':
      return taiwanId(random, sex)
    case 'hong-kong':
      return hongKongId(random)
    case 'macau':
      return `${random.pick(['1', '5', '7'])}${random.digits(6)}(${random.digits(1)})`
  }
}

function mainlandId(random: Random, sex: Sex, birth: Day): string {
  const order = random.digits(2) + String(random.int(0, 4) * 2 + (sex === 'male' ? 1 : 0))
  const first17 = random.pick(districtCodes) + compactDay(birth) + order
  return first17 + mainlandCheck(first17)
}

/** The 15-digit form issued before 1999: two-digit year, no check digit. */
export function oldMainlandId(id18: string): string {
  return id18.slice(0, 6) + id18.slice(8, 17)
}

/** One letter, 1 or 2 for the sex, eight digits; the letter stands for a number of two digits. */
function taiwanId(random: Random, sex: Sex): string {
  const letters = 'ABCDEFGHJKLMNPQRSTUVXYWZIO'
  const letter = random.pick([...letters])
  const first = (sex === 'male' ? '1' : '2') + random.digits(7)
  return letter + first + taiwanCheck(letter, first)
}

/** The last digit of a Taiwan ID for its letter and the eight digits between. */
export function taiwanCheck(letter: string, digits8: string): string {
  const code = 'ABCDEFGHJKLMNPQRSTUVXYWZIO'.indexOf(letter) + 10
  const sum = [...digits8].reduce((total, digit, at) => total + Number(digit) * (8 - at), 0)
  return String((10 - ((Math.floor(code / 10) + (code % 10) * 9 + sum) % 10)) % 10)
}

/** `A123456(3)` */
function hongKongId(random: Random): string {
  const letter = random.pick([...'ACDEGHKMPRSVYZ'])
  const digits = random.digits(6)
  return `${letter}${digits}(${hongKongCheck(letter, digits)})`
}

/** The bracketed character of a Hong Kong ID of one letter and six digits. */
export function hongKongCheck(letter: string, digits6: string): string {
  const values = [36, letter.charCodeAt(0) - 55, ...[...digits6].map(Number)]
  const rest = values.reduce((total, value, at) => total + value * (9 - at), 0) % 11
  return rest === 0 ? '0' : rest === 1 ? 'A' : String(11 - rest)
}

/** A birth certificate number: a letter for the print run, then nine digits of which the first two are the province. */
export function certificateNumber(random: Random): string {
  return random.pick([...'PQRSTUVW']) + random.pick(['31', '33', '32', '11', '44', '42', '51']) + random.digits(7)
}
