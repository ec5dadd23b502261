import { createKeyedDigest } from '../keyed-digest.ts'

/** Crockford's base 32: no letter that is taken for a digit when read aloud. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
/** 50 bits: among a million people two share a number once in some two thousand organisations. */
const letters = 10

/** Makes `客户※7K3F9QXA2M` of an identifier: the same for the same one under the same key, and no way back without it. */
export function createCustomerNumbers(key: Uint8Array): (kind: string, normalised: string) => string {
  const digest = createKeyedDigest(key)
  return (kind, normalised) => {
    const bytes = digest(`customer number ${kind}`, normalised)
    let number = ''
    for (let at = 0; at < letters; at++) number += alphabet.charAt((bytes[at] ?? 0) & 31)
    return `客户※${number}`
  }
}
