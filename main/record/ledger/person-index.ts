import { identifierKinds, linkingKinds, type IdentifierKind } from '../../../shared/domain/people-digests.ts'
import { DigestTable } from './digest-table.ts'
import { packedBytes, unpackIdentifiers } from './unpack-identifiers.ts'

/** One identifier of a person: its kind and the first 64 bits of its digest. */
export interface RawIdentifier {
  readonly kind: IdentifierKind
  readonly high: number
  readonly low: number
}

export interface FoundPerson {
  readonly id: number
  /** Was there before. */
  readonly known: boolean
}

/**
 * Tells which person identifiers stand for. Two people with ID numbers of their own stay two, though they share a phone;
 * somebody known by phone alone becomes the same person once an ID number comes with that phone.
 */
export class PersonIndex {
  readonly #digests = new DigestTable()
  readonly #sameAs = new Map<number, number>()
  #hasId = new Uint8Array(1024)
  #lastPerson = 0
  #added: RawIdentifier[] = []
  #addedPersons: number[] = []
  #merged: (readonly [person: number, sameAs: number])[] = []
  /** Of the person that is being resolved, filled anew each time: a report of 39,000 needs them as often. */
  readonly #used: RawIdentifier[] = []
  readonly #owners: number[] = []

  get lastPerson(): number {
    return this.#lastPerson
  }

  /** `identifiers` strongest first, at least one. */
  resolve(identifiers: readonly RawIdentifier[]): FoundPerson {
    this.#use(identifiers)
    const hasId = this.#used[0]?.kind === 'id-number'
    const found = this.#findOwner(hasId)
    const id = found === 0 ? ++this.#lastPerson : found
    if (hasId) this.#markId(id)
    let at = 0
    for (const identifier of this.#used) {
      const owner = this.#owners[at++] ?? 0
      if (owner === 0) this.#add(identifier, id)
      else if (owner !== id && this.#hasId[owner] !== 1) this.#merge(owner, id)
    }
    return { id, known: found !== 0 }
  }

  /** Those that link people, else the strongest of the others; and whose they are, 0 for nobody's. */
  #use(identifiers: readonly RawIdentifier[]): void {
    this.#used.length = 0
    this.#owners.length = 0
    for (const identifier of identifiers) if (linkingKinds.has(identifier.kind)) this.#used.push(identifier)
    const [first] = identifiers
    if (this.#used.length === 0 && first !== undefined) this.#used.push(first)
    for (const { high, low } of this.#used) this.#owners.push(this.representative(this.#digests.get(high, low)))
  }

  /** The first owner whom all of this may be told of, or 0. */
  #findOwner(hasId: boolean): number {
    let at = 0
    for (const { kind } of this.#used) {
      const owner = this.#owners[at++] ?? 0
      if (owner !== 0 && this.#mayBe(owner, hasId, kind)) return owner
    }
    return 0
  }

  /** The person that this one turned out to be. */
  representative(person: number): number {
    let at = person
    for (let next = this.#sameAs.get(at); next !== undefined; next = this.#sameAs.get(at)) at = next
    return at
  }

  /** What was added since the last time, to be stored; `null` where there is nothing. */
  takeAdded(): {
    readonly packed: Uint8Array
    readonly merged: readonly (readonly [person: number, sameAs: number])[]
  } | null {
    if (this.#added.length === 0 && this.#merged.length === 0) return null
    const packed = new Uint8Array(this.#added.length * packedBytes)
    const view = new DataView(packed.buffer)
    for (const [i, { kind, high, low }] of this.#added.entries()) {
      const at = i * packedBytes
      view.setUint32(at, high, true)
      view.setUint32(at + 4, low, true)
      view.setUint32(at + 8, this.#addedPersons[i] ?? 0, true)
      view.setUint8(at + 12, identifierKinds.indexOf(kind))
    }
    const merged = this.#merged
    this.#added = []
    this.#addedPersons = []
    this.#merged = []
    return { packed, merged }
  }

  /** Takes in what was stored; merges after all blocks. */
  loadBlock(packed: Uint8Array): void {
    for (const { high, low, person, kind } of unpackIdentifiers(packed)) {
      this.#digests.add(high, low, person)
      this.#lastPerson = Math.max(this.#lastPerson, person)
      if (identifierKinds[kind] === 'id-number') this.#markId(person)
    }
  }

  loadMerge(person: number, sameAs: number): void {
    this.#sameAs.set(person, sameAs)
  }

  /** Found by the ID number itself, it is that person; found otherwise, not if both have ID numbers of their own. */
  #mayBe(owner: number, hasId: boolean, by: IdentifierKind): boolean {
    return by === 'id-number' || !hasId || this.#hasId[owner] !== 1
  }

  #add(identifier: RawIdentifier, person: number): void {
    this.#digests.add(identifier.high, identifier.low, person)
    this.#added.push(identifier)
    this.#addedPersons.push(person)
  }

  #merge(person: number, sameAs: number): void {
    this.#sameAs.set(person, sameAs)
    this.#merged.push([person, sameAs])
  }

  #markId(person: number): void {
    if (person >= this.#hasId.length) {
      const grown = new Uint8Array(Math.max(this.#hasId.length * 2, person + 1))
      grown.set(this.#hasId)
      this.#hasId = grown
    }
    this.#hasId[person] = 1
  }
}
