import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { safeCopyCommand } from '../../main/cli/safe-copy.ts'
import { writeDailyReport } from '../support/daily-report.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

async function run(args: readonly string[]): Promise<{ readonly code: number; readonly out: string }> {
  let out = ''
  const out_ = (text: string): void => {
    out += text
  }
  const code = await safeCopyCommand.run(args, { out: out_, err: () => undefined, stop: new AbortController().signal })
  return { code, out }
}

async function report(rows: number) {
  const folder = temporaryFolder()
  const [path, out] = [join(folder, '分娩日报.xlsx'), join(folder, 'out')]
  mkdirSync(out)
  await writeDailyReport(path, { rows, seed: 31, format: 'xlsx' })
  return { folder, path, out, target: join(out, 'copy.xlsx') }
}

test('makes a copy once, and says why not a second time', async () => {
  const { path, target } = await report(12)
  const made = await run([path, '--to', target, '--json'])
  expect(made.code).toBe(0)
  expect(JSON.parse(made.out)).toMatchObject({ kind: 'made', maskedCells: 36, rows: 14, formatsKept: true })
  const again = await run([path, '--to', target])
  expect(again).toEqual({ code: 1, out: 'no copy was made: something stands at the target already\n' })
})

test('wants a key for customer numbers, and a target that is a workbook', async () => {
  const { path, target, folder } = await report(3)
  await expect(run([path, '--to', target, '--reconcile'])).rejects.toThrow('organisationKey')
  await expect(run([path, '--to', join(folder, 'copy.csv')])).rejects.toThrow('.xlsx')
  const policy = join(folder, 'policy.json')
  writeFileSync(policy, JSON.stringify({ organisationKey: 'ab'.repeat(32) }))
  expect((await run([path, '--to', target, '--reconcile', '--policy', policy])).code).toBe(0)
})

test('leaves nothing behind where the process has to be ended', async () => {
  const { path, target, out, folder } = await report(4000)
  const policy = join(folder, 'policy.json')
  // A copy may take five times what a scan may: reading fits, writing does not.
  writeFileSync(policy, JSON.stringify({ limits: { wallMs: 100 } }))
  expect(await run([path, '--to', target, '--policy', policy])).toEqual({
    code: 1,
    out: 'no copy was made: it took too long\n',
  })
  expect(readdirSync(out)).toEqual([])
})
