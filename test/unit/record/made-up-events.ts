import type { AgentChanged, FileJudged } from '../../../shared/domain/agent-event.ts'
import { maskNumber, maskName, joinMasked, ownWords } from '../../../shared/domain/masked.ts'

/** Deterministic uids, in the form of version 7. */
export function madeUpUid(n: number): string {
  return `01990000-0000-7000-8000-${String(n).padStart(12, '0')}`
}

/** A quarantined report of made-up people; `change` replaces what a test is about. */
export function madeUpJudged(n: number, change: Partial<FileJudged> = {}): FileJudged {
  return {
    kind: 'file-judged',
    uid: madeUpUid(n),
    timeMs: 1_750_000_000_000 + n,
    caseNumber: String(n).padStart(6, '0'),
    file: {
      name: joinMasked([maskName('日报表'), ownWords('xlsx')], '.'),
      extension: 'xlsx',
      channel: 'wechat',
      folder: ownWords('WeChat Files/＊＊＊/FileStorage/File/2025-06'),
      pathDigest: 'ab'.repeat(16),
      bytes: 20_480,
      sha256: 'cd'.repeat(32),
    },
    outcome: {
      kind: 'sensitive',
      complete: true,
      reason: null,
      people: 60,
      rows: 60,
      level: 'identified',
      hospitals: 2,
      tables: [
        {
          where: ownWords('Sheet1!A2:H62'),
          people: 60,
          rows: 60,
          level: 'identified',
          columns: [
            { at: 'A', heading: ownWords('产妇姓名'), role: 'mother-name', confidence: 0.98 },
            { at: 'B', heading: ownWords('联系电话'), role: 'phone', confidence: 0.99 },
          ],
          samples: [joinMasked([maskName('张三丰'), maskNumber('13800000000')], ' ')],
          why: [{ code: 'heading-maternity', values: {} }],
          dates: { from: '2025-06-01', to: '2025-06-20' },
        },
      ],
    },
    verdict: 'quarantine',
    rule: 'channels.wechat.quarantineFrom',
    why: [{ code: 'people-from', values: { people: 60, from: 50 } }],
    simulated: false,
    atStart: false,
    action: { kind: 'quarantined', caseNumber: String(n).padStart(6, '0'), placeholder: true },
    ledger: null,
    stationsMs: { settle: 250, scan: 40, decide: 1, act: 12 },
    ...change,
  }
}

export function madeUpChanged(n: number, change: AgentChanged['change'] = 'started'): AgentChanged {
  return { kind: 'agent-changed', uid: madeUpUid(n), timeMs: 1_750_000_000_000 + n, change, why: [] }
}
