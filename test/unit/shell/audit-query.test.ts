import { describe, expect, it } from 'vitest'
import { auditQuery } from '../../../main/shell/audit-query.ts'
import { auditGroups } from '../../../shared/ipc/audit-contract.ts'

const everything = { group: null, by: null, fromMs: null, toMs: null }

describe('what the audit asks the records for', () => {
  it('holds codes that were made, the recovery code among them, and policies that left', () => {
    const { deeds } = auditQuery(everything)
    for (const deed of ['code-made', 'recovery-code-made', 'policy-exported'] as const) expect(deeds).toContain(deed)
  })

  it('asks for each deed in one group alone', () => {
    const all = auditGroups.flatMap((group) => auditQuery({ ...everything, group }).deeds)
    expect(new Set(all).size).toBe(all.length)
    expect([...auditQuery(everything).deeds].sort()).toEqual([...all].sort())
  })
})
