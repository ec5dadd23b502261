import { handleFile, type Handled } from '../../agent/handle-file.ts'
import type { WayOfAFile } from '../../agent/way-of-a-file.ts'
import type { ActionResult } from '../../../shared/domain/action-result.ts'
import type { SealOutcome } from '../../../shared/domain/inventory.ts'
import type { Masked } from '../../../shared/domain/masked.ts'
import type { SettledFile } from '../../../shared/domain/settled-file.ts'
import { administratorRule, type Verdict } from '../../../shared/domain/verdict.ts'

export interface Sealed {
  readonly outcome: SealOutcome
  readonly handled: Handled
  /** Null where it was not sealed. */
  readonly caseNumber: string | null
}

/** Takes one file by an administrator's word: read anew, judged by nobody else, and sealed where it holds people. */
export async function sealAtRest(
  file: SettledFile,
  { by, note }: { readonly by: Masked; readonly note: Masked },
  way: WayOfAFile,
): Promise<Sealed> {
  const order: Verdict = {
    kind: 'quarantine',
    rule: administratorRule,
    why: [{ code: 'sealed-by', values: { by, note } }],
    instead: [],
    route: null,
    simulated: false,
  }
  const handled = await handleFile(file, way, false, order)
  const event = handled.kind === 'recorded' ? handled.recorded.event : null
  if (event?.kind !== 'file-judged' || event.rule !== administratorRule) {
    return { outcome: 'changed', handled, caseNumber: null }
  }
  const outcome = outcomeOf(event.action)
  return { outcome, handled, caseNumber: outcome === 'sealed' ? event.caseNumber : null }
}

function outcomeOf(action: ActionResult): SealOutcome {
  switch (action.kind) {
    case 'quarantined':
      return 'sealed'
    case 'vanished':
      return 'gone'
    case 'changed-meanwhile':
      return 'changed'
    case 'untouched':
      return 'failed'
    case 'not-quarantined':
      return action.why === 'disk-full' ? 'vault-full' : action.why
  }
}
