import type { DatabaseSyncInstance } from '@photostructure/sqlite'
import type { AgentEvent } from '../../shared/domain/agent-event.ts'
import { chainStart, chainValue, headSeal } from './event-chain.ts'
import { eventColumns } from './event-columns.ts'

export type ChainCheck =
  | { readonly kind: 'whole'; readonly events: number }
  /**
   * `sequence` is the first place that is not as it was recorded. `missing`: no event is there. `changed`: another one,
   * or its filter columns differ from it. `head`: the record of where the chain ends is gone, or not ours.
   */
  | { readonly kind: 'broken'; readonly sequence: number; readonly why: 'missing' | 'changed' | 'head' }

interface ChainRow {
  readonly sequence: number
  readonly uid: string
  readonly time_ms: number
  readonly kind: string
  readonly case_number: string | null
  readonly channel: string | null
  readonly outcome: string | null
  readonly verdict: string | null
  readonly body: string
  readonly chain: string
}

/**
 * Walks the whole chain. What it cannot see is a database put back as a whole to an earlier day: there the endpoint's
 * sequence numbers tell.
 */
export function verifyChain(db: DatabaseSyncInstance, chainKey: Uint8Array): ChainCheck {
  let sequence = 0
  let chain = chainStart
  // Head and events are read in one snapshot: an agent may be recording meanwhile.
  db.exec('BEGIN')
  try {
    const head = db.prepare('SELECT sequence, chain, seal FROM chain_head').get() as
      { readonly sequence: number; readonly chain: string; readonly seal: string } | undefined
    for (const row of db.prepare('SELECT * FROM events ORDER BY sequence').iterate() as IterableIterator<ChainRow>) {
      sequence++
      if (row.sequence !== sequence) return { kind: 'broken', sequence, why: 'missing' }
      chain = chainValue(chainKey, chain, sequence, row.body)
      if (row.chain !== chain || !columnsAgree(row)) return { kind: 'broken', sequence, why: 'changed' }
    }
    if (head === undefined) {
      return sequence === 0 ? { kind: 'whole', events: 0 } : { kind: 'broken', sequence, why: 'head' }
    }
    if (head.seal !== headSeal(chainKey, head.sequence, head.chain)) {
      return { kind: 'broken', sequence: head.sequence, why: 'head' }
    }
    if (head.sequence > sequence) return { kind: 'broken', sequence: sequence + 1, why: 'missing' }
    if (head.chain !== chain) return { kind: 'broken', sequence, why: 'head' }
    return { kind: 'whole', events: sequence }
  } finally {
    db.exec('COMMIT')
  }
}

function columnsAgree(row: ChainRow): boolean {
  const event = JSON.parse(row.body) as AgentEvent
  const columns = eventColumns(event)
  return (
    row.uid === event.uid &&
    row.time_ms === event.timeMs &&
    row.kind === event.kind &&
    row.case_number === columns.caseNumber &&
    row.channel === columns.channel &&
    row.outcome === columns.outcome &&
    row.verdict === columns.verdict
  )
}
