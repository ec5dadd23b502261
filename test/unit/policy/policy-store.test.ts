import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openPolicyStore } from '../../../main/settings/policy-store.ts'
import { writeConf } from '../../../main/settings/settings-file.ts'
import { defaultPolicy } from '../../../shared/policy/schema.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

describe('the policy store', () => {
  it('begins with the defaults', () => {
    expect(openPolicyStore(temporaryFolder(), writeConf).load()).toEqual({
      policy: defaultPolicy,
      source: 'default',
      problems: [],
    })
  })

  it('stores what differs and reads it again', () => {
    const home = temporaryFolder()
    const store = openPolicyStore(home, writeConf)
    expect(store.save({ mode: 'simulation' }, 0)).toMatchObject({ kind: 'saved' })
    expect(openPolicyStore(home, writeConf).load()).toMatchObject({
      policy: { mode: 'simulation' },
      source: 'stored',
    })
  })

  it('keeps an unreadable file aside when a new policy is saved over it', () => {
    const home = temporaryFolder()
    writeFileSync(join(home, 'policy.json'), '{')
    openPolicyStore(home, writeConf).save({ mode: 'simulation' }, 0)
    expect(openPolicyStore(home, writeConf).load()).toMatchObject({ source: 'stored', problems: [] })
    expect(readdirSync(home).filter((name) => name.startsWith('policy.unreadable-'))).toHaveLength(1)
  })

  it('refuses a policy that is wrong and keeps the old one', () => {
    const store = openPolicyStore(temporaryFolder(), writeConf)
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
    openPolicyStore(home, writeConf).save({ mode: 'simulation' }, 0)
    writeFileSync(join(home, 'policy.json'), text)
    const inForce = openPolicyStore(home, writeConf).load()
    expect(inForce).toMatchObject({ policy: { mode: 'simulation' }, source: 'last-good' })
    expect(inForce.problems).toHaveLength(1)
    expect(readFileSync(join(home, 'policy.json'), 'utf8')).toBe(text)
  })

  it('falls back to the defaults when there was no good one', () => {
    const home = temporaryFolder()
    writeFileSync(join(home, 'policy.json'), '{')
    expect(openPolicyStore(home, writeConf).load()).toMatchObject({ policy: defaultPolicy, source: 'default' })
  })
})
