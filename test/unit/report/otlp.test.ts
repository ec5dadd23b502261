import { JsonLogsSerializer } from '@opentelemetry/otlp-transformer'
import { describe, expect, it } from 'vitest'
import { toOcsf } from '../../../main/report/ocsf.ts'
import { otlpLogs } from './otlp-logs.ts'
import { otlpResource } from '../../../main/report/otlp.ts'
import { takeOtlp } from '../../../main/collect/take-events.ts'
import { madeUpChanged, madeUpJudged } from '../record/made-up-events.ts'

const context = { productVersion: '0.1.0', installId: 'pc-1', logId: '0badcafe', platform: 'linux' }
const events = [madeUpJudged(1), madeUpChanged(2)].map((event, index) =>
  toOcsf({ event, sequence: index + 1, chain: '' }, context),
)

type LogRecords = Parameters<typeof JsonLogsSerializer.serializeRequest>[0]

/** The same events through OpenTelemetry's own encoder. */
function oracle(): unknown {
  const resource = { attributes: otlpResource('0.1.0', 'pc-1') }
  const instrumentationScope = { name: 'swaddle' }
  const records = events.map((event, index) => ({
    hrTime: [Math.floor(event.time / 1000), (event.time % 1000) * 1_000_000],
    hrTimeObserved: [Math.floor(event.time / 1000), (event.time % 1000) * 1_000_000],
    severityNumber: [17, 9][index],
    severityText: event.severity,
    // Members that are undefined are no members in JSON.
    body: JSON.parse(JSON.stringify(event)) as unknown,
    attributes: { 'log.record.uid': event.metadata.uid, 'ocsf.class_uid': event.class_uid },
    droppedAttributesCount: 0,
    resource,
    instrumentationScope,
  }))
  const bytes = JsonLogsSerializer.serializeRequest(records as unknown as LogRecords)
  return JSON.parse(new TextDecoder().decode(bytes))
}

/** Counts of dropped things are zero by default, and 64-bit integers may be strings or numbers: one way of saying it. */
function inOneWay(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOneWay)
  if (typeof value !== 'object' || value === null) return value
  const members = Object.entries(value).filter(([key, member]) => key !== 'droppedAttributesCount' || member !== 0)
  return Object.fromEntries(
    members.map(([key, member]) => [key, key === 'intValue' ? String(member) : inOneWay(member)]),
  )
}

describe('the OTLP body', () => {
  it("is what OpenTelemetry's own encoder makes of the same events", () => {
    const ours: unknown = JSON.parse(otlpLogs(events, otlpResource('0.1.0', 'pc-1')))
    expect(inOneWay(ours)).toEqual(inOneWay(oracle()))
  })

  it.each([
    ['ours', () => JSON.parse(otlpLogs(events, {})) as unknown],
    ["OpenTelemetry's", oracle],
  ])('is read back to the same events by the collector: %s', (_whose, make) => {
    const taken = takeOtlp(JSON.stringify(make()))
    expect(taken).toMatchObject({ kind: 'taken', rejected: 0 })
    if (taken.kind === 'taken') expect(taken.events).toEqual(JSON.parse(JSON.stringify(events)))
  })

  it('writes whole numbers as strings and others as doubles', () => {
    const text = otlpLogs(events, {})
    expect(text).toContain('{"key":"class_uid","value":{"intValue":"2006"}}')
    expect(text).toContain('{"key":"is_alert","value":{"boolValue":true}}')
  })
})
