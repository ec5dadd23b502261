import type { Policy } from './schema.ts'

type Plain = Readonly<Record<string, unknown>>

/** What a policy says otherwise than `base`: as it is written to a file, which names only what differs. Lists are whole. */
export function policyDifferences(policy: Policy, base: Policy): Record<string, unknown> {
  return { ...difference(policy, base), version: policy.version }
}

/** Names of the fields that two policies disagree on: `channels.wechat.warnFrom`. A list counts as one field. */
export function differingFields(policy: Policy, base: Policy): readonly string[] {
  return names(difference(policy, base), '')
}

function difference(value: Plain, base: Plain): Record<string, unknown> {
  const differing: Record<string, unknown> = {}
  for (const [key, own] of Object.entries(value)) {
    const other = base[key]
    if (isPlain(own) && isPlain(other)) {
      const below = difference(own, other)
      if (Object.keys(below).length > 0) differing[key] = below
    } else if (JSON.stringify(own) !== JSON.stringify(other)) {
      differing[key] = own
    }
  }
  return differing
}

function names(value: Plain, prefix: string): readonly string[] {
  return Object.entries(value).flatMap(([key, below]) =>
    isPlain(below) ? names(below, `${prefix}${key}.`) : [`${prefix}${key}`],
  )
}

function isPlain(value: unknown): value is Plain {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
