import type { AdministratorAct } from '../../../shared/domain/administrator-act.ts'
import { describe, expect, it } from 'vitest'
import { listAudit } from '../../../main/record/list-audit.ts'
import { openRecords } from '../../../main/record/open-records.ts'
import { ownWords } from '../../../shared/domain/masked.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'
import { madeUpChanged, madeUpJudged, madeUpUid } from './made-up-events.ts'

const key = new Uint8Array(32)

function filled() {
  const opening = openRecords(temporaryFolder(), {
    clock: { now: () => 0 },
    chainKey: key,
    pathKey: key,
    generation: 'test',
  })
  if (opening.kind !== 'opened') throw new Error(opening.kind)
  const { recorder, db } = opening.records
  const acted = (n: number, act: AdministratorAct, by: string): void => {
    recorder.record({
      kind: 'administrator-acted',
      uid: madeUpUid(n),
      timeMs: n,
      act,
      by: ownWords(by),
      caseNumber: null,
      why: [],
    })
  }
  recorder.record(madeUpJudged(1))
  acted(2, 'signed-in', 'keeper')
  acted(3, 'policy-saved', 'keeper')
  recorder.record({ ...madeUpChanged(4, 'policy-changed'), timeMs: 4 })
  recorder.record({ ...madeUpChanged(5, 'started'), timeMs: 5 })
  recorder.record({
    kind: 'notice-acknowledged',
    uid: madeUpUid(6),
    timeMs: 6,
    notice: 'cafe',
    account: ownWords("cl＊＊'; DROP TABLE events; --"),
  })
  return db
}

describe('the audit', () => {
  const deeds = ['signed-in', 'policy-saved', 'policy-changed', 'notice-acknowledged'] as const
  const sequences = (query: Omit<Parameters<typeof listAudit>[1], 'limit'>): readonly number[] =>
    listAudit(filled(), { limit: 10, ...query }).map(({ sequence }) => sequence)

  it('holds the deeds asked for, newest first, and no judged file', () => {
    expect(sequences({ deeds })).toEqual([6, 4, 3, 2])
    expect(sequences({ deeds: ['policy-saved', 'policy-changed'] })).toEqual([4, 3])
    expect(sequences({ deeds: [] })).toEqual([])
  })

  it('is narrowed down by who, when and page', () => {
    expect(sequences({ deeds, by: 'keeper' })).toEqual([3, 2])
    expect(sequences({ deeds, by: "cl＊＊'; DROP TABLE events; --" })).toEqual([6])
    expect(sequences({ deeds, by: "' OR 1=1 --" })).toEqual([])
    expect(sequences({ deeds, fromMs: 3, toMs: 6 })).toEqual([4, 3])
    expect(sequences({ deeds, beforeSequence: 4 })).toEqual([3, 2])
    expect(listAudit(filled(), { deeds, limit: 1 })).toHaveLength(1)
  })
})
