import { createHash, randomBytes } from 'node:crypto'
import type { RecordedEvent } from '../../shared/domain/agent-event.ts'
import type { ChannelId } from '../../shared/domain/channel.ts'
import type { Finding } from '../../shared/domain/finding.ts'
import { ownWords } from '../../shared/domain/masked.ts'
import type { Policy } from '../../shared/policy/schema.ts'
import { localDay } from '../../main/agent/draft-event.ts'
import { handleFile } from '../../main/agent/handle-file.ts'
import type { WayOfAFile } from '../../main/agent/way-of-a-file.ts'
import type { Quarantine } from '../../main/agent/ports.ts'
import { createLedger } from '../../main/record/ledger/records-ledger.ts'
import { createTellingRecorder } from '../../main/core/telling-recorder.ts'
import { openRecords } from '../../main/record/open-records.ts'
import { createReleasedFiles } from '../../main/record/released-files.ts'
import { uuidV7 } from '../../main/record/uuid-v7.ts'
import { createCaseDetector } from '../../main/scanner/detect/create-case-detector.ts'
import { createKeyedDigest } from '../../main/scanner/keyed-digest.ts'
import { showSheet, type MadeUpSheet } from './made-up-sheet.ts'

/** Years of traffic in minutes: real detection, decision, ledger and records; files, clock and vault are made up. */
export interface SimulatedAgent {
  /** A file appears; answers the events that it made. */
  appear(sheet: MadeUpSheet, channel: ChannelId, atMs: number): Promise<readonly RecordedEvent[]>
  close(): void
}

/** Says of every file that it was taken: there is none. The real one is tested with real files. */
const pretendedQuarantine: Quarantine = {
  hold: ({ caseNumber }) =>
    Promise.resolve({
      kind: 'held',
      held: {
        seal: () => Promise.resolve({ kind: 'quarantined', caseNumber, placeholder: true }),
        giveBack: () => Promise.resolve(),
      },
    }),
}

export function simulateAgent(home: string, policy: Policy): SimulatedAgent {
  let nowMs = 0
  const clock = { now: () => nowMs }
  const key = randomBytes(32)
  const opening = openRecords(home, { clock, chainKey: key, pathKey: key, generation: 'replay' })
  if (opening.kind !== 'opened') throw new Error(`records: ${opening.kind}`)
  const { records } = opening
  // The replay asks what was decided, not what a power cut leaves: waiting for the disk would only cost time.
  records.db.exec('PRAGMA synchronous = OFF')
  const digest = createKeyedDigest(key)
  let appearing: MadeUpSheet = { fileName: '', headings: [], rows: [] }
  let told: RecordedEvent[] = []
  const recorder = createTellingRecorder(records.recorder, (recorded) => {
    told.push(recorded)
  })
  const way: WayOfAFile = {
    clock,
    scanner: {
      scan: () => Promise.resolve({ finding: look(appearing), maskedName: ownWords('made-up'), elapsedMs: 0 }),
      close: () => Promise.resolve(),
    },
    quarantine: pretendedQuarantine,
    recorder: { ...recorder, recordBeside: (event, alongside) => Promise.resolve(recorder.record(event, alongside)) },
    journal: records.journal,
    seen: records.seenFiles,
    untried: { add: () => undefined },
    released: createReleasedFiles(records.db, clock),
    ledger: createLedger(records.db, clock),
    warner: { warn: () => undefined },
    policy: () => policy,
    newUid: () => uuidV7(nowMs),
    pathKey: key,
    hospitalDigest: (name) => Buffer.from(digest('hospital', name)).toString('hex'),
    userHome: '/home/clerk',
  }

  function look(sheet: MadeUpSheet): Finding {
    const detector = createCaseDetector({ fileName: sheet.fileName, today: localDay(nowMs), digest })
    showSheet(sheet, detector.sink)
    const cases = detector.finish()
    const text = JSON.stringify([sheet.headings, sheet.rows])
    const read = { bytes: text.length, sha256: createHash('sha256').update(text).digest('hex'), format: 'xlsx' }
    if (cases.level === null) return { kind: 'clean', ...read }
    const { people, rows, level, hospitals, tables, digests } = cases
    const hospitalDigests = cases.hospitalDigests.map((each) => Buffer.from(each).toString('hex'))
    return {
      kind: 'sensitive',
      complete: true,
      reason: null,
      people,
      rows,
      level,
      hospitals,
      hospitalDigests,
      tables,
      digests,
      ...read,
    }
  }

  return {
    appear: async (sheet, channel, atMs) => {
      nowMs = atMs
      appearing = sheet
      told = []
      const bytes = JSON.stringify([sheet.headings, sheet.rows]).length
      const path = `/home/clerk/${channel}/${String(atMs)}/${sheet.fileName}`
      await handleFile(
        { kind: 'settled', path, channel, root: '/home/clerk', bytes, modifiedMs: atMs, atStart: false, seenMs: atMs },
        way,
      )
      return told
    },
    close: () => {
      records.close()
    },
  }
}
