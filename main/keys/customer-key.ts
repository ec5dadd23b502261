import { hkdfSync } from 'node:crypto'

/** Keys customer numbers. Derived, so that they cannot be held against the digests of people under the same key. */
export function customerKeyOf(key: Uint8Array): Uint8Array {
  return new Uint8Array(hkdfSync('sha256', key, new Uint8Array(0), 'swaddle customer numbers v1', 32))
}
