import type { FileJudged } from '../../shared/domain/agent-event.ts'
import { ownWords } from '../../shared/domain/masked.ts'

/** An event about a made-up file; `changes` replaces what a test is about. */
export function madeUpEvent(changes: Partial<FileJudged> = {}): FileJudged {
  return {
    kind: 'file-judged',
    uid: '0190a1b2-0000-7000-8000-000000000001',
    timeMs: 1_790_000_000_000,
    caseNumber: '000001',
    file: {
      name: ownWords('日报.xlsx'),
      extension: 'xlsx',
      channel: 'wechat',
      folder: ownWords('~/file'),
      pathDigest: 'aa'.repeat(16),
      bytes: 1000,
      sha256: 'bb'.repeat(32),
    },
    outcome: {
      kind: 'sensitive',
      complete: true,
      reason: null,
      people: 60,
      rows: 60,
      level: 'reachable',
      hospitals: 1,
      tables: [],
    },
    verdict: 'quarantine',
    rule: 'channels.wechat.quarantineFrom',
    why: [],
    simulated: false,
    atStart: false,
    action: { kind: 'untouched' },
    ledger: null,
    stationsMs: {},
    ...changes,
  }
}
