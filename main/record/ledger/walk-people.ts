import { digestBytes, identifierKinds, type PackedPeople } from '../../../shared/domain/people-digests.ts'
import type { RawIdentifier } from './person-index.ts'

/** People out of their packed form, each digest by its first 64 bits. @throws RangeError on bytes that were not packed so. */
export function* walkPeople({ count, bytes }: PackedPeople): Generator<readonly RawIdentifier[]> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let at = 0
  for (let person = 0; person < count; person++) {
    const identifiers: RawIdentifier[] = []
    for (let left = view.getUint8(at++); left > 0; left--) {
      const kind = identifierKinds[view.getUint8(at)]
      if (kind === undefined) throw new RangeError('packed people name an unknown kind')
      identifiers.push({ kind, high: view.getUint32(at + 1), low: view.getUint32(at + 5) })
      at += 1 + digestBytes
    }
    yield identifiers
  }
}
