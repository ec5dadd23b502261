import { randomBytes } from 'node:crypto'
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { createScannerClient } from '../../main/scanner/client.ts'
import { defaultPolicy } from '../../shared/policy/schema.ts'
import { writeDailyReport } from '../support/daily-report.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'
import { WatchedScanners } from '../support/watched-scanners.ts'
import { bombs } from './bombs.ts'

const { limits } = defaultPolicy
const options = { today: '2026-03-02', passwords: [] }
const scanners = new WatchedScanners()
const silent = (): void => undefined
const client = createScannerClient({
  spawn: scanners.spawn,
  digestKey: randomBytes(32),
  limits,
  log: { info: silent, warn: silent, error: silent },
})

afterAll(async () => {
  scanners.end()
  await client.close()
})

const ofLimits = ['too-large', 'too-deep', 'timed-out', 'out-of-memory']

describe('at the limits that the policy has where nobody changed them', () => {
  test.each(bombs)(
    '$name',
    async ({ make, ends }) => {
      const folder = temporaryFolder()
      const path = join(folder, '名单.xlsx')
      writeFileSync(path, await make())
      scanners.mostBytes = 0
      const { finding, elapsedMs } = await client.scan(path, options)
      rmSync(path)
      expect(finding.kind).toBe('unscannable')
      expect(finding).toMatchObject({ reason: expect.toBeOneOf(ends === 'damaged' ? ['damaged'] : ofLimits) as string })
      expect(elapsedMs).toBeLessThanOrEqual(limits.wallMs)
      expect(scanners.mostBytes).toBeLessThanOrEqual(limits.memoryBytes)
      const report = join(folder, '日报.csv')
      await writeDailyReport(report, { rows: 30, seed: 3, format: 'csv' })
      expect((await client.scan(report, options)).finding).toMatchObject({ kind: 'sensitive', people: 30 })
    },
    limits.wallMs + 60_000,
  )
})
