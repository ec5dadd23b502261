import { randomBytes } from 'node:crypto'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import type { Log } from '../../../main/agent/ports.ts'
import { createScannerClient } from '../../../main/scanner/client.ts'
import { spawnScannerChild } from '../../../main/scanner/spawn-child-process.ts'
import { copySteps, type CopyStep } from '../../../shared/domain/safe-copy.ts'
import { defaultPolicy } from '../../../shared/policy/schema.ts'
import { writeDailyReport } from '../../support/daily-report.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

const silent: Log = { info: () => undefined, warn: () => undefined, error: () => undefined }
const wish = { manner: 'masked', customerKey: new Uint8Array(32), today: '2026-06-01' } as const
const scanner = createScannerClient({
  spawn: spawnScannerChild,
  digestKey: randomBytes(32),
  limits: defaultPolicy.limits,
  log: silent,
})

afterAll(() => scanner.close())

async function report(rows: number) {
  const folder = temporaryFolder()
  const path = join(folder, '日报.xlsx')
  await writeDailyReport(path, { rows, seed: 31, format: 'xlsx' })
  return { folder, path, target: join(folder, 'copy.xlsx') }
}

describe('a safe copy that somebody waits for', () => {
  test('tells its steps in their order', async () => {
    const { path, target } = await report(20)
    const steps: CopyStep[] = []
    const made = await scanner.makeSafeCopy(path, target, { ...wish, onStep: (step) => steps.push(step) })
    expect(made).toMatchObject({ kind: 'made' })
    expect(steps).toEqual(copySteps)
  })

  test.each(copySteps)('leaves nothing behind when it is given up at %s, and the next file is read', async (at) => {
    const { folder, path, target } = await report(120)
    const givenUp = new AbortController()
    const onStep = (step: CopyStep): void => {
      if (step === at) givenUp.abort()
    }
    const answer = await scanner.makeSafeCopy(path, target, { ...wish, onStep, signal: givenUp.signal })
    expect(answer).toEqual({ kind: 'refused', why: 'cancelled' })
    expect(readdirSync(folder)).toEqual(['日报.xlsx'])
    const { finding } = await scanner.scan(path, { today: '2026-06-01', passwords: [] })
    expect(finding).toMatchObject({ kind: 'sensitive', people: 120 })
  })

  test('is not begun when it is given up before its turn', async () => {
    const { folder, path, target } = await report(5)
    const signal = AbortSignal.abort()
    expect(await scanner.makeSafeCopy(path, target, { ...wish, signal })).toEqual({ kind: 'refused', why: 'cancelled' })
    expect(readdirSync(folder)).toEqual(['日报.xlsx'])
  })
})
