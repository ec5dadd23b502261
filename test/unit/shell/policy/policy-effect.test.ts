import { describe, expect, it } from 'vitest'
import { policyEffect } from '../../../../main/shell/policy/policy-effect.ts'
import type { FileJudged, RecordedEvent } from '../../../../shared/domain/agent-event.ts'
import { defaultPolicy, type Policy } from '../../../../shared/policy/schema.ts'
import { madeUpEvent } from '../../../support/made-up-event.ts'

function judged(people: number, changes: Partial<FileJudged> = {}): RecordedEvent {
  const { outcome, ...event } = madeUpEvent(changes)
  const found = outcome.kind === 'sensitive' ? { ...outcome, people, rows: people } : outcome
  return { sequence: people, chain: '', event: { ...event, outcome: found } }
}

const { wechat } = defaultPolicy.channels
const strict: Policy = {
  ...defaultPolicy,
  channels: { ...defaultPolicy.channels, wechat: { ...wechat, quarantineFrom: 10 } },
}

describe('the effect of a change', () => {
  it('counts what each policy would have done, by thresholds alone', () => {
    const events = [judged(5), judged(20), judged(60), judged(500, { atStart: true })]
    expect(policyEffect(events, defaultPolicy, strict)).toEqual({
      files: 3,
      now: { pass: 0, record: 0, warn: 2, quarantine: 1 },
      then: { pass: 0, record: 0, warn: 1, quarantine: 2 },
    })
  })

  it('lets pass what is not watched', () => {
    const off: Policy = {
      ...defaultPolicy,
      channels: { ...defaultPolicy.channels, wechat: { ...wechat, watch: false } },
    }
    expect(policyEffect([judged(60)], defaultPolicy, off).then).toMatchObject({ pass: 1, quarantine: 0 })
  })
})
