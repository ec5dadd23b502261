import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { KeyringError, openKeyring, plainSealer, type Keyring, type Sealer } from '../../../main/keys/keyring.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

/** Stands for the system's own sealing, which only Electron has: turns every bit, so that sealed and plain differ. */
const turningSealer: Sealer = {
  kind: 'safe-storage',
  seal: (secret) => secret.map((byte) => byte ^ 0xff),
  unseal: (sealed) => sealed.map((byte) => byte ^ 0xff),
}

describe('the keyring', () => {
  it('is made once and read again', () => {
    const home = temporaryFolder()
    const first = openKeyring(home, plainSealer)
    expect(first.fresh).toBe(true)
    expect(openKeyring(home, plainSealer)).toEqual({ ...first, fresh: false })
  })

  it('is the same for two that begin in one home at the same moment', () => {
    const home = temporaryFolder()
    let other: Keyring | null = null
    const late: Sealer = {
      ...plainSealer,
      seal: (secret) => {
        other ??= openKeyring(home, plainSealer)
        return secret
      },
    }
    const keys = openKeyring(home, late)
    expect(keys.vaultKey).toEqual((other as Keyring | null)?.vaultKey)
    expect(keys.vaultKey).toEqual(openKeyring(home, plainSealer).vaultKey)
    expect(readdirSync(home)).toEqual(['keyring.json'])
  })

  it('gives each purpose a key of its own', () => {
    const { digestKey, vaultKey, chainKey, pathKey, journalKey } = openKeyring(temporaryFolder(), plainSealer)
    const keys = [digestKey, vaultKey, chainKey, pathKey, journalKey].map((key) => Buffer.from(key).toString('hex'))
    expect(new Set(keys).size).toBe(5)
  })

  it('is for its user alone', () => {
    const home = temporaryFolder()
    openKeyring(home, plainSealer)
    expect(statSync(join(home, 'keyring.json')).mode & 0o777).toBe(0o600)
  })

  it('is opened by the sealer that sealed it, and by no other', () => {
    const home = temporaryFolder()
    const sealed = openKeyring(home, turningSealer)
    expect(openKeyring(home, turningSealer)).toEqual({ ...sealed, fresh: false })
    expect(() => openKeyring(home, plainSealer)).toThrow(KeyringError)
    const failing: Sealer = {
      ...turningSealer,
      unseal: () => {
        throw new Error('another user')
      },
    }
    expect(() => openKeyring(home, failing)).toThrow('another user or PC')
  })

  it.each(['', '{', '{"version":1,"sealedBy":"plain","secret":"AAAA"}'])(
    'is never overwritten when damaged: %s',
    (text) => {
      const home = temporaryFolder()
      const path = join(home, 'keyring.json')
      writeFileSync(path, text)
      expect(() => openKeyring(home, plainSealer)).toThrow(KeyringError)
      expect(readFileSync(path, 'utf8')).toBe(text)
    },
  )
})
