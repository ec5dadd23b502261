import { readFile, stat } from 'node:fs/promises'
import { finished } from 'node:stream/promises'
import { z } from 'zod'
import { answered, refused } from '../../shared/ipc/answer.ts'
import type { policyContract } from '../../shared/ipc/policy-contract.ts'
import { askForFile, askWhereToSave } from './ask-for-file.ts'
import { writeByStream } from './export/write-by-stream.ts'
import type { PolicyDesk } from './policy/policy-desk.ts'
import type { CallHandlers } from './serve-ipc.ts'

const importable = z.record(z.string(), z.unknown())
/** Far more than any policy has. */
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
    'policy.export': async (_, { contentsId, administrator }) => {
      const opened = desk()
      if (opened === null) return refused('not-ready')
      const path = await askWhereToSave(contentsId, 'swaddle-policy.json')
      if (path === null) return answered(false)
      const text = opened.exported()
      // Before: secrets that left and of which nobody was told would be worse than an export told of that failed.
      opened.recordExport(administrator.name)
      await writeByStream(path, async (file) => {
        file.end(text)
        await finished(file)
      })
      return answered(true)
    },
    'policy.import': async (_, { contentsId }) => {
      const path = await askForFile(contentsId, [{ name: 'JSON', extensions: ['json'] }])
      if (path === null) return answered(null)
      // Asked before it is read: a film that was picked by mistake must not fill the memory.
      if ((await stat(path)).size > mostBytes) return refused('bad-input')
      const read = importable.safeParse(parsed(await readFile(path, 'utf8')))
      return read.success ? answered(read.data) : refused('bad-input')
    },
  }
}

/** Null where the text is no JSON. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    return null
  }
}
