import { describe, expect, it } from 'vitest'
import { checkPolicy } from '../../../shared/policy/check-policy.ts'
import { policyProblemText } from '../../../shared/policy/policy-problem.ts'
import { channelIds, channelKind } from '../../../shared/domain/channel.ts'
import { presetIds, presets } from '../../../shared/policy/presets.ts'
import { dailyReport, exceptionOf } from '../decide/made-up-case.ts'
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
    [{ routes: [{ id: 'a' }] }, 'routes.0.name: is missing; give a text'],
    [{ routes: [{ id: 'A B' }] }, 'routes.0.id: has the wrong form; give 1 to 40 small letters, digits and hyphens'],
    [{ ownFolders: [''] }, 'ownFolders.0: is empty; fill it in'],
    [{ clerk: { contact: 'x'.repeat(201) } }, 'clerk.contact: is too long; give at most 200 letters'],
    [{ release: { approvers: 3 } }, 'release.approvers: is not one of its values; give 1 or 2'],
    [
      { release: { offlineSecret: 'ABC' } },
      'release.offlineSecret: has the wrong form; give 64 hex digits in small letters',
    ],
    [{ workingHours: { days: [1], from: '9:00', to: '18:00' } }, 'workingHours.from: has the wrong form; give HH:MM'],
    [{ endpoint: { ca: 'none' } }, 'endpoint.ca: has the wrong form; give a certificate as PEM'],
    [
      { exceptions: [{ ...exceptionOf({ kind: 'path', folder: '/srv' }), match: { kind: 'nope' } }] },
      'exceptions.0.match.kind: is not one of its values; give path or content or template',
    ],
    [
      { exceptions: [{ ...exceptionOf({ kind: 'path', folder: '/srv' }), expires: '2027-02-30' }] },
      'exceptions.0.expires: has the wrong form; give a day that exists, YYYY-MM-DD',
    ],
    [
      { ownFolders: ['Reports'] },
      'ownFolders.0: is not a whole path; give it from the drive or the root on, such as D:\\\\Reports',
    ],
    [
      { routes: [{ ...dailyReport, folder: '' }] },
      'routes.0.folder: is not a whole path; give it from the drive or the root on, such as D:\\\\Reports',
    ],
    [
      { exceptions: [exceptionOf({ kind: 'path', folder: '..\\Reports' })] },
      'exceptions.0.match.folder: is not a whole path; give it from the drive or the root on, such as D:\\\\Reports',
    ],
    [
      { endpoint: { url: 'https://agent:secret@example.com/' } },
      'endpoint.url: holds a name or a password; leave them out, and give a token in endpoint.token',
    ],
    [[], 'policy: has the wrong type; give an object of fields'],
    ['x', 'policy: has the wrong type; give an object of fields'],
    [null, 'policy: has the wrong type; give an object of fields'],
  ])('names the field and the mend: %j', (candidate, text) => {
    expect(problems(candidate)[0]).toBe(text)
  })

  it('names all fields that are wrong, several of one place and of one threshold among them', () => {
    const { wechat, qq } = { wechat: { a: 1, b: 2 }, qq: { warnFrom: { named: 0, identified: 'x', strong: 1 } } }
    expect(problems({ foo: 1, bar: 2, channels: { wechat, qq } }).map((text) => text.split(': ')[0])).toEqual(
      expect.arrayContaining([
        'foo',
        'bar',
        'channels.wechat.a',
        'channels.wechat.b',
        'channels.qq.warnFrom.named',
        'channels.qq.warnFrom.identified',
        'channels.qq.warnFrom.strong',
      ]),
    )
  })

  it.each(['D:\\Reports', 'd:/Reports', '\\\\server\\share', '/srv/reports'])('takes a whole path: %s', (folder) => {
    expect(problems({ ownFolders: [folder], routes: [{ ...dailyReport, folder }] })).toEqual([])
  })

  it('takes no secret as it lies sealed in another home, each told once', () => {
    const sealed = 'sealed:v1:AAAA'
    const told = problems({
      endpoint: { token: sealed },
      release: { offlineSecret: sealed },
      organisationKey: sealed,
    })
    const why = 'was sealed under another key and cannot be opened here; give it anew'
    expect(told).toEqual([`release.offlineSecret: ${why}`, `endpoint.token: ${why}`, `organisationKey: ${why}`])
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
