import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { acquireHomeLock } from '../../../main/record/home-lock.ts'
import { listEvents } from '../../../main/record/list-events.ts'
import { openRecords } from '../../../main/record/open-records.ts'
import { verifyChain } from '../../../main/record/verify-chain.ts'

// Processes are started one after the other, perhaps on a busy machine.
vi.setConfig({ testTimeout: 180_000 })

const key = new Uint8Array(32).fill(7)
let home: string

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'killed-'))
})

afterEach(() => {
  rmSync(home, { recursive: true, force: true })
})

/** Runs a script of this folder until it is killed, by itself or after so many lines; answers the lines it wrote. */
function runUntilKilled(
  script: string,
  args: readonly string[],
  killAfterLines = Infinity,
): Promise<readonly string[]> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--import', 'tsx', join(import.meta.dirname, script), home, ...args], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    let text = ''
    child.stdout.on('data', (part: Buffer) => {
      text += part.toString()
      if (text.split('\n').length > killAfterLines) child.kill('SIGKILL')
    })
    child.on('error', reject)
    child.on('close', (code, signal) => {
      if (signal === 'SIGKILL') resolve(text.trimEnd().split('\n'))
      else reject(new Error(`ended by itself with ${String(code)}`))
    })
  })
}

/** What the process was told to be done must be there, and nothing may be there by half. */
function expectWhole(lines: readonly string[]): void {
  const done = lines.filter((line) => line.startsWith('recorded ')).map((line) => Number(line.split(' ')[1]))
  const begun = lines.filter((line) => line.startsWith('begun ')).length
  const opening = openRecords(home, { clock: { now: () => Date.now() }, chainKey: key, pathKey: key, generation: '1' })
  if (opening.kind !== 'opened') throw new Error(opening.kind)
  const { db, outbox, journal, recorder, setAside } = opening.records
  try {
    expect(setAside).toBeNull()
    const events = listEvents(db)
    expect(events.length).toBeGreaterThanOrEqual(Math.max(0, ...done))
    expect(verifyChain(db, key)).toEqual({ kind: 'whole', events: events.length })
    expect(outbox.waiting(100_000).map(({ sequence }) => sequence)).toEqual(events.map(({ sequence }) => sequence))
    // A begun case is either in the journal or recorded, never in both and never in neither.
    const recorded = new Set(events.map(({ event }) => ('caseNumber' in event ? event.caseNumber : '')))
    const open = journal.open().map(({ caseNumber }) => caseNumber)
    expect(open.filter((caseNumber) => recorded.has(caseNumber))).toEqual([])
    expect(recorded.size + open.length).toBeGreaterThanOrEqual(begun)
    expect(recorded.has(recorder.nextCaseNumber())).toBe(false)
  } finally {
    opening.records.close()
  }
}

it.each(['numbered', 'begun', 'recording', 'finishing', 'recorded'])('is whole when killed at `%s`', async (step) => {
  const lines = await runUntilKilled('record-until-killed.ts', [step])
  expect(lines.at(-1)).toBe(`${step} 3`)
  expectWhole(lines)
})

it('is whole when killed at any moment, again and again on the same home', async () => {
  const all: string[] = []
  for (const lines of [7, 23, 61, 38, 12]) {
    all.push(...(await runUntilKilled('record-until-killed.ts', ['never'], lines)))
    expectWhole(all)
  }
})

it('gives the home free when its holder is killed', async () => {
  const holder = spawn(process.execPath, ['--import', 'tsx', join(import.meta.dirname, 'hold-home.ts'), home], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  await new Promise((resolve) => holder.stdout.once('data', resolve))
  expect(acquireHomeLock(home).kind).toBe('in-use')
  const ended = new Promise((resolve) => holder.once('close', resolve))
  holder.kill('SIGKILL')
  await ended
  const lock = acquireHomeLock(home)
  expect(lock.kind).toBe('locked')
  if (lock.kind === 'locked') lock.release()
})
