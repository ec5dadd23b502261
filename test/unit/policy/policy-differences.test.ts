import { describe, expect, it } from 'vitest'
import { checkPolicy } from '../../../shared/policy/check-policy.ts'
import { differingFields, policyDifferences } from '../../../shared/policy/policy-differences.ts'
import { defaultPolicy, type Policy } from '../../../shared/policy/schema.ts'

const changed: Policy = {
  ...defaultPolicy,
  mode: 'simulation',
  ownFolders: ['/somewhere'],
  channels: { ...defaultPolicy.channels, wechat: { ...defaultPolicy.channels.wechat, quarantineFrom: null } },
}

describe('what a policy says otherwise', () => {
  it('is written alone, and read back as the same policy', () => {
    const written = policyDifferences(changed, defaultPolicy)
    expect(written).toEqual({
      version: defaultPolicy.version,
      mode: 'simulation',
      ownFolders: ['/somewhere'],
      channels: { wechat: { quarantineFrom: null } },
    })
    expect(checkPolicy(written)).toEqual({ kind: 'accepted', policy: changed })
    expect(policyDifferences(defaultPolicy, defaultPolicy)).toEqual({ version: defaultPolicy.version })
  })

  it('is named field by field', () => {
    expect(differingFields(changed, defaultPolicy)).toEqual(['mode', 'channels.wechat.quarantineFrom', 'ownFolders'])
  })
})
