/** `npm run replay -- [--seed N]`: the two court cases, day by day, before each preset. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { presetIds, presets, type PresetId } from '../../shared/policy/presets.ts'
import { policySchema, type Policy } from '../../shared/policy/schema.ts'
import { replayCase } from './replay-case.ts'
import { hangzhou, shanghai, type Transit } from './traffic.ts'

const { values } = parseArgs({ options: { seed: { type: 'string', default: '1' } } })

/** The office's own flow, registered once. Downloads are at rest and need no route. */
function withRoute(preset: PresetId): Policy {
  return policySchema.parse({
    ...presets[preset],
    routes: [
      {
        id: 'daily-report',
        name: '每日报表',
        purpose: '对账、售后',
        recipient: '总部',
        channels: ['wework'],
        peoplePerDay: 200,
        expires: '2099-12-31',
        approver: '示例',
      },
    ],
  })
}

const cases: readonly [name: string, traffic: (seed: string) => Generator<Transit>][] = [
  ['Shanghai: 3 years, 12 hospitals, lots of 10 to 100 rows by WeChat', shanghai],
  ['Hangzhou: one file of 30,000', hangzhou],
]
let falseAlarms = 0
for (const [name, traffic] of cases) {
  process.stdout.write(`\n${name}\n`)
  for (const preset of presetIds) {
    const home = mkdtempSync(join(tmpdir(), 'swaddle-replay-'))
    try {
      const told = await replayCase(traffic(values.seed), home, withRoute(preset))
      falseAlarms += told.falseAlarms
      process.stdout.write(`  ${preset}\n${told.lines.map((line) => `    ${line}\n`).join('')}`)
    } finally {
      rmSync(home, { recursive: true, force: true })
    }
  }
}
process.exitCode = falseAlarms === 0 ? 0 : 1
