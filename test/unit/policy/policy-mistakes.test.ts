import { expect, it } from 'vitest'
import { checkPolicy } from '../../../shared/policy/check-policy.ts'

const exception = { id: '', match: { kind: 'path', folder: '' }, owner: '', reason: '', expires: '' }

it.each([
  [{ chanels: {} }, [['chanels', 'unknown', '']]],
  [{ vaultDays: 0 }, [['vaultDays', 'too-small', '1']]],
  [{ vaultDays: 1.5 }, [['vaultDays', 'number', '']]],
  [{ mode: 'sleep' }, [['mode', 'value', '']]],
  [{ endpoint: { url: 'nowhere' } }, [['endpoint.url', 'url', '']]],
  [
    { channels: { wechat: { warnFrom: 20, quarantineFrom: 10 } } },
    [['channels.wechat.quarantineFrom', 'below-warn', '20']],
  ],
  [
    { exceptions: [exception] },
    [
      ['exceptions.0.id', 'form', ''],
      ['exceptions.0.match.folder', 'needed', '1'],
      ['exceptions.0.owner', 'needed', '1'],
      ['exceptions.0.reason', 'needed', '1'],
      ['exceptions.0.expires', 'day', ''],
    ],
  ],
])('%o is told by what is wrong, for those who say it in another language', (candidate, told) => {
  const checked = checkPolicy(candidate)
  const problems = checked.kind === 'refused' ? checked.problems : []
  expect(problems.map(({ field, mistake, at }) => [field, mistake, at])).toEqual(told)
})
