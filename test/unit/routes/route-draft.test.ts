import { describe, expect, it } from 'vitest'
import {
  dayAfter,
  mistakeOf,
  mistakeOfMessage,
  newRoute,
  routeMistakes,
  routeSchema,
  standingOf,
} from '../../../renderer/pages/routes/route-draft.ts'
import { uiWords } from '../../../shared/words/ui-resources.ts'

const noon = new Date(2026, 8, 30, 12).getTime()
const schema = routeSchema({ takenIds: ['taken'], today: '2026-09-30' })
const good = {
  ...newRoute(noon),
  name: '医院日报',
  purpose: '交接',
  recipient: '医院',
  approver: '主任',
  channels: ['wechat' as const],
}

function mistakes(changes: Readonly<Record<string, unknown>>): readonly string[] {
  const parsed = schema.safeParse({ ...good, ...changes }, { error: mistakeOf })
  return parsed.success ? [] : parsed.error.issues.map(({ path, message }) => `${String(path[0])} ${message}`)
}

describe('a route at the form', () => {
  it('fits as it begins once it was filled in', () => {
    expect(mistakes({})).toEqual([])
  })

  it.each([
    [{ name: ' ' }, 'name needed'],
    [{ purpose: 'x'.repeat(10_000) }, 'purpose long'],
    [{ channels: [] }, 'channels choose'],
    [{ id: 'Not Good' }, 'id id'],
    [{ id: 'taken' }, 'id taken'],
    [{ expires: '31.12.2026' }, 'expires day'],
    [{ expires: '2026-09-29' }, 'expires past'],
    [{ peoplePerDay: 0 }, 'peoplePerDay people'],
    [{ peoplePerDay: 1.5 }, 'peoplePerDay people'],
    [{ folder: 'x'.repeat(2000) }, 'folder long'],
  ])('names the field and the mistake: %j', (changes, wanted) => {
    expect(mistakes(changes)).toEqual([wanted])
  })

  it('has words for every mistake, and takes none for an unknown one', () => {
    for (const mistake of routeMistakes) expect(uiWords('en')[`routes.wrong.${mistake}`]).toBeDefined()
    expect(mistakeOfMessage('Invalid input')).toBe('form')
  })

  it('holds until the end of its last day', () => {
    expect(dayAfter(noon, 1)).toBe('2026-10-01')
    expect(standingOf({ expires: '2026-09-29' }, noon)).toBe('expired')
    expect(standingOf({ expires: '2026-09-30' }, noon)).toBe('soon')
    expect(standingOf({ expires: '2026-12-31' }, noon)).toBe('holds')
  })
})
