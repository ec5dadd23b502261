import { describe, expect, it } from 'vitest'
import { CardQueue } from '../../../main/shell/card-queue.ts'
import type { FileJudged, RecordedEvent } from '../../../shared/domain/agent-event.ts'
import { madeUpEvent } from '../../support/made-up-event.ts'

const help = { contact: '', howToSend: '', routes: [], breakGlass: false }
const warned = { verdict: 'warn' } as const

function recorded(caseNumber: string, changes: Partial<FileJudged> = warned): RecordedEvent {
  return { sequence: Number(caseNumber), event: madeUpEvent({ ...changes, caseNumber }), chain: '' }
}

describe('the queue of cards', () => {
  it('disturbs nobody for what is recorded, simulated, found at start, or gone', () => {
    const queue = new CardQueue()
    expect(queue.add(recorded('1', { verdict: 'record' }), 0)).toBe(false)
    expect(queue.add(recorded('2', { ...warned, simulated: true }), 0)).toBe(false)
    expect(queue.add(recorded('3', { ...warned, atStart: true }), 0)).toBe(false)
    expect(queue.add(recorded('4', { verdict: 'quarantine', action: { kind: 'vanished' } }), 0)).toBe(false)
    expect(queue.current(help)).toBeNull()
  })

  it.each([
    [warned, 'warned'],
    [{ verdict: 'quarantine', action: { kind: 'quarantined', caseNumber: '9', placeholder: true } }, 'quarantined'],
    [{ verdict: 'quarantine', action: { kind: 'not-quarantined', why: 'locked' } }, 'not-quarantined'],
    [{ verdict: 'warn', outcome: { kind: 'unscannable', reason: 'encrypted' } }, 'encrypted'],
    [{ verdict: 'warn', outcome: { kind: 'unscannable', reason: 'damaged' } }, 'unread'],
  ] satisfies [Partial<FileJudged>, string][])('tells kinds apart by what really happened', (changes, kind) => {
    const queue = new CardQueue()
    queue.add(recorded('1', changes), 0)
    expect(queue.current(help)?.kind).toBe(kind)
  })

  it('joins a burst of one kind and channel, and nothing else', () => {
    const queue = new CardQueue()
    queue.add(recorded('1'), 0)
    queue.add(recorded('2'), 3000)
    queue.add(recorded('3'), 6000)
    queue.add(recorded('4', { verdict: 'quarantine', action: { kind: 'not-quarantined', why: 'locked' } }), 6000)
    queue.add(recorded('5'), 20_000)
    expect(queue.size).toBe(3)
    expect(queue.current({ ...help, contact: '信息科' })).toMatchObject({
      fileCount: 3,
      people: 180,
      waiting: 2,
      help: { contact: '信息科' },
    })
  })

  it('takes off only what the clerk saw', () => {
    const queue = new CardQueue()
    queue.add(recorded('1'), 0)
    const key = queue.current(help)?.key ?? ''
    queue.add(recorded('2'), 100)
    expect(queue.peek(key, 1)).toMatchObject({ cases: [{ caseNumber: '1' }] })
    expect(queue.close(key, 1)).toMatchObject({ cases: [{ caseNumber: '1' }] })
    expect(queue.close(key, 1)).toBeNull()
    expect(queue.current(help)).toMatchObject({ fileCount: 1, files: [{ caseNumber: '2' }] })
  })

  it('makes no younger card old: one of the run before that comes later is a card of its own', () => {
    const queue = new CardQueue()
    queue.add(recorded('2'), 100_000)
    queue.add(recorded('1'), 1000)
    expect(queue.size).toBe(2)
    expect(queue.expire(100_500, 99_000)).toMatchObject([{ cases: [{ caseNumber: '1' }] }])
    expect(queue.current(help)).toMatchObject({ fileCount: 1, files: [{ caseNumber: '2' }] })
  })

  it('puts away what nobody answered', () => {
    const queue = new CardQueue()
    queue.add(recorded('1'), 0)
    expect(queue.expire(999, 1000)).toEqual([])
    expect(queue.expire(1000, 1000)).toMatchObject([{ cases: [{ caseNumber: '1' }] }])
    expect(queue.size).toBe(0)
  })

  it('reminds of a limit over time, and of a higher one on the same card', () => {
    const queue = new CardQueue()
    const crossed = (limit: number, action: 'record' | 'warn', transfers = 9): RecordedEvent => ({
      sequence: limit,
      chain: '',
      event: {
        kind: 'limit-crossed',
        uid: '0190a1b2-0000-7000-8000-000000000002',
        timeMs: 1,
        window: '30-days',
        limit,
        people: limit + 3,
        transfers,
        hospitals: 3,
        caseNumber: '000009',
        action,
      },
    })
    expect(queue.add(crossed(50, 'record'), 0)).toBe(false)
    expect(queue.add(crossed(50, 'warn', 1), 0)).toBe(false)
    expect(queue.add(crossed(125, 'warn'), 0)).toBe(true)
    expect(queue.add(crossed(250, 'warn'), 99_000)).toBe(true)
    expect(queue.size).toBe(1)
    expect(queue.current(help)).toMatchObject({ kind: 'cumulative', people: 253, hospitals: 3, caseNumber: '000009' })
    expect(queue.close('card-1', 1)).toMatchObject({ cases: [{ caseNumber: '000009' }] })
    expect(queue.size).toBe(0)
  })

  it('shows a bounded part of a flood and counts all of it', () => {
    const queue = new CardQueue()
    for (let n = 1; n <= 500; n++) queue.add(recorded(String(n)), n)
    const card = queue.current(help)
    expect(card?.fileCount).toBe(500)
    expect(card?.kind === 'warned' ? card.files.length : 0).toBe(20)
    expect(queue.close(card?.key ?? '', 500)?.cases).toHaveLength(500)
  })
})
