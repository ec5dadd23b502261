import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { writeDailyReport } from '../support/daily-report.ts'
import { lastingFolder, temporaryFolder } from '../support/temporary-folder.ts'
import { bundleAgent } from './bundle-agent.ts'
import { runAndKill, type Fault } from './kill-run.ts'
import { actingSteps, restoringSteps } from './pick-fault.ts'

const folder = lastingFolder()
const reports = [join(folder, 'a.xlsx'), join(folder, 'b.xlsx')]

let agent = ''

beforeAll(async () => {
  const built = join(folder, 'built')
  mkdirSync(built)
  agent = await bundleAgent(built)
  for (const [i, path] of reports.entries()) await writeDailyReport(path, { rows: 60 + i, seed: i, format: 'xlsx' })
})

/** A sample of `npm run faults`, one at each step and one in between. */
const faults: readonly Fault[] = [
  ...actingSteps.map((step) => ({ kind: 'at-step', step, nth: 2 }) as const),
  ...restoringSteps.map((step) => ({ kind: 'giving-back', step, nth: 1 }) as const),
  { kind: 'after', ms: 60 },
]

describe('an agent killed while it acts', () => {
  it.each(faults)('loses nothing and tells nothing twice: %j', { timeout: 120_000 }, async (fault) => {
    const place = join(temporaryFolder(), 'run')
    mkdirSync(place)
    expect(await runAndKill({ agent, place, reports, fault })).toEqual([])
  })
})
