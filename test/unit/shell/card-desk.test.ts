import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { CardDesk } from '../../../main/shell/card-desk.ts'
import { openRecords } from '../../../main/record/open-records.ts'
import { WaitingCards } from '../../../main/record/waiting-cards.ts'
import type { LimitCrossed, RecordedEvent } from '../../../shared/domain/agent-event.ts'
import { madeUpEvent } from '../../support/made-up-event.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

const begunMs = Date.UTC(2026, 2, 2, 2)
const minuteMs = 60_000

beforeEach(() => {
  vi.useFakeTimers({ now: begunMs })
})

afterEach(() => {
  vi.useRealTimers()
})

function warned(caseNumber: string): RecordedEvent {
  return { sequence: Number(caseNumber), event: madeUpEvent({ verdict: 'warn', caseNumber }), chain: '' }
}

/** A desk over a stage that writes down what it is told; `quiet` is a policy that wants a toast first. */
function setUp(quiet: boolean, cards: WaitingCards | null = null) {
  const told: string[] = []
  const put: number[] = []
  const answers: string[] = []
  let click: (() => void) | null = null
  const desk = new CardDesk({
    stage: {
      show: () => told.push('show'),
      focus: () => told.push('focus'),
      fit: () => undefined,
      close: () => told.push('close'),
    },
    log: { info: () => undefined, warn: () => undefined, error: () => undefined },
    help: () => ({ contact: '', howToSend: '', routes: [], breakGlass: false }),
    answerWithinMs: () => 24 * 60 * minuteMs,
    record: ({ caseNumber, answer }, told) => {
      answers.push(`${caseNumber} ${answer}`)
      cards?.take(caseNumber, told)
    },
    onPut: (recorded) => {
      put.push(recorded.sequence)
      cards?.put(recorded)
    },
    onChanged: () => undefined,
    onWanted: () => undefined,
    toast: (onClicked) => {
      if (!quiet) return false
      told.push('toast')
      click = onClicked
      return true
    },
  })
  return { desk, told, put, answers, click: () => click?.() }
}

describe('the desk of cards', () => {
  it('brings the card at once, and remembers that it waits', () => {
    const { desk, told, put } = setUp(false)
    desk.warn(warned('1'))
    expect(told).toEqual(['show'])
    expect(put).toEqual([1])
  })

  it('tells quietly first where policy wants that, once for all that comes, and brings the card on a click', () => {
    const { desk, told, click } = setUp(true)
    desk.warn(warned('1'))
    desk.warn(warned('2'))
    expect(told).toEqual(['toast'])
    click()
    expect(told).toEqual(['toast', 'show'])
    desk.warn(warned('3'))
    expect(told).toEqual(['toast', 'show', 'show'])
  })

  it('brings the card after ten minutes where nobody followed the toast', () => {
    const { desk, told } = setUp(true)
    desk.warn(warned('1'))
    vi.setSystemTime(begunMs + 9 * minuteMs)
    desk.expire()
    expect(told).toEqual(['toast'])
    vi.setSystemTime(begunMs + 10 * minuteMs)
    desk.expire()
    expect(told).toEqual(['toast', 'show'])
  })

  it('opens for a clerk who asks, toast or not, and is quiet again once all is answered', () => {
    const { desk, told } = setUp(true)
    desk.warn(warned('1'))
    desk.focus()
    const card = desk.read()
    desk.answer({ key: card?.key ?? '', seen: 1, answer: 'acknowledged', note: '' })
    desk.warn(warned('2'))
    expect(told).toEqual(['toast', 'focus', 'close', 'toast'])
  })

  it('lets each card wait over a restart until it is answered itself, though others tell of the same case', () => {
    const opening = openRecords(temporaryFolder(), {
      clock: { now: () => Date.now() },
      chainKey: new Uint8Array(32),
      pathKey: new Uint8Array(32),
      generation: 'test',
    })
    if (opening.kind !== 'opened') throw new Error(opening.kind)
    const { db, recorder } = opening.records
    const cards = new WaitingCards(db)
    const { desk } = setUp(false, cards)
    const waiting = (): string[] => cards.list().map(({ event }) => event.kind)
    const crossed = (at: number, caseNumber: string): LimitCrossed => {
      const uid = `0190a1b2-0000-7000-8000-00000000010${String(at)}`
      const sums = { people: 60 * at, transfers: 2 * at, hospitals: 1 }
      return {
        kind: 'limit-crossed',
        uid,
        timeMs: begunMs,
        window: '30-days',
        limit: 50 * at,
        ...sums,
        caseNumber,
        action: 'warn',
      }
    }
    desk.warn(recorder.record(madeUpEvent({ verdict: 'warn', caseNumber: '000001' })))
    desk.warn(recorder.record(crossed(1, '000001')))
    // A higher limit joins the card of the lower one, by another file.
    desk.warn(recorder.record(crossed(2, '000002')))
    expect(waiting()).toEqual(['file-judged', 'limit-crossed', 'limit-crossed'])
    desk.answer({ key: desk.read()?.key ?? '', seen: 1, answer: 'acknowledged', note: '' })
    expect(waiting()).toEqual(['limit-crossed', 'limit-crossed'])
    desk.answer({ key: desk.read()?.key ?? '', seen: 1, answer: 'acknowledged', note: '' })
    expect(waiting()).toEqual([])
    opening.records.close()
  })

  it('takes the time that a card waited before a restart into account', () => {
    const { desk, answers } = setUp(false)
    desk.warn(warned('1'), begunMs - 23 * 60 * minuteMs)
    desk.warn(warned('2'))
    vi.setSystemTime(begunMs + 61 * minuteMs)
    desk.expire()
    expect(answers).toEqual(['1 no-answer'])
    expect(desk.waiting).toBe(1)
  })
})
