import { randomBytes } from 'node:crypto'
import { execFileSync } from 'node:child_process'
import { readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import type { Log } from '../../../main/agent/ports.ts'
import { createScannerClient } from '../../../main/scanner/client.ts'
import { spawnScannerChild } from '../../../main/scanner/spawn-child-process.ts'
import { defaultPolicy } from '../../../shared/policy/schema.ts'
import { writeDailyReport } from '../../support/daily-report.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

const silent: Log = { info: () => undefined, warn: () => undefined, error: () => undefined }
const options = { today: '2026-03-02', passwords: [] }
const scanner = createScannerClient({
  spawn: spawnScannerChild,
  digestKey: randomBytes(32),
  limits: defaultPolicy.limits,
  log: silent,
})

afterAll(() => scanner.close())

describe('the scanner, through its own process', () => {
  test.each(['xlsx', 'csv'] as const)('counts the people of a report in %s', async (format) => {
    const path = join(temporaryFolder(), `日报.${format}`)
    await writeDailyReport(path, { rows: 40, seed: 7, format })
    const { finding, elapsedMs } = await scanner.scan(path, options)
    expect(finding).toMatchObject({ kind: 'sensitive', complete: true, reason: null, people: 40, format })
    const bytes = readFileSync(path)
    expect(finding.bytes).toBe(bytes.length)
    expect(finding.sha256).toBe(createHash('sha256').update(bytes).digest('hex'))
    expect(elapsedMs).toBeGreaterThan(0)
  })

  test('tells as soon as enough people are counted', async () => {
    const path = join(temporaryFolder(), '日报.csv')
    await writeDailyReport(path, { rows: 80, seed: 8, format: 'csv' })
    const reached: number[] = []
    const early = { people: 50, reached: (people: number) => reached.push(people) }
    const { finding } = await scanner.scan(path, { ...options, early })
    expect(reached).toEqual([50])
    expect(finding).toMatchObject({ people: 80 })
  })

  test('answers files asked for at once, each with its own', async () => {
    const folder = temporaryFolder()
    const wishes = [11, 12, 13, 14, 15].map((rows) => ({ rows, path: join(folder, `${String(rows)}.csv`) }))
    for (const { rows, path } of wishes) await writeDailyReport(path, { rows, seed: rows, format: 'csv' })
    const answers = await Promise.all(wishes.map(({ path }) => scanner.scan(path, options)))
    expect(answers.map(({ finding }) => finding.kind === 'sensitive' && finding.people)).toEqual([11, 12, 13, 14, 15])
  })

  test('tells what it cannot open', async () => {
    const { finding } = await scanner.scan(join(temporaryFolder(), 'gone.csv'), options)
    expect(finding).toEqual({ kind: 'unscannable', reason: 'vanished', bytes: 0, sha256: null, format: null })
  })

  test('does not wait for a pipe, a link to one or a device', async () => {
    const folder = temporaryFolder()
    const pipe = join(folder, '日报.csv')
    execFileSync('mkfifo', [pipe])
    symlinkSync(pipe, join(folder, '链接.csv'))
    for (const path of [pipe, join(folder, '链接.csv'), '/dev/zero', folder]) {
      const { finding } = await scanner.scan(path, options)
      expect(finding).toEqual({ kind: 'unscannable', reason: 'unsupported', bytes: 0, sha256: null, format: null })
    }
  })

  test('calls an ordinary list clean and unknown bytes unsupported', async () => {
    const folder = temporaryFolder()
    writeFileSync(join(folder, 'goods.csv'), '品名,数量\n奶粉,3\n尿布,12\n')
    writeFileSync(join(folder, 'noise.dat'), randomBytes(4096))
    expect((await scanner.scan(join(folder, 'goods.csv'), options)).finding.kind).toBe('clean')
    expect((await scanner.scan(join(folder, 'noise.dat'), options)).finding).toMatchObject({
      kind: 'unscannable',
      reason: 'unsupported',
    })
  })
})
