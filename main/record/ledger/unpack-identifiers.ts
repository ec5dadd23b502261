/** Packed: high u32, low u32, person u32, kind u8, little-endian. */
export const packedBytes = 13

export interface PackedIdentifier {
  readonly high: number
  readonly low: number
  readonly person: number
  /** Place in `identifierKinds`. */
  readonly kind: number
}

/** Identifiers out of a stored block. */
export function* unpackIdentifiers(packed: Uint8Array): Generator<PackedIdentifier> {
  const view = new DataView(packed.buffer, packed.byteOffset, packed.byteLength)
  for (let at = 0; at + packedBytes <= packed.byteLength; at += packedBytes) {
    yield {
      high: view.getUint32(at, true),
      low: view.getUint32(at + 4, true),
      person: view.getUint32(at + 8, true),
      kind: view.getUint8(at + 12),
    }
  }
}
