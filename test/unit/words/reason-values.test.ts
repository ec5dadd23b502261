import { describe, expect, it } from 'vitest'
import { columnRoles } from '../../../shared/domain/column-role.ts'
import { ledgerWindows } from '../../../shared/domain/ledger-window.ts'
import { ownWords } from '../../../shared/domain/masked.ts'
import { unreadReasons } from '../../../shared/domain/unread-reason.ts'
import { differingFields } from '../../../shared/policy/policy-differences.ts'
import { defaultPolicy, type Policy } from '../../../shared/policy/schema.ts'
import { languages } from '../../../shared/words/language.ts'
import { reasonText } from '../../../shared/words/reason-text.ts'

/** Every reason that carries an identifier of ours, with every value that it can have. */
const said = [
  ...unreadReasons.map((raw) => ({ raw, reason: { code: 'unread', values: { reason: ownWords(raw) } } })),
  ...ledgerWindows.map((raw) => ({
    raw,
    reason: { code: 'limit-reached', values: { window: ownWords(raw), people: 60, limit: 50 } },
  })),
  ...columnRoles
    .filter((role) => role !== 'none')
    .map((raw) => ({
      raw,
      reason: { code: 'route-field', values: { route: ownWords('日报'), field: ownWords(raw) } },
    })),
  ...policyFields().map((raw) => ({
    raw,
    reason: { code: 'policy-fields', values: { fields: ownWords(raw), note: ownWords('') } },
  })),
]

/** Everything of a policy that can differ: as the policy window tells a change. */
function policyFields(): readonly string[] {
  const other = (value: unknown): unknown => {
    if (Array.isArray(value)) return [...(value as unknown[]), 'other']
    if (value === null || typeof value !== 'object') return `${String(value)} other`
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, other(each)]))
  }
  // A policy that was taken in is of the newest version, always.
  const { version } = defaultPolicy
  return differingFields({ ...(other(defaultPolicy) as Policy), version }, defaultPolicy)
}

describe.each(languages)('a reason in %s', (language) => {
  it.each(said)('says $raw in words', ({ raw, reason }) => {
    const text = reasonText(reason, language)
    const without = reasonText({ ...reason, values: {} }, language)
    expect(text).not.toBe(without)
    // English calls some things by the same word; a word with a hyphen or a dot in it is nobody's.
    if (language !== 'en' || /[-.]/.test(raw)) expect(text).not.toContain(raw)
  })
})

describe('a list of changed fields', () => {
  it('names each, and the channel it belongs to', () => {
    const fields = ownWords('channels.wechat.warnFrom, mode')
    const reason = { code: 'policy-fields', values: { fields, note: ownWords('试一试') } }
    expect(reasonText(reason, 'zh-CN')).toMatch(/^修改了 微信 .+、.+。说明：试一试$/)
    expect(reasonText(reason, 'en')).not.toMatch(/channels\.|warnFrom/)
  })
})
