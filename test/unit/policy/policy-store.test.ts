import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createSecretBox } from '../../../main/keys/secret-box.ts'
import { openPolicyStore } from '../../../main/settings/policy-store.ts'
import { writeConf } from '../../../main/settings/settings-file.ts'
import { defaultPolicy } from '../../../shared/policy/schema.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

const box = createSecretBox(new Uint8Array(32))

describe('the policy store', () => {
  it('begins with the defaults', () => {
    expect(openPolicyStore(temporaryFolder(), writeConf, box).load()).toEqual({
      policy: defaultPolicy,
      source: 'default',
      problems: [],
    })
  })

  it('stores what differs and reads it again', () => {
    const home = temporaryFolder()
    const store = openPolicyStore(home, writeConf, box)
    expect(store.save({ mode: 'simulation' }, 0)).toMatchObject({ kind: 'saved' })
    expect(openPolicyStore(home, writeConf, box).load()).toMatchObject({
      policy: { mode: 'simulation' },
      source: 'stored',
    })
  })

  it('keeps an unreadable file aside when a new policy is saved over it', () => {
    const home = temporaryFolder()
    writeFileSync(join(home, 'policy.json'), '{')
    openPolicyStore(home, writeConf, box).save({ mode: 'simulation' }, 0)
    expect(openPolicyStore(home, writeConf, box).load()).toMatchObject({ source: 'stored', problems: [] })
    expect(readdirSync(home).filter((name) => name.startsWith('policy.unreadable-'))).toHaveLength(1)
  })

  it('refuses a policy that is wrong and keeps the old one', () => {
    const store = openPolicyStore(temporaryFolder(), writeConf, box)
    store.save({ mode: 'simulation' }, 0)
    expect(store.save({ mode: 'off' }, 0)).toMatchObject({ kind: 'refused', problems: [{ field: 'mode' }] })
    expect(store.load().policy.mode).toBe('simulation')
  })

  it.each([
    ['not JSON', '{"mode": '],
    ['of the wrong shape', '{"mode": 3}'],
    ['not an object', '[]'],
  ])('falls back to the last good one, loudly, when the file is %s', (_, text) => {
    const home = temporaryFolder()
    openPolicyStore(home, writeConf, box).save({ mode: 'simulation' }, 0)
    writeFileSync(join(home, 'policy.json'), text)
    const inForce = openPolicyStore(home, writeConf, box).load()
    expect(inForce).toMatchObject({ policy: { mode: 'simulation' }, source: 'last-good' })
    expect(inForce.problems).toHaveLength(1)
    expect(readFileSync(join(home, 'policy.json'), 'utf8')).toBe(text)
  })

  it('falls back to the defaults when there was no good one', () => {
    const home = temporaryFolder()
    writeFileSync(join(home, 'policy.json'), '{')
    expect(openPolicyStore(home, writeConf, box).load()).toMatchObject({ policy: defaultPolicy, source: 'default' })
  })
})

describe('the secrets of a policy', () => {
  const offlineSecret = 'c0'.repeat(32)
  const organisationKey = 'ab'.repeat(32)
  const token = 'a token of the endpoint'
  const written = { mode: 'simulation', release: { offlineSecret, approvers: 2 }, endpoint: { token }, organisationKey }
  const all = [offlineSecret, organisationKey, token]
  const files = ['policy.json', 'policy.last-good.json']
  const plainIn = (home: string): readonly string[] =>
    files.flatMap((name) => all.filter((secret) => readFileSync(join(home, name), 'utf8').includes(secret)))

  it('are sealed where they are stored, and in force', () => {
    const home = temporaryFolder()
    expect(openPolicyStore(home, writeConf, box).save(written, 0)).toMatchObject({ policy: written })
    expect(plainIn(home)).toEqual([])
    expect(openPolicyStore(home, writeConf, box).load()).toMatchObject({ policy: written, problems: [] })
    expect(plainIn(home)).toEqual([])
  })

  it('are sealed at the first load of a policy that somebody put there, and nothing else of it is touched', () => {
    const home = temporaryFolder()
    writeFileSync(join(home, 'policy.json'), JSON.stringify(written))
    expect(openPolicyStore(home, writeConf, box).load()).toMatchObject({ policy: written, source: 'stored' })
    expect(plainIn(home)).toEqual([])
    expect(JSON.parse(readFileSync(join(home, 'policy.json'), 'utf8'))).toMatchObject({
      mode: 'simulation',
      release: { approvers: 2 },
    })
  })

  it('that were sealed under another key are missing, told, and cost the policy nothing else', () => {
    const home = temporaryFolder()
    openPolicyStore(home, writeConf, box).save(written, 0)
    const inForce = openPolicyStore(home, writeConf, createSecretBox(new Uint8Array(32).fill(7))).load()
    expect(inForce).toMatchObject({
      source: 'stored',
      policy: { mode: 'simulation', release: { offlineSecret: null, approvers: 2 }, organisationKey: null },
    })
    expect(inForce.problems.map(({ field }) => field)).toEqual([
      'release.offlineSecret',
      'endpoint.token',
      'organisationKey',
    ])
  })

  it('that were changed by a letter do not open', () => {
    const sealed = box.seal(token)
    const at = sealed.length - 6
    expect(box.open(sealed)).toBe(token)
    expect(box.open(sealed.slice(0, at) + (sealed[at] === 'A' ? 'B' : 'A') + sealed.slice(at + 1))).toBeNull()
    expect(box.open('')).toBeNull()
    expect(box.seal(token)).not.toBe(sealed)
  })

  it('are left alone where the policy is of a shape that nobody knows', () => {
    const home = temporaryFolder()
    writeFileSync(join(home, 'policy.json'), JSON.stringify({ release: 3, endpoint: null }))
    expect(openPolicyStore(home, writeConf, box).load().source).toBe('default')
    expect(readFileSync(join(home, 'policy.json'), 'utf8')).toBe(JSON.stringify({ release: 3, endpoint: null }))
  })
})
