import { hkdfSync } from 'node:crypto'
import type { Keyring } from './keyring.ts'

export interface PeopleKey {
  /** Keys the digests of people and hospitals, 32 bytes. */
  readonly key: Uint8Array
  /** Tells which key that is, and nothing about it; empty for this PC's own. */
  readonly id: string
}

/**
 * The key under which people are counted. PCs with the same organisation's key make the same digest of the same person, so that
 * whoever has that key can join them; without one, digests mean nothing outside of this PC.
 * @param organisationKey 64 hex digits, as `organisationKey` of the policy
 */
export function peopleKeyOf(organisationKey: string | null, keyring: Pick<Keyring, 'digestKey'>): PeopleKey {
  if (organisationKey === null) return { key: keyring.digestKey, id: '' }
  return { key: derived(organisationKey, 'swaddle people digests v1', 32), id: peopleKeyId(organisationKey) }
}

/** The id of an organisation's key. */
export function peopleKeyId(organisationKey: string): string {
  return Buffer.from(derived(organisationKey, 'swaddle people key id v1', 8)).toString('hex')
}

function derived(organisationKey: string, purpose: string, bytes: number): Uint8Array {
  return new Uint8Array(hkdfSync('sha256', Buffer.from(organisationKey, 'hex'), new Uint8Array(0), purpose, bytes))
}
