import { mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { KeyringError, openKeyring, plainSealer, type Sealer } from '../../../main/keys/keyring.ts'
import { keepSpareKeys, recoverKeyring } from '../../../main/keys/recover-keyring.ts'
import { hasSpareKeys, readSpareKeys } from '../../../main/keys/spare-keys.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

const code = '7F3K-9QRT-ABCD-EFGH-2345-JKMN'
const nowMs = 1_700_000_000_000

/** A system that seals, and after its password was reset opens nothing that it sealed before. */
function sealingSystem(): Sealer & { reset(): void } {
  let mark = 1
  return {
    kind: 'safe-storage',
    reset: () => {
      mark++
    },
    seal: (secret) => Buffer.concat([Buffer.from([mark]), secret]),
    unseal: (sealed) => {
      if (sealed[0] !== mark) throw new Error('sealed before the reset')
      return sealed.subarray(1)
    },
  }
}

describe('keys that the system opens no more', () => {
  it('are the same again by the recovery code, however it is typed, and the old file is set aside', () => {
    const home = temporaryFolder()
    const system = sealingSystem()
    const before = openKeyring(home, system)
    keepSpareKeys(home, system, code)
    const old = readFileSync(join(home, 'keyring.json'), 'utf8')
    system.reset()
    expect(() => openKeyring(home, system)).toThrow(KeyringError)
    expect(recoverKeyring(home, system, ' 7f3k 9qrt-abcd efgh 2345 jkmn ', nowMs)).toBe(true)
    expect(openKeyring(home, system)).toEqual({ ...before, fresh: false })
    expect(readFileSync(join(home, `keyring.json.unusable-${String(nowMs)}`), 'utf8')).toBe(old)
  })

  it('stay as they are where the code is another one, was replaced, or nothing was kept', () => {
    const home = temporaryFolder()
    openKeyring(home, plainSealer)
    const files = (): readonly string[] =>
      readdirSync(home).map((name) => name + readFileSync(join(home, name), 'utf8'))
    expect(recoverKeyring(home, plainSealer, code, nowMs)).toBe(false)
    keepSpareKeys(home, plainSealer, code)
    keepSpareKeys(home, plainSealer, '0000-0000-0000-0000-0000-0000')
    const before = files()
    for (const typed of [code, '', '7F3K', 'x'.repeat(100)]) {
      expect(recoverKeyring(home, plainSealer, typed, nowMs)).toBe(false)
    }
    expect(files()).toEqual(before)
  })

  it('are not begun anew while spare ones are there', () => {
    const home = temporaryFolder()
    const before = openKeyring(home, plainSealer)
    keepSpareKeys(home, plainSealer, code)
    rmSync(join(home, 'keyring.json'))
    expect(() => openKeyring(home, plainSealer)).toThrow(/keyring\.json is gone.*recovery code/)
    expect(recoverKeyring(home, plainSealer, code, nowMs)).toBe(true)
    expect(openKeyring(home, plainSealer)).toEqual({ ...before, fresh: false })
  })
})

describe('the spare keys', () => {
  it('lie sealed, for their user alone, and with another seal each time', () => {
    const home = temporaryFolder()
    openKeyring(home, plainSealer)
    const { secret } = JSON.parse(readFileSync(join(home, 'keyring.json'), 'utf8')) as { readonly secret: string }
    const path = join(home, 'keyring.recovery.json')
    expect(hasSpareKeys(home)).toBe(false)
    keepSpareKeys(home, plainSealer, code)
    const first = readFileSync(path, 'utf8')
    keepSpareKeys(home, plainSealer, code)
    expect(hasSpareKeys(home)).toBe(true)
    expect(statSync(path).mode & 0o777).toBe(0o600)
    expect(first).not.toContain(secret)
    expect(readFileSync(path, 'utf8')).not.toBe(first)
  })

  it.each([
    ['empty', ''],
    ['of another form', '{"version":2}'],
    ['cut short', '{"version":1,"salt":"AAAA","sealed":"AAAA"}'],
    ['no JSON', '\u0000\uffff'],
  ])('that are %s open by no code and are no crash', (_, text) => {
    const home = temporaryFolder()
    writeFileSync(join(home, 'keyring.recovery.json'), text)
    expect(readSpareKeys(home, code)).toBeNull()
    expect(recoverKeyring(home, plainSealer, code, nowMs)).toBe(false)
  })

  it('are not kept of a keyring that cannot be read', () => {
    const home = temporaryFolder()
    expect(() => {
      keepSpareKeys(home, plainSealer, code)
    }).toThrow(KeyringError)
    mkdirSync(join(home, 'keyring.json'))
    expect(() => {
      keepSpareKeys(home, plainSealer, code)
    }).toThrow(KeyringError)
    expect(hasSpareKeys(home)).toBe(false)
  })
})
