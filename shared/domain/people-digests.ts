/**
 * People as keyed digests: what the scanner process hands out so that distinct people can be counted over files and
 * over years without a plain name or number. Each person carries one digest for every identifier it was seen with,
 * strongest first, so that differently shaped files can be joined on any of them.
 */

/** Strongest first: the order in which a person is told from another. */
export const identifierKinds = ['id-number', 'phone', 'certificate', 'account', 'record', 'name-date'] as const

export type IdentifierKind = (typeof identifierKinds)[number]

/** Bytes of one digest: HMAC-SHA-256 cut to 128 bits. */
export const digestBytes = 16

/** Packed: for each person one count byte, then that many entries of one kind byte and `digestBytes` bytes. */
export interface PackedPeople {
  readonly count: number
  readonly bytes: Uint8Array
}

export const noPeople: PackedPeople = { count: 0, bytes: new Uint8Array(0) }

const entryBytes = 1 + digestBytes

/** Collects people and packs them; buffers grow by doubling, no digest is kept twice. */
export class PeoplePacker {
  #bytes = new Uint8Array(1024)
  #used = 0
  #count = 0

  /** Adds one person. `identifiers` are raw digests of `digestBytes` bytes, strongest first; at most six. */
  add(identifiers: readonly { readonly kind: IdentifierKind; readonly digest: Uint8Array }[]): void {
    this.#reserve(1 + identifiers.length * entryBytes)
    this.#bytes[this.#used++] = identifiers.length
    for (const { kind, digest } of identifiers) {
      this.#bytes[this.#used] = identifierKinds.indexOf(kind)
      this.#bytes.set(digest.subarray(0, digestBytes), this.#used + 1)
      this.#used += entryBytes
    }
    this.#count++
  }

  pack(): PackedPeople {
    return { count: this.#count, bytes: this.#bytes.slice(0, this.#used) }
  }

  #reserve(more: number): void {
    if (this.#used + more <= this.#bytes.length) return
    const grown = new Uint8Array(Math.max(this.#bytes.length * 2, this.#used + more))
    grown.set(this.#bytes.subarray(0, this.#used))
    this.#bytes = grown
  }
}
