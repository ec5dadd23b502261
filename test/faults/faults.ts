/** `npm run faults -- [--runs N] [--seed N]`: kills the agent again and again, and looks whether anything was lost. */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { Random } from '../support/random.ts'
import { writeDailyReport } from '../support/daily-report.ts'
import { bundleAgent } from './bundle-agent.ts'
import { runAndKill } from './kill-run.ts'
import { pickFault } from './pick-fault.ts'

const { values } = parseArgs({
  options: { runs: { type: 'string', default: '200' }, seed: { type: 'string', default: '1' } },
})
const runs = Number(values.runs)
const random = new Random(`faults/${values.seed}`)
const root = mkdtempSync(join(tmpdir(), 'swaddle-faults-'))
let failed = 0
try {
  const built = join(root, 'built')
  mkdirSync(built)
  const agent = await bundleAgent(built)
  const reports: string[] = []
  for (let i = 0; i < 4; i++) {
    const report = join(root, `report ${String(i)}.xlsx`)
    await writeDailyReport(report, { rows: 60 + i, seed: i, format: 'xlsx' })
    reports.push(report)
  }
  for (let run = 0; run < runs; run++) {
    const fault = pickFault(random, reports.length)
    const place = join(root, String(run))
    mkdirSync(place)
    const problems = await runAndKill({ agent, place, reports, fault })
    if (problems.length > 0) failed++
    const told = problems.length === 0 ? 'nothing lost' : problems.join('; ')
    process.stdout.write(`${String(run + 1).padStart(4)}  ${JSON.stringify(fault).padEnd(52)} ${told}\n`)
    rmSync(place, { recursive: true })
  }
} finally {
  rmSync(root, { recursive: true, force: true })
}
process.stdout.write(`${String(runs - failed)} of ${String(runs)} runs lost nothing and told nothing twice\n`)
process.exitCode = failed === 0 ? 0 : 1
