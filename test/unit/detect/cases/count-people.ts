import { CaseCounter } from '../../../../main/scanner/detect/cases/case-counter.ts'
import { emptyRecord, type CaseRecord } from '../../../../main/scanner/detect/cases/case-record.ts'

/** How many people the rows are, from first to last and from last to first. */
export function countBothWays(rows: readonly Partial<CaseRecord>[]): readonly [number, number] {
  const count = (inOrder: readonly Partial<CaseRecord>[]): number => {
    const counter = new CaseCounter()
    for (const row of inOrder) counter.add({ ...emptyRecord, ...row })
    return counter.people
  }
  return [count(rows), count([...rows].reverse())]
}
