import { describe, expect, it } from 'vitest'
import { foldText, foldWidth } from '../../../../main/scanner/detect/text/fold-text.ts'
import { readAccount } from '../../../../main/scanner/detect/values/account.ts'
import { addressScore } from '../../../../main/scanner/detect/values/address.ts'
import { readBirthCertificate } from '../../../../main/scanner/detect/values/birth-certificate.ts'
import {
  isApgar,
  isBabySex,
  isDeliveryMode,
  isGestationalWeeks,
  isGravida,
  isSex,
  readBirthWeight,
} from '../../../../main/scanner/detect/values/birth-words.ts'
import { readDate } from '../../../../main/scanner/detect/values/calendar-date.ts'
import { readId } from '../../../../main/scanner/detect/values/id-number.ts'
import { isMasked } from '../../../../main/scanner/detect/values/masked-value.ts'
import { readPhones } from '../../../../main/scanner/detect/values/phone.ts'
import { readValue } from '../../../../main/scanner/detect/values/read-value.ts'
import * as births from './birth-words.proof.ts'
import { calendarDateProof } from './calendar-date.proof.ts'
import { idNumberProof } from './id-number.proof.ts'
import * as numbers from './numbers.proof.ts'
import { personNameProof } from './person-name.proof.ts'
import { phoneProof } from './phone.proof.ts'
import * as places from './places.proof.ts'

const proofs = [
  phoneProof,
  idNumberProof,
  calendarDateProof,
  personNameProof,
  ...Object.values(births),
  ...Object.values(numbers),
  ...Object.values(places),
]
const moments = ['2026-03-05', '2026-02-29', '1040-12-10 06:48', '2026-03-05 08:30', '2026-03-05 08:30:59', '十月十日']
const texts = [...proofs.flatMap(({ hits, misses }) => [...hits.map(([text]) => text), ...misses]), ...moments]

/** What kinds of characters a text has rules most recognisers out: none that would answer may be passed over. */
describe('what is said of one cell', () => {
  it.each(texts.filter((text) => text.length <= 64))('passes nobody over who knows %j', (written) => {
    const [text, folded] = [foldWidth(written), foldText(written)]
    const read = readValue(written, 'text', false)
    expect(read.masked).toBe(isMasked(text))
    expect([read.sex, read.babySex, read.mode]).toEqual([isSex(folded), isBabySex(folded), isDeliveryMode(folded)])
    expect([read.weeks, read.gravida, read.apgar]).toEqual([
      isGestationalWeeks(folded),
      isGravida(folded),
      isApgar(folded),
    ])
    expect(read.birthWeight).toEqual(readBirthWeight(folded))
    expect(read.date).toEqual(readDate(text))
    if (read.masked) return
    expect(read.account).toEqual(readAccount(text))
    expect(read.certificate).toBe(readBirthCertificate(text))
    expect(read.address).toBe(addressScore(text))
    if (read.placeholder) return
    expect(read.id).toEqual(readId(text))
    if (text.length >= 7) expect(read.phones.length).toBe(readPhones(text).length)
  })

  it.each([
    ['张三', true],
    ['Mary Doe', true],
    ['XXX', true],
    ['Mary', false],
    ['Doe', false],
    ['张珊', false],
  ])('takes %s for an example: %s', (written, isExample) => {
    expect(readValue(written, 'text', false).placeholder).toBe(isExample)
  })
})
