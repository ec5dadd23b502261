import { describe, expect, it } from 'vitest'
import type { AgentEvent, FileJudged } from '../../../shared/domain/agent-event.ts'
import { ownWords, trustMasked } from '../../../shared/domain/masked.ts'
import { toOcsf, heartbeatToOcsf } from '../../../main/report/ocsf.ts'
import type { OcsfEvent } from '../../../main/report/ocsf-base.ts'
import { madeUpChanged, madeUpJudged, madeUpUid } from '../record/made-up-events.ts'

const context = { productVersion: '0.1.0', installId: 'pc-1', logId: '0badcafe', platform: 'win32' }

function ocsf(event: AgentEvent, sequence = 7): OcsfEvent {
  return toOcsf({ event, sequence, chain: '' }, context)
}

/** The members of OCSF 1.8.0 that these classes must have. */
function expectRequired(event: OcsfEvent): void {
  expect(event).toMatchObject({
    activity_id: expect.any(Number) as number,
    category_uid: expect.any(Number) as number,
    class_uid: expect.any(Number) as number,
    severity_id: expect.any(Number) as number,
    time: expect.any(Number) as number,
    type_uid: event.class_uid * 100 + Number(event['activity_id']),
    metadata: {
      version: '1.8.0',
      product: { name: 'Swaddle', version: '0.1.0' },
      uid: expect.any(String) as string,
      log_name: 'swaddle-0badcafe',
    },
    device: { type_id: 2, uid: 'pc-1', os: { type_id: 100 } },
  })
}

describe('a judged file', () => {
  it('is a new Data Security Finding with all that OCSF requires', () => {
    const event = ocsf(madeUpJudged(1))
    expectRequired(event)
    expect(event).toMatchObject({
      class_uid: 2006,
      category_uid: 2,
      type_uid: 200601,
      severity_id: 4,
      confidence_id: 3,
      is_alert: true,
      message: 'case 000001: 60 people (identified) in wechat, quarantined after detection',
      metadata: { uid: madeUpUid(1), sequence: 7 },
      finding_info: {
        uid: 'pc-1/0badcafe/000001',
        title: 'Maternity records, case 000001',
        analytic: { uid: 'channels.wechat.quarantineFrom', type_id: 1 },
      },
      file: {
        name: '日＊＊.xlsx',
        type_id: 1,
        ext: 'xlsx',
        size: 20_480,
        hashes: [{ algorithm_id: 3, value: 'cd'.repeat(32) }],
      },
      data_security: {
        category_id: 1,
        confidentiality_id: 6,
        data_lifecycle_state_id: 2,
        detection_system_id: 1,
        status_id: 1,
        discovery_details: [
          { type: 'people', count: 60 },
          { type: 'rows', count: 60 },
          { type: 'hospitals', count: 2 },
          { type: 'level:identified', count: 60 },
        ],
      },
    })
  })

  it('tells roles and places, and keeps the samples on the PC', () => {
    const text = JSON.stringify(ocsf(madeUpJudged(1)))
    expect(text).toContain('mother-name')
    expect(text).toContain('Sheet1!A2:H62')
    expect(text).not.toContain('张')
    expect(text).not.toContain('138')
    expect(text).not.toContain('hostname')
  })

  it.each<[string, Partial<FileJudged>, number, number]>([
    ['quarantined', {}, 2, 3],
    ['warned', { verdict: 'warn', action: { kind: 'untouched' } }, 1, 19],
    ['recorded', { verdict: 'record', action: { kind: 'untouched' } }, 3, 17],
    ['simulated', { simulated: true, action: { kind: 'untouched' } }, 3, 17],
    ['not quarantined', { action: { kind: 'not-quarantined', why: 'locked' } }, 1, 27],
    ['changed meanwhile', { action: { kind: 'changed-meanwhile' } }, 3, 17],
    ['vanished', { action: { kind: 'vanished' } }, 3, 17],
    [
      'unread',
      { outcome: { kind: 'unscannable', reason: 'encrypted' }, verdict: 'warn', action: { kind: 'untouched' } },
      0,
      27,
    ],
  ])('has the action and disposition of what happened: %s', (_what, change, action, disposition) => {
    const event = ocsf(madeUpJudged(1, change))
    expectRequired(event)
    expect(event).toMatchObject({ action_id: action, disposition_id: disposition, status_id: 1 })
  })

  it('alerts on warnings and quarantines, and not in simulation', () => {
    expect(ocsf(madeUpJudged(1, { verdict: 'warn' }))).toMatchObject({ is_alert: true })
    expect(ocsf(madeUpJudged(1, { verdict: 'record' }))).toMatchObject({ is_alert: false })
    expect(ocsf(madeUpJudged(1, { simulated: true }))).toMatchObject({ is_alert: false })
  })

  it.each([
    ['named', 1, 2],
    ['reachable', 1, 3],
    ['identified', 49, 3],
    ['named', 50, 4],
    ['named', 250, 5],
  ] as const)('is the more severe the more people: %s, %i', (level, people, severity) => {
    const { outcome } = madeUpJudged(1)
    if (outcome.kind !== 'sensitive') throw new Error('made up otherwise')
    expect(ocsf(madeUpJudged(1, { outcome: { ...outcome, level, people } }))).toMatchObject({ severity_id: severity })
  })

  it('says what was not read', () => {
    const { outcome } = madeUpJudged(1)
    if (outcome.kind !== 'sensitive') throw new Error('made up otherwise')
    const partial = { ...outcome, complete: false, reason: 'timed-out' } as const
    expect(ocsf(madeUpJudged(1, { outcome: partial }))).toMatchObject({
      data_security: { status_id: 2, status_detail: 'timed-out' },
    })
    expect(ocsf(madeUpJudged(1, { outcome: { kind: 'unscannable', reason: 'damaged' } }))).toMatchObject({
      data_security: { status_id: 3, status_detail: 'damaged' },
    })
  })

  it('stays small however many tables there are, and however long their masked words', () => {
    const { outcome } = madeUpJudged(1)
    if (outcome.kind !== 'sensitive') throw new Error('made up otherwise')
    const [table] = outcome.tables
    if (table === undefined) throw new Error('made up otherwise')
    const column = table.columns[0]
    if (column === undefined) throw new Error('made up otherwise')
    const many = {
      ...outcome,
      tables: Array.from({ length: 2000 }, () => ({
        ...table,
        where: trustMasked('＊'.repeat(5000)),
        columns: Array.from({ length: 500 }, () => column),
        why: Array.from({ length: 500 }, () => ({
          code: 'heading-maternity',
          values: { a: trustMasked('＊'.repeat(5000)) },
        })),
      })),
    }
    const event = ocsf(madeUpJudged(1, { outcome: many }))
    expect(JSON.stringify(event).length).toBeLessThan(200_000)
    expect(event).toMatchObject({ evidences: [{ data: { tables_found: 2000 } }] })
  })
})

it('tells a restored file as an update of its finding', () => {
  const event = ocsf({ ...madeUpJudged(1), kind: 'file-restored', elsewhere: true })
  expectRequired(event)
  expect(event).toMatchObject({
    type_uid: 200602,
    action_id: 1,
    disposition_id: 9,
    status_id: 4,
    finding_info: { uid: 'pc-1/0badcafe/000001' },
    metadata: { labels: ['channel:wechat', 'restored-elsewhere'] },
  })
})

it.each([
  ['work-needed', 1, 2],
  ['acknowledged', 19, 2],
  ['not-sensitive', 19, 2],
  ['contact-administrator', 19, 2],
  ['no-answer', 19, 1],
] as const)('tells an answer as an update of its finding: %s', (answer, disposition, status) => {
  const note = ownWords('＊＊＊')
  const event = ocsf({ kind: 'card-answered', uid: madeUpUid(2), timeMs: 5, caseNumber: '000001', answer, note })
  expectRequired(event)
  expect(event).toMatchObject({
    type_uid: 200602,
    disposition_id: disposition,
    status_id: status,
    comment: '＊＊＊',
    finding_info: { uid: 'pc-1/0badcafe/000001' },
  })
})

it.each([
  ['started', 3, 1],
  ['stopped', 4, 1],
  ['policy-changed', 8, 1],
  ['storage-failed', 99, 2],
] as const)('tells a change of the agent as Application Lifecycle: %s', (change, activity, status) => {
  const event = ocsf(madeUpChanged(3, change))
  expectRequired(event)
  expect(event).toMatchObject({
    class_uid: 6002,
    category_uid: 6,
    activity_id: activity,
    status_id: status,
    app: { name: 'Swaddle' },
    metadata: { sequence: 7 },
  })
})

it('tells a sign of life without a sequence of its own', () => {
  const event = heartbeatToOcsf({ uid: madeUpUid(9), timeMs: 5, lastSequence: 12, waiting: 3, refused: 1 }, context)
  expectRequired(event)
  expect(event).toMatchObject({ class_uid: 6002, activity_id: 99, activity_name: 'Heartbeat' })
  expect(event['unmapped']).toEqual({ last_sequence: 12, waiting: 3, refused: 1 })
  expect(event.metadata['sequence']).toBeUndefined()
})
