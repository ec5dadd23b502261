import type { DatabaseSyncInstance } from '@photostructure/sqlite'
import type { IdentifierKind } from '../../../shared/domain/people-digests.ts'

/** One identifier of a person as packed: its kind, and the place of its digest in the packed bytes. */
export interface RawIdentifier {
  readonly kind: IdentifierKind
  readonly digest: Uint8Array
}

export interface FoundPerson {
  readonly id: number
  /** Was there before this file. */
  readonly known: boolean
}

/** Kinds by which differently shaped files are joined; the others tell a person only where none of these is there. */
const linking: ReadonlySet<IdentifierKind> = new Set<IdentifierKind>(['id-number', 'phone', 'certificate'])

/**
 * Finds the person whom identifiers stand for, or makes one. Two people with ID numbers of their own stay two, though they
 * share a phone; somebody known by phone alone becomes the same person once an ID number comes with that phone.
 */
export class PersonIndex {
  readonly #find
  readonly #add
  readonly #addPerson
  readonly #person
  readonly #setHasId
  readonly #setSameAs

  constructor(db: DatabaseSyncInstance) {
    this.#find = db.prepare('SELECT person FROM identifiers WHERE digest = ?')
    this.#add = db.prepare('INSERT INTO identifiers (digest, person) VALUES (?, ?) ON CONFLICT DO NOTHING')
    this.#addPerson = db.prepare('INSERT INTO persons (has_id) VALUES (?)')
    this.#person = db.prepare('SELECT has_id, same_as FROM persons WHERE id = ?')
    this.#setHasId = db.prepare('UPDATE persons SET has_id = 1 WHERE id = ?')
    this.#setSameAs = db.prepare('UPDATE persons SET same_as = ? WHERE id = ?')
  }

  /** To be called inside a transaction. `identifiers` strongest first, at least one. */
  resolve(identifiers: readonly RawIdentifier[]): FoundPerson {
    const kept = identifiers.filter(({ kind }) => linking.has(kind))
    const used = kept.length > 0 ? kept : identifiers.slice(0, 1)
    const hasId = used[0]?.kind === 'id-number'
    const owners = used.map(({ digest }) => this.#ownerOf(digest))
    let id = owners.find((owner, i) => owner !== null && this.#mayBe(owner, hasId, used[i]?.kind)) ?? null
    const known = id !== null
    id ??= Number(this.#addPerson.run(hasId ? 1 : 0).lastInsertRowid)
    if (known && hasId) this.#setHasId.run(id)
    for (const [i, { digest }] of used.entries()) {
      const owner = owners[i] ?? null
      if (owner === null) this.#add.run(digest, id)
      else if (owner !== id && !this.#hasId(owner)) this.#setSameAs.run(id, owner)
    }
    return { id, known }
  }

  #ownerOf(digest: Uint8Array): number | null {
    const row = this.#find.get(digest) as { readonly person: number } | undefined
    if (row === undefined) return null
    let { person } = row
    // Chains are short: each link was made when two were found to be one.
    for (;;) {
      const next = (this.#person.get(person) as { readonly same_as: number | null } | undefined)?.same_as ?? null
      if (next === null || next === person) return person
      person = next
    }
  }

  /** Found by the ID number itself, it is that person; found otherwise, not if both have ID numbers of their own. */
  #mayBe(owner: number, hasId: boolean, by: IdentifierKind | undefined): boolean {
    return by === 'id-number' || !hasId || !this.#hasId(owner)
  }

  #hasId(person: number): boolean {
    return (this.#person.get(person) as { readonly has_id: number } | undefined)?.has_id === 1
  }
}
