/**
 * People as keyed digests: what the scanner process hands out so that distinct people can be counted over files and
 * over years without a plain name or number. Each person carries one digest for every linking identifier it was seen
 * with, strongest first, so that differently shaped files can be joined on any of them; failing these, for its strongest.
 */

/** Strongest first: the order in which a person is told from another. */
export const identifierKinds = ['id-number', 'phone', 'certificate', 'account', 'record', 'name-date'] as const

export type IdentifierKind = (typeof identifierKinds)[number]

/** Kinds by which differently shaped files are joined; the others tell a person only where none of these is there. */
export const linkingKinds: ReadonlySet<IdentifierKind> = new Set<IdentifierKind>(['id-number', 'phone', 'certificate'])

/** Bytes of one digest: keyed SHA-256 cut to 128 bits. */
export const digestBytes = 16

/** Packed: for each person one count byte, then that many entries of one kind byte and `digestBytes` bytes. */
export interface PackedPeople {
  readonly count: number
  readonly bytes: Uint8Array
}

export const noPeople: PackedPeople = { count: 0, bytes: new Uint8Array(0) }

const entryBytes = 1 + digestBytes

/** Blocks keep what is there from being copied while it grows: 300,000 people are 10 MB, and most files have a few KB of them. */
const fewestBlockBytes = 1024
const mostBlockBytes = 256 * 1024

/** What a person is put under at most. */
const mostIdentifiers = 6
const mostPersonBytes = 1 + mostIdentifiers * entryBytes

/** Collects people and packs them; no digest is kept twice. */
export class PeoplePacker {
  readonly #full: Uint8Array[] = []
  #block = new Uint8Array(fewestBlockBytes)
  #used = 0
  #count = 0
  /** Where the count byte of the person begun last stands in the block. */
  #person = 0

  /** Adds one person. `identifiers` are raw digests of `digestBytes` bytes, strongest first; at most six. */
  add(identifiers: readonly { readonly kind: IdentifierKind; readonly digest: Uint8Array }[]): void {
    this.begin()
    for (const { kind, digest } of identifiers) this.put(kind, digest)
  }

  /** Begins a person, whose digests `put` takes one by one. */
  begin(): void {
    if (this.#used + mostPersonBytes > this.#block.length) {
      this.#full.push(this.#block.subarray(0, this.#used))
      this.#block = new Uint8Array(Math.min(this.#block.length * 4, mostBlockBytes))
      this.#used = 0
    }
    this.#person = this.#used
    this.#block[this.#used++] = 0
    this.#count++
  }

  /** Copies a digest of `digestBytes` bytes to the person begun last. */
  put(kind: IdentifierKind, digest: Uint8Array): void {
    const bytes = this.#block
    bytes[this.#person] = (bytes[this.#person] ?? 0) + 1
    bytes[this.#used++] = identifierKinds.indexOf(kind)
    for (let at = 0; at < digestBytes; at++) bytes[this.#used++] = digest[at] ?? 0
  }

  pack(): PackedPeople {
    const blocks = [...this.#full, this.#block.subarray(0, this.#used)]
    const bytes = new Uint8Array(blocks.reduce((sum, block) => sum + block.length, 0))
    let at = 0
    for (const block of blocks) {
      bytes.set(block, at)
      at += block.length
    }
    return { count: this.#count, bytes }
  }
}
