import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Circumstances } from '../../../main/decide/circumstances.ts'
import { decide } from '../../../main/decide/decide.ts'
import { channelIds, channelKind } from '../../../shared/domain/channel.ts'
import type { Finding, SensitiveFinding } from '../../../shared/domain/finding.ts'
import { ownWords } from '../../../shared/domain/masked.ts'
import { unreadReasons } from '../../../shared/domain/unread-reason.ts'
import type { VerdictKind } from '../../../shared/domain/verdict.ts'
import { defaultPolicy, policySchema } from '../../../shared/policy/schema.ts'
import { clean, found, inDownloads, inWechat, strengthOf, unread } from './made-up-case.ts'

const simulation = policySchema.parse({ mode: 'simulation' })

describe('decide', () => {
  it.each<[string, Finding, Circumstances, VerdictKind, string]>([
    ['one person in WeChat warns', found(1), inWechat, 'warn', 'channels.wechat.warnFrom'],
    ['49 in WeChat still warn', found(49), inWechat, 'warn', 'channels.wechat.warnFrom'],
    ['50 in WeChat are quarantined', found(50), inWechat, 'quarantine', 'channels.wechat.quarantineFrom'],
    ['a lawful report in Downloads is recorded', found(15), inDownloads, 'record', 'channels.downloads.recordFrom'],
    ['50 in Downloads warn', found(50), inDownloads, 'warn', 'channels.downloads.warnFrom'],
    ['any number in Downloads stays there', found(39_000), inDownloads, 'warn', 'channels.downloads.warnFrom'],
    ['what was there at start is recorded', found(500), { ...inWechat, atStart: true }, 'record', 'at-start'],
    ['what was released is recorded', found(500), { ...inWechat, released: true }, 'record', 'released'],
    ['a clean file passes', clean, inWechat, 'pass', 'clean'],
    ['an encrypted file warns', unread('encrypted'), inWechat, 'warn', 'unscannable.encrypted'],
    ['a picture passes', unread('unsupported'), inWechat, 'pass', 'unscannable.unsupported'],
    ['a damaged file is recorded', unread('damaged'), inWechat, 'record', 'unscannable.damaged'],
  ])('%s', (_, finding, circumstances, kind, rule) => {
    expect(decide(finding, circumstances, defaultPolicy)).toMatchObject({ kind, rule })
  })

  it('counts people at the level that a threshold names', () => {
    const policy = policySchema.parse({
      channels: { wechat: { quarantineFrom: { named: null, reachable: 100, identified: 20 } } },
    })
    const table = { where: ownWords('A'), rows: 1, columns: [], samples: [], why: [], dates: null }
    const mixed: SensitiveFinding = {
      ...found(60),
      level: 'identified',
      tables: [
        { ...table, people: 45, level: 'reachable' },
        { ...table, people: 15, level: 'identified' },
      ],
    }
    expect(decide(mixed, inWechat, policy)).toMatchObject({ kind: 'warn' })
    const more: SensitiveFinding = { ...mixed, tables: [{ ...table, people: 20, level: 'identified' }] }
    expect(decide(more, inWechat, policy)).toMatchObject({
      kind: 'quarantine',
      rule: 'channels.wechat.quarantineFrom',
    })
    expect(decide(more, inWechat, policy).why[0]?.values).toEqual({ people: 60, from: 20 })
  })

  it('more people never make a milder verdict', () => {
    fc.assert(
      fc.property(
        fc.nat(100_000),
        fc.nat(100_000),
        fc.constantFrom(...channelIds),
        fc.boolean(),
        (a, b, channel, atStart) => {
          const [fewer, more] = [Math.min(a, b) + 1, Math.max(a, b) + 1]
          const strength = (people: number) =>
            strengthOf(decide(found(people), { ...inWechat, channel, atStart }, defaultPolicy))
          expect(strength(more)).toBeGreaterThanOrEqual(strength(fewer))
        },
      ),
    )
  })

  it('no file that could not be read is taken for clean, and none is quarantined for it', () => {
    for (const reason of unreadReasons) {
      const { kind, rule } = decide(unread(reason), inWechat, defaultPolicy)
      expect(rule).toBe(`unscannable.${reason}`)
      expect(kind).not.toBe('quarantine')
    }
  })

  it('at-rest channels never quarantine by default', () => {
    for (const channel of channelIds.filter((id) => channelKind(id) === 'at-rest')) {
      expect(decide(found(1_000_000), { ...inWechat, channel }, defaultPolicy).kind).not.toBe('quarantine')
    }
  })

  it.each<[string, Circumstances, number, readonly string[]]>([
    ['fewer, or a route', inWechat, 60, ['below-limit', 'register-route']],
    ['a route alone, where one person is too many', inWechat, 10, ['register-route']],
    ['fewer, where nothing is sent', inDownloads, 60, ['below-limit']],
    ['nothing, where nothing was done', inDownloads, 10, []],
  ])('says what would have changed it: %s', (_, circumstances, people, codes) => {
    expect(decide(found(people), circumstances, defaultPolicy).instead.map(({ code }) => code)).toEqual(codes)
  })

  it('simulation decides the same and says so', () => {
    expect(decide(found(60), inWechat, simulation)).toMatchObject({ kind: 'quarantine', simulated: true })
  })
})
