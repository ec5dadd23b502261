/**
 * Runs as a process of its own, to be killed: `HOME STEP`. Records made-up quarantines one after the other, each begun in
 * the journal first, and writes each step on a line once it is done. At `STEP` it kills itself; `never` leaves that to
 * whoever started it. Every other event waits for the disk beside the thread, as those of files do.
 */
import { writeSync } from 'node:fs'
import { openRecords } from '../../../main/record/open-records.ts'
import { madeUpJudged } from './made-up-events.ts'

const [home = '', killAt = 'never'] = process.argv.slice(2)
const key = new Uint8Array(32).fill(7)
const opening = openRecords(home, { clock: { now: () => Date.now() }, chainKey: key, pathKey: key, generation: '1' })
if (opening.kind !== 'opened') throw new Error(opening.kind)
const { recorder, journal, outbox } = opening.records

function step(name: string, n: number): void {
  writeSync(1, `${name} ${String(n)}\n`)
  if (name === killAt && n >= 3) process.kill(process.pid, 'SIGKILL')
}

for (let n = outbox.counts().lastSequence + 1; ; n++) {
  const event = madeUpJudged(n, { caseNumber: recorder.nextCaseNumber() })
  step('numbered', n)
  journal.begin({ caseNumber: event.caseNumber, step: 'hold', sealed: new Uint8Array([n & 0xff]) })
  step('begun', n)
  const finish = (): void => {
    step('recording', n)
    journal.finish(event.caseNumber)
    step('finishing', n)
  }
  if (n % 2 === 0) recorder.record(event, finish)
  else await recorder.recordBeside(event, finish)
  step('recorded', n)
}
