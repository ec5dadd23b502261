import { describe, expect, it } from 'vitest'
import { checkPolicy, policyProblemText } from '../../../shared/policy/check-policy.ts'
import { defaultPolicy } from '../../../shared/policy/schema.ts'

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
    [[], 'policy: has the wrong type; give an object of fields'],
    ['x', 'policy: has the wrong type; give an object of fields'],
    [null, 'policy: has the wrong type; give an object of fields'],
  ])('names the field and the mend: %j', (candidate, text) => {
    expect(problems(candidate)).toEqual([text])
  })

  it('does not let a field be inherited', () => {
    expect(problems(JSON.parse('{"__proto__": {"mode": "simulation"}}'))).not.toEqual([])
  })
})
