import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decide } from '../../../main/decide/decide.ts'
import { presetIds, presets } from '../../../shared/policy/presets.ts'
import { circumstances, exceptions, finding, routes, sensitive, written } from './arbitrary-situations.ts'
import { policyOf, strengthOf, tableOf } from './made-up-case.ts'

const record = strengthOf({ kind: 'record' })
const runs = { numRuns: 500 }

describe('for every file, place and policy', () => {
  it('more people never make a milder verdict', () => {
    fc.assert(
      fc.property(sensitive, fc.nat(50_000), circumstances, written, exceptions, (some, more, where, policy, given) => {
        const larger = {
          ...some,
          people: some.people + more,
          tables: [...some.tables, ...(some.tables.length > 0 ? [tableOf(more)] : [])],
        }
        const inForce = policyOf({ ...policy, exceptions: given })
        expect(strengthOf(decide(larger, where, inForce))).toBeGreaterThanOrEqual(
          strengthOf(decide(some, where, inForce)),
        )
      }),
      runs,
    )
  })

  it('more people by a route never make a milder verdict, unless it is the route that records them', () => {
    fc.assert(
      fc.property(
        sensitive,
        fc.nat(50_000),
        circumstances,
        written,
        routes,
        (some, more, where, policy, registered) => {
          const inForce = policyOf({ ...policy, routes: registered })
          const [fewer, larger] = [
            decide(some, where, inForce),
            decide({ ...some, people: some.people + more, tables: [] }, where, inForce),
          ]
          const before = some.tables.length > 0 ? decide({ ...some, tables: [] }, where, inForce) : fewer
          // What fits is recorded, though as few outside of it might leave no trace at all.
          expect(strengthOf(larger)).toBeGreaterThanOrEqual(before.route === null ? strengthOf(before) : 0)
          if (larger.route !== null) expect(before.route).not.toBeNull()
        },
      ),
      runs,
    )
  })

  it('a route, an exception or a release never makes it stricter than it was, or than a record that disturbs nobody', () => {
    fc.assert(
      fc.property(finding, circumstances, written, routes, exceptions, (what, where, policy, registered, given) => {
        const without = strengthOf(decide(what, { ...where, released: false }, policyOf(policy)))
        const inForce = policyOf({ ...policy, routes: registered, exceptions: given })
        for (const released of [true, false]) {
          const verdict = decide(what, { ...where, released }, inForce)
          expect(strengthOf(verdict)).toBeLessThanOrEqual(verdict.route === null ? without : Math.max(without, record))
        }
      }),
      runs,
    )
  })

  it('simulation changes the flag and nothing else', () => {
    fc.assert(
      fc.property(finding, circumstances, written, routes, exceptions, (what, where, policy, registered, given) => {
        const all = { ...policy, routes: registered, exceptions: given }
        const active = decide(what, where, policyOf({ ...all, mode: 'active' }))
        expect(active.simulated).toBe(false)
        expect(decide(what, where, policyOf({ ...all, mode: 'simulation' }))).toEqual({ ...active, simulated: true })
      }),
      runs,
    )
  })

  it('whatever does not pass names its rule and its reasons', () => {
    fc.assert(
      fc.property(finding, circumstances, written, routes, exceptions, (what, where, policy, registered, given) => {
        const verdict = decide(what, where, policyOf({ ...policy, routes: registered, exceptions: given }))
        expect(verdict.rule).not.toBe('')
        if (verdict.kind !== 'pass') expect(verdict.why).not.toEqual([])
        if (what.kind !== 'clean') expect(verdict.why).not.toEqual([])
      }),
      runs,
    )
  })

  it('what was there at start, or was released, is never touched and disturbs nobody', () => {
    fc.assert(
      fc.property(finding, circumstances, written, (what, where, policy) => {
        for (const side of [{ atStart: true }, { released: true }]) {
          expect(strengthOf(decide(what, { ...where, ...side }, policyOf(policy)))).toBeLessThanOrEqual(record)
        }
      }),
      runs,
    )
  })

  it('no preset quarantines at rest, or for what could not be read', () => {
    fc.assert(
      fc.property(finding, circumstances, fc.constantFrom(...presetIds), (what, where, id) => {
        const policy = policyOf(presets[id])
        expect(decide(what, { ...where, channel: 'downloads' }, policy).kind).not.toBe('quarantine')
        if (what.kind !== 'sensitive') expect(decide(what, where, policy).kind).not.toBe('quarantine')
      }),
      runs,
    )
  })
})
