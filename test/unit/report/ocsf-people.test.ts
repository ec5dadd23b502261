import { describe, expect, it } from 'vitest'
import { toOcsf } from '../../../main/report/ocsf.ts'
import type { ReleaseChanged } from '../../../shared/domain/agent-event.ts'
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

  it('joins each step of a release to its case, and raises the ones that somebody must look at', () => {
    const asked = {
      ...at,
      kind: 'release-changed',
      caseNumber: '000007',
      by: ownWords('clerk'),
      note: ownWords(''),
    } as const
    const posted = (step: ReleaseChanged['step']) =>
      toOcsf({ sequence: 6, chain: '', event: { ...asked, step } }, context)
    expect(posted('approved')).toMatchObject({
      class_uid: 2006,
      activity_id: 2,
      finding_info: { uid: 'install/log/000007' },
      action_id: 1,
      disposition_id: 8,
      status_id: 2,
      is_alert: false,
    })
    expect(posted('released')).toMatchObject({ action_id: 1, disposition_id: 9, status_id: 4 })
    expect(posted('broke-glass')).toMatchObject({ disposition_id: 19, status_id: 1, severity_id: 4, is_alert: true })
    expect(posted('code-refused')).toMatchObject({ disposition_id: 3, severity_id: 3, is_alert: true })
    expect(posted('expired')).toMatchObject({ disposition_id: 5, status_id: 4 })
  })
})
