import type { Random } from '../random.ts'
import type { Region } from './name.ts'

const mainlandPrefixes = [
  '130', '131', '132', '133', '134', '135', '136', '137', '138', '139', '147', '150', '151', '152', '153', '155', '156', '157', '158', '159',
  '166', '173', '175', '176', '177', '178', '180', '181', '182', '183', '185', '186', '187', '188', '189', '191', '193', '195', '198', '199',
] // prettier-ignore

const areaCodes = ['010', '021', '022', '023', '024', '025', '027', '028', '0571', '0512', '0755', '0574', '0531']

/** A mobile number as dialled inside the region, digits only. */
export function mobileNumber(random: Random, region: Region): string {
  switch (region) {
    case 'mainland':
      return random.pick(mainlandPrefixes) + random.digits(8)
    case 'taiwan':
      return `09${random.digits(8)}`
    case 'hong-kong':
      return random.pick(['5', '6', '9']) + random.digits(7)
    case 'macau':
      return `6${random.digits(7)}`
  }
}

/** `021-54321098` */
export function landline(random: Random): string {
  const area = random.pick(areaCodes)
  return `${area}-${String(random.int(2, 8))}${random.digits(area.length === 3 ? 7 : 6)}`
}
