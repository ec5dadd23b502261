import { describe, expect, it } from 'vitest'
import { toOcsf } from '../../../main/report/ocsf.ts'
import { ownWords } from '../../../shared/domain/masked.ts'

const context = { productVersion: '1.0.0', installId: 'install', logId: 'log', platform: 'linux' }
const at = { uid: '0190a1b2-0000-7000-8000-000000000001', timeMs: 1_790_000_000_000 }

describe('what people did with the agent, as OCSF', () => {
  it('names the administrator and the act, and tells a failure', () => {
    const acted = { ...at, kind: 'administrator-acted', by: ownWords('zhang'), caseNumber: '000007', why: [] } as const
    expect(toOcsf({ sequence: 3, chain: '', event: { ...acted, act: 'policy-saved' } }, context)).toMatchObject({
      class_uid: 6002,
      activity_id: 99,
      activity_name: 'policy-saved',
      status_id: 1,
      actor: { user: { name: 'zhang', type_id: 2 } },
      unmapped: { case: '000007' },
      metadata: { uid: at.uid, sequence: 3 },
    })
    const failed = { ...acted, act: 'sign-in-failed', by: ownWords('') } as const
    expect(toOcsf({ sequence: 4, chain: '', event: failed }, context)).toMatchObject({ status_id: 2, severity_id: 3 })
  })

  it('tells which notice was read under which account', () => {
    const event = { ...at, kind: 'notice-acknowledged', notice: 'abcd', account: ownWords('c＊＊') } as const
    expect(toOcsf({ sequence: 5, chain: '', event }, context)).toMatchObject({
      activity_name: 'notice-acknowledged',
      actor: { user: { name: 'c＊＊' } },
      unmapped: { notice: 'abcd' },
    })
  })
})
