import { describe, expect, it } from 'vitest'
import { byPhone, dayMs, finding, setUp } from './ledger-setting.ts'

describe('the ledger of people', () => {
  it('counts in the meter what was found before reading had to stop, though nobody of it can be told again', async () => {
    const { ledger, draft } = setUp()
    const visit = await ledger.enter(
      finding([], { people: 300, complete: false, reason: 'timed-out' }),
      draft('000001'),
    )
    visit.count(null)
    expect(ledger.unregistered('day')).toEqual({ people: 300, transfers: 1 })
    expect(visit.traces.people).toBe(300)
  })

  it('counts the same 30 people in ten files as 30, and their transfers as 300', async () => {
    const { ledger, draft, take } = setUp()
    for (let file = 0; file < 10; file++) await take(byPhone(0, 30), draft(String(file)))
    expect(await ledger.distinct('lifetime')).toEqual({ held: 0, sent: 30 })
    expect(ledger.unregistered('lifetime')).toMatchObject({ people: 300, transfers: 10 })
  })

  it('does not count what was entered and had no event', async () => {
    const { ledger, draft } = setUp()
    const visit = await ledger.enter(finding(byPhone(0, 5)), draft('1'))
    expect(ledger.unregistered('lifetime').people).toBe(0)
    visit.discard()
    ledger.recover()
    expect(await ledger.distinct('lifetime')).toEqual({ held: 0, sent: 0 })
  })

  it('keeps what an act has entered that recovery cannot finish yet: its people count once it is', async () => {
    const { ledger, draft, records } = setUp()
    await ledger.enter(finding(byPhone(1, 40)), draft('000007'))
    records.journal.begin({ caseNumber: '000007', step: 'judged', sealed: new Uint8Array(0) })
    ledger.recover()
    ledger.countCase('000007', null)
    expect(ledger.unregistered('lifetime')).toEqual({ people: 40, transfers: 1 })
  })

  it('takes back after a kill what was only ahead, and counts a case that recovery finished', async () => {
    const { home, ledger, draft, records } = setUp()
    await ledger.enter(finding(byPhone(0, 5)), draft('1'))
    await ledger.enter(finding(byPhone(5, 7)), draft('2'))
    records.close()
    const again = setUp(home)
    again.ledger.countCase('2', null)
    again.ledger.recover()
    expect(again.ledger.unregistered('lifetime')).toMatchObject({ people: 7, transfers: 1 })
    // Who was entered is known again, though the index was made anew.
    expect((await again.take(byPhone(0, 12), again.draft('3'))).knownPeople).toBe(12)
  })

  it('joins one person over files of different shape', async () => {
    const { ledger, draft, take } = setUp()
    await take([{ phone: '1' }], draft('1'))
    await take([{ 'id-number': 'a', phone: '1' }], draft('2'))
    await take([{ 'id-number': 'a' }], draft('3'))
    await take([{ 'id-number': 'a', certificate: 'c' }], draft('4'))
    await take([{ certificate: 'c' }], draft('5'))
    expect(await ledger.distinct('lifetime')).toEqual({ held: 0, sent: 1 })
  })

  it('finds two people who were counted apart to be one', async () => {
    const { ledger, draft, take } = setUp()
    await take([{ phone: '1' }, { 'id-number': 'a' }], draft('1'))
    expect(await ledger.distinct('lifetime')).toMatchObject({ sent: 2 })
    await take([{ 'id-number': 'a', phone: '1' }], draft('2'))
    expect(await ledger.distinct('lifetime')).toMatchObject({ sent: 1 })
  })

  it('keeps people with ID numbers of their own apart, though they share a phone', async () => {
    const { ledger, draft, take } = setUp()
    await take([{ 'id-number': 'a', phone: '1' }], draft('1'))
    await take([{ 'id-number': 'b', phone: '1' }], draft('2'))
    expect(await ledger.distinct('lifetime')).toMatchObject({ sent: 2 })
  })

  it('tells people as before after each start, in files of any shape', async () => {
    const { home, draft, take, records } = setUp()
    await take([{ phone: '1' }, { 'id-number': 'a' }, { phone: '2' }], draft('1'))
    await take([{ 'id-number': 'a', phone: '1' }], draft('2'))
    await take([{ 'id-number': 'b', phone: '3' }], draft('3'))
    records.close()

    const again = setUp(home)
    expect(await again.ledger.distinct('lifetime')).toEqual({ held: 0, sent: 3 })
    expect((await again.take([{ phone: '1' }, { 'id-number': 'a' }], again.draft('4'))).knownPeople).toBe(1)
    expect((await again.take([{ 'id-number': 'd', phone: '2' }], again.draft('5'))).knownPeople).toBe(1)
    // Known by an ID number of her own: with another one, the same phone is somebody else's.
    expect((await again.take([{ 'id-number': 'c', phone: '3' }], again.draft('6'))).knownPeople).toBe(0)
    expect(await again.ledger.distinct('lifetime')).toEqual({ held: 0, sent: 4 })
    again.records.close()

    const third = setUp(home)
    expect(await third.ledger.distinct('lifetime')).toEqual({ held: 0, sent: 4 })
  })

  it('looks at windows of time', async () => {
    const { clock, ledger, draft, take } = setUp()
    await take(byPhone(0, 10), draft('1'))
    clock.nowMs += 20 * dayMs
    await take(byPhone(5, 10), draft('2'))
    clock.nowMs += 15 * dayMs
    expect(ledger.unregistered('day').people).toBe(0)
    expect(ledger.unregistered('30-days').people).toBe(10)
    expect(ledger.unregistered('year').people).toBe(20)
    expect(await ledger.distinct('30-days')).toEqual({ held: 0, sent: 10 })
    expect(await ledger.distinct('year')).toEqual({ held: 0, sent: 15 })
  })

  it('holds registered transfers apart from the meter', async () => {
    const { ledger, draft, take } = setUp()
    await take(byPhone(0, 40), draft('1'), 'daily-report')
    expect(ledger.unregistered('lifetime').people).toBe(0)
    expect(ledger.routesToday()).toEqual({ 'daily-report': 40 })
    expect(await ledger.distinct('lifetime')).toEqual({ held: 40, sent: 0 })
  })

  it('tells where a transfer came from, by content and by people', async () => {
    const { draft, take } = setUp()
    await take(byPhone(0, 30), draft('1', 'held'), null, 'aa')
    await take(byPhone(100, 30), draft('2', 'held'), null, 'bb')
    const same = await take(byPhone(0, 30), draft('3'), null, 'aa')
    expect(same.traces.sameContent).toMatchObject({ caseNumber: '1', sharedPeople: 30 })
    const subset = await take([...byPhone(110, 12), ...byPhone(500, 3)], draft('4'), null, 'cc')
    expect(subset.traces).toMatchObject({ sameContent: null, samePeople: { caseNumber: '2', sharedPeople: 12 } })
    const others = await take(byPhone(900, 9), draft('5'), null, 'dd')
    expect(others.traces).toMatchObject({ sameContent: null, samePeople: null })
  })

  it('enters files one after the other, whatever comes at once', async () => {
    const { ledger, draft, take } = setUp()
    await Promise.all(Array.from({ length: 20 }, (_, i) => take(byPhone(i * 10, 500), draft(String(i)))))
    expect(await ledger.distinct('lifetime')).toMatchObject({ sent: 690 })
  })
})

describe('hospitals of unregistered transfers', () => {
  it('are counted once, however many transfers name them', async () => {
    const { ledger, draft } = setUp()
    expect(ledger.unregisteredHospitals('day')).toBe(0)
    for (const [at, digests] of [['a', 'b'], ['b']].entries()) {
      const visit = await ledger.enter(finding(byPhone(at, 1), { hospitalDigests: digests }), draft(String(at)))
      visit.count(null)
    }
    const routed = await ledger.enter(finding(byPhone(9, 1), { hospitalDigests: ['c'] }), draft('9'))
    routed.count('daily-report')
    expect(ledger.unregisteredHospitals('day')).toBe(2)
  })
})
