import { readId } from '../../../../main/scanner/detect/values/id-number.ts'
import { mainlandCheck, hongKongCheck, taiwanCheck } from '../../../support/people/id-number.ts'
import type { ValueProof } from './value-proof.ts'

const mainland = `31010419900307321${mainlandCheck('31010419900307321')}`
const wrongCheck = mainland.slice(0, 17) + (mainland.endsWith('1') ? '2' : '1')
const taiwan = `A21234567${taiwanCheck('A', '21234567')}`
const hongKong = `Z683365(${hongKongCheck('Z', '683365')})`

export const idNumberProof: ValueProof = {
  name: 'id-number',
  read: (text) => {
    const id = readId(text)
    return id === null ? '' : `${id.place} ${id.verdict} ${id.normalised}`
  },
  hits: [
    [mainland, `mainland confirmed ${mainland}`],
    [`${mainland.slice(0, 6)} ${mainland.slice(6, 14)} ${mainland.slice(14)}`, `mainland confirmed ${mainland}`],
    [wrongCheck, `mainland unknown ${wrongCheck}`],
    ['310104900307321', `mainland unknown 31010419900307321${mainlandCheck('31010419900307321')}`],
    [taiwan, `taiwan confirmed ${taiwan}`],
    [hongKong, `hong-kong confirmed ${hongKong.replace(/[()]/g, '')}`],
    ['5123456(7)', 'macau unknown 51234567'],
    ['E12345678', 'passport unknown E12345678'],
  ],
  misses: [
    '310104199013073210',
    '991041199003073219',
    '6228480402564890018',
    '31010419900307****',
    'SF1234567890123456',
    'ZY2343890',
    'MZ1023345',
    '13987650123',
  ],
  worst: ['3', '3 ', 'A1', '-'],
}
