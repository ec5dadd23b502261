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

  get lastPerson(): number {
    return this.#lastPerson
  }

  /** `identifiers` strongest first, at least one. */
  resolve(identifiers: readonly RawIdentifier[]): FoundPerson {
    const linked = identifiers.filter(({ kind }) => linkingKinds.has(kind))
    const used = linked.length > 0 ? linked : identifiers.slice(0, 1)
    const hasId = used[0]?.kind === 'id-number'
    const owners = used.map(({ high, low }) => this.representative(this.#digests.get(high, low)))
    const found = owners.find((owner, i) => owner !== 0 && this.#mayBe(owner, hasId, used[i]?.kind))
    const id = found ?? ++this.#lastPerson
    if (hasId) this.#markId(id)
    for (const [i, identifier] of used.entries()) {
      const owner = owners[i] ?? 0
      if (owner === 0) this.#add(identifier, id)
      else if (owner !== id && this.#hasId[owner] !== 1) this.#merge(owner, id)
    }
    return { id, known: found !== undefined }
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
  #mayBe(owner: number, hasId: boolean, by: IdentifierKind | undefined): boolean {
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
