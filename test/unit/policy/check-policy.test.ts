import { describe, expect, it } from 'vitest'
import { checkPolicy, policyProblemText } from '../../../shared/policy/check-policy.ts'
import { channelIds, channelKind } from '../../../shared/domain/channel.ts'
import { presetIds, presets } from '../../../shared/policy/presets.ts'
import { defaultPolicy, policyVersion } from '../../../shared/policy/schema.ts'

function problems(candidate: unknown): readonly string[] {
  const checked = checkPolicy(candidate)
  return checked.kind === 'accepted' ? [] : checked.problems.map(policyProblemText)
}

describe('checkPolicy', () => {
  it('takes nothing as the defaults', () => {
    expect(checkPolicy({})).toEqual({ kind: 'accepted', policy: defaultPolicy })
  })

  it('takes its own default policy', () => {
    expect(problems(JSON.parse(JSON.stringify(defaultPolicy)))).toEqual([])
  })

  it.each([
    [{ chanels: {} }, 'chanels: there is no such field; check its spelling, or leave it out'],
    [
      { channels: { wechat: { warnform: 1 } } },
      'channels.wechat.warnform: there is no such field; check its spelling, or leave it out',
    ],
    [{ channels: { wechat: { warnFrom: 0 } } }, 'channels.wechat.warnFrom: is too small; give at least 1'],
    [{ channels: { wechat: { warnFrom: '1' } } }, 'channels.wechat.warnFrom: has the wrong type; give a whole number'],
    [{ mode: 'simulate' }, 'mode: is not one of its values; give active or simulation'],
    [{ endpoint: { url: 'ftp://x' } }, 'endpoint.url: has the wrong form; give an http or https address'],
    [
      { channels: { wechat: { warnFrom: 60 } } },
      'channels.wechat.quarantineFrom: is below warnFrom (60); raise it to warnFrom or more, or lower warnFrom',
    ],
    [{ routes: [{ id: 'a' }] }, 'routes.0.name: has the wrong type; give a string'],
    [[], 'policy: has the wrong type; give an object of fields'],
    ['x', 'policy: has the wrong type; give an object of fields'],
    [null, 'policy: has the wrong type; give an object of fields'],
  ])('names the field and the mend: %j', (candidate, text) => {
    expect(problems(candidate)[0]).toBe(text)
  })

  it('understands a policy of version 1', () => {
    expect(checkPolicy({ version: 1, contact: '李主管', mode: 'simulation' })).toMatchObject({
      kind: 'accepted',
      policy: { version: policyVersion, mode: 'simulation', clerk: { contact: '李主管' } },
    })
  })

  it('refuses a policy of a version to come', () => {
    expect(problems({ version: 99 })).toEqual([`version: is not one of its values; give ${String(policyVersion)}`])
  })

  it.each(presetIds)('takes its own preset %s, which never quarantines at rest', (id) => {
    const checked = checkPolicy(presets[id])
    expect(checked).toMatchObject({ kind: 'accepted', policy: { preset: id } })
    if (checked.kind !== 'accepted') return
    for (const channel of channelIds.filter((each) => channelKind(each) === 'at-rest')) {
      expect(checked.policy.channels[channel].quarantineFrom).toBeNull()
    }
  })

  it('does not let a field be inherited', () => {
    expect(problems(JSON.parse('{"__proto__": {"mode": "simulation"}}'))).not.toEqual([])
  })
})
