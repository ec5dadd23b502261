/**
 * The keys of one home, all derived from one random secret made at install. Whoever holds the database alone holds no
 * key: the secret lies in `keyring.json`, sealed by the operating system where that can be had.
 */
import { hkdfSync, randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { hasSpareKeys } from './spare-keys.ts'
import { makeFileDurably, writeFileDurably } from './write-file-durably.ts'

/** Seals the secret for this user of this PC; `plain` stands where the system offers nothing. */
export interface Sealer {
  readonly kind: 'plain' | 'safe-storage'
  seal(secret: Uint8Array): Uint8Array
  /** Throws when it was sealed for somebody else. */
  unseal(sealed: Uint8Array): Uint8Array
}

export interface Keyring {
  /** Keys the digests of people. */
  readonly digestKey: Uint8Array
  /** Keys the vault's files. */
  readonly vaultKey: Uint8Array
  /** Keys the chain of events. */
  readonly chainKey: Uint8Array
  /** Keys the digests of paths. */
  readonly pathKey: Uint8Array
  /** Keys what the action journal keeps. */
  readonly journalKey: Uint8Array
  /** Keys the secrets of the stored policy. */
  readonly policyKey: Uint8Array
  /** Tells this install from others; says nothing about the PC or its user. */
  readonly installId: string
  /** The secret was made just now. */
  readonly fresh: boolean
}

/** A keyring is there and cannot be used, or was there and is gone. Its message is one line for people. */
export class KeyringError extends Error {
  override readonly name = 'KeyringError'
}

const keyringFile = z.strictObject({
  version: z.literal(1),
  sealedBy: z.enum(['plain', 'safe-storage']),
  secret: z.base64(),
})

export const plainSealer: Sealer = { kind: 'plain', seal: (secret) => secret, unseal: (sealed) => sealed }

/**
 * Opens the home's keyring, or makes it where there is none.
 * @throws KeyringError when it is there and cannot be used, or was there and is gone; it is never overwritten.
 */
export function openKeyring(home: string, sealer: Sealer): Keyring {
  const stored = readSecret(home, sealer)
  if (stored !== null) return derive(stored, false)
  // What was sealed under the lost key would never open again, and nobody would be told.
  if (hasSpareKeys(home))
    throw new KeyringError('keyring.json is gone: put it back, or recover it by the recovery code')
  const secret = randomBytes(32)
  if (makeFileDurably(keyringPath(home), storedText(sealer, secret), 0o600)) return derive(secret, true)
  // Another agent began in this home at the same moment: what it made holds for both.
  const theirs = readSecret(home, sealer)
  if (theirs === null) throw new KeyringError('keyring.json came and went: begin again')
  return derive(theirs, false)
}

export function keyringPath(home: string): string {
  return join(home, 'keyring.json')
}

/** The home's secret, 32 bytes; null where there is no keyring. @throws KeyringError when it is there and cannot be used. */
export function readSecret(home: string, sealer: Sealer): Uint8Array | null {
  const path = keyringPath(home)
  const stored = readIfThere(path)
  return stored === null ? null : unsealStored(stored, path, sealer)
}

/** Throws what the file system throws; a keyring that is there is replaced whole or not at all. */
export function writeSecret(home: string, sealer: Sealer, secret: Uint8Array): void {
  writeFileDurably(keyringPath(home), storedText(sealer, secret), 0o600)
}

function storedText(sealer: Sealer, secret: Uint8Array): string {
  const file = {
    version: 1,
    sealedBy: sealer.kind,
    secret: Buffer.from(sealer.seal(secret)).toString('base64'),
  } satisfies z.infer<typeof keyringFile>
  return JSON.stringify(file)
}

function readIfThere(path: string): string | null {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw new KeyringError(`keyring.json cannot be read (${String((error as NodeJS.ErrnoException).code)})`)
  }
}

function unsealStored(text: string, path: string, sealer: Sealer): Uint8Array {
  let file: z.infer<typeof keyringFile>
  try {
    file = keyringFile.parse(JSON.parse(text))
  } catch {
    throw new KeyringError(`${path} is damaged: put back a copy of it, or move it away to begin with a new key`)
  }
  const sealed = Buffer.from(file.secret, 'base64')
  const opener = file.sealedBy === 'plain' ? plainSealer : sealer
  if (opener.kind !== file.sealedBy) {
    throw new KeyringError('this home is sealed for the tray app of its user: use the app itself')
  }
  try {
    const secret = opener.unseal(sealed)
    if (secret.length !== 32) throw new RangeError('wrong length')
    return secret
  } catch {
    throw new KeyringError('keyring.json was sealed for another user or PC and cannot be opened here')
  }
}

function derive(secret: Uint8Array, fresh: boolean): Keyring {
  const key = (purpose: string): Uint8Array =>
    new Uint8Array(hkdfSync('sha256', secret, new Uint8Array(0), `swaddle ${purpose} v1`, 32))
  return {
    digestKey: key('people digests'),
    vaultKey: key('vault'),
    chainKey: key('event chain'),
    pathKey: key('path digests'),
    journalKey: key('action journal'),
    policyKey: key('policy secrets'),
    installId: Buffer.from(key('install id')).toString('hex').slice(0, 32),
    fresh,
  }
}
