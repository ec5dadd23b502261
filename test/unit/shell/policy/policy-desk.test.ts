import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import type { Core } from '../../../../main/core/core.ts'
import { createSecretBox } from '../../../../main/keys/secret-box.ts'
import { writeConf, type WriteSettings } from '../../../../main/settings/settings-file.ts'
import { PolicyDesk } from '../../../../main/shell/policy/policy-desk.ts'
import type { PolicyInForce } from '../../../../main/settings/policy-store.ts'
import { defaultPolicy } from '../../../../shared/policy/schema.ts'
import { temporaryFolder } from '../../../support/temporary-folder.ts'

const before = { mode: 'simulation' }
const after = { mode: 'active' }

/** What a core does with a policy, in the order in which it did it. */
class PretendedCore {
  readonly policySecrets = createSecretBox(randomBytes(32))
  policy: PolicyInForce = { policy: { ...defaultPolicy, mode: 'simulation' }, source: 'stored', problems: [] }
  readonly recorded: unknown[] = []
  fails = false

  record(event: unknown, alongside?: () => void): void {
    if (this.fails) throw new Error('disk full')
    alongside?.()
    this.recorded.push(event)
  }

  usePolicy(policy: PolicyInForce): Promise<void> {
    this.policy = policy
    return Promise.resolve()
  }
}

let home: string
let core: PretendedCore
/** The settings that cannot be written. */
let broken: string | null

beforeEach(() => {
  home = temporaryFolder()
  core = new PretendedCore()
  broken = null
})

async function deskWithPolicy(): Promise<PolicyDesk> {
  const write: WriteSettings = (folder, name, value) => {
    if (name === broken) throw Object.assign(new Error('no space left'), { code: 'ENOSPC' })
    writeConf(folder, name, value)
  }
  const desk = new PolicyDesk(core as unknown as Core, home, write)
  expect(await desk.save(before, 'li', '')).toEqual([])
  core.recorded.length = 0
  return desk
}

function stored(name: string): unknown {
  const path = join(home, `${name}.json`)
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : null
}

test('a saved policy is stored, recorded, in force and in the history', async () => {
  const desk = await deskWithPolicy()
  expect(await desk.save(after, 'li', 'x')).toEqual([])
  expect(core.policy.policy.mode).toBe('active')
  expect(core.recorded).toHaveLength(1)
  expect(desk.view(true).history).toHaveLength(2)
})

test('a history that cannot be stored does not keep a policy that was stored from being in force and recorded', async () => {
  const desk = await deskWithPolicy()
  broken = 'policy-history'
  expect(await desk.save(after, 'li', '')).toEqual([])
  expect(core.policy.policy.mode).toBe('active')
  expect(core.recorded).toHaveLength(1)
})

test('what cannot be recorded is not stored: the next start finds the policy that is in force', async () => {
  const desk = await deskWithPolicy()
  const kept = stored('policy')
  core.fails = true
  await expect(desk.save(after, 'li', '')).rejects.toThrow('disk full')
  expect(stored('policy')).toEqual(kept)
  expect(core.policy.policy.mode).toBe('simulation')
  expect(desk.view(true).history).toHaveLength(1)
})

test('what cannot be stored is not recorded', async () => {
  const desk = await deskWithPolicy()
  broken = 'policy'
  await expect(desk.save(after, 'li', '')).rejects.toThrow('no space left')
  expect(core.recorded).toEqual([])
  expect(core.policy.policy.mode).toBe('simulation')
  expect(desk.view(true).history).toHaveLength(1)
})
