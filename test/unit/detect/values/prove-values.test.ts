import { describe, expect, it } from 'vitest'
import {
  apgarProof,
  birthRemarkProof,
  birthWeightProof,
  deliveryModeProof,
  gestationalWeeksProof,
  gravidaProof,
} from './birth-words.proof.ts'
import { calendarDateProof } from './calendar-date.proof.ts'
import { idNumberProof } from './id-number.proof.ts'
import { accountProof, birthCertificateProof, maskedProof } from './numbers.proof.ts'
import { personNameProof } from './person-name.proof.ts'
import { phoneProof } from './phone.proof.ts'
import { addressProof, hospitalProof } from './places.proof.ts'
import type { ValueProof } from './value-proof.ts'

const proofs: readonly ValueProof[] = [
  phoneProof,
  idNumberProof,
  birthCertificateProof,
  accountProof,
  maskedProof,
  calendarDateProof,
  personNameProof,
  deliveryModeProof,
  gestationalWeeksProof,
  birthWeightProof,
  gravidaProof,
  apgarProof,
  birthRemarkProof,
  hospitalProof,
  addressProof,
]

const megabyte = 1024 ** 2

describe.each(proofs)('$name', ({ read, hits, misses, worst }) => {
  it.each(hits)('reads %s', (text, reading) => {
    expect(read(text)).toBe(reading)
  })

  it.each(misses)('refuses %s', (text) => {
    expect(read(text)).toBe('')
  })

  it.each(worst)('answers a megabyte of %j', (piece) => {
    const flood = piece.repeat(megabyte / piece.length)
    for (const text of [flood, `${flood}!`, `1${flood}`]) expect(typeof read(text)).toBe('string')
  })
})
