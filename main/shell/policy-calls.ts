import { readFile, writeFile } from 'node:fs/promises'
import { z } from 'zod'
import { answered, refused } from '../../shared/ipc/answer.ts'
import type { policyContract } from '../../shared/ipc/policy-contract.ts'
import { askForFile, askWhereToSave } from './ask-for-file.ts'
import type { PolicyDesk } from './policy/policy-desk.ts'
import type { CallHandlers } from './serve-ipc.ts'

const importable = z.record(z.string(), z.unknown())
const mostBytes = 4 * 1024 ** 2

/** The page 策略. `desk` is null before there is a core. */
export function policyCalls(desk: () => PolicyDesk | null): CallHandlers<keyof typeof policyContract> {
  return {
    'policy.read': (_, { administrator }) => {
      const view = desk()?.view(administrator.roles.includes('policy'))
      return view === undefined ? refused('not-ready') : answered(view)
    },
    'policy.check': ({ candidate }) => {
      const checked = desk()?.check(candidate)
      return checked === undefined ? refused('not-ready') : answered(checked)
    },
    'policy.save': async ({ candidate, note }, { administrator }) => {
      const problems = await desk()?.save(candidate, administrator.name, note)
      return problems === undefined ? refused('not-ready') : answered(problems)
    },
    'policy.of-change': ({ timeMs }) => {
      const policy = desk()?.ofChange(timeMs) ?? null
      return policy === null ? refused('not-found') : answered(policy)
    },
    'policy.export': async (_, { contentsId }) => {
      const text = desk()?.exported()
      if (text === undefined) return refused('not-ready')
      const path = await askWhereToSave(contentsId, 'swaddle-policy.json')
      if (path !== null) await writeFile(path, text)
      return answered(path !== null)
    },
    'policy.import': async (_, { contentsId }) => {
      const path = await askForFile(contentsId, [{ name: 'JSON', extensions: ['json'] }])
      if (path === null) return answered(null)
      const read = importable.safeParse(parsed(await readFile(path, 'utf8')))
      return read.success ? answered(read.data) : refused('bad-input')
    },
  }
}

/** Null where the text is no JSON, or far longer than any policy. */
function parsed(text: string): unknown {
  if (text.length > mostBytes) return null
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    return null
  }
}
