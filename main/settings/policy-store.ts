import {
  checkPolicy,
  policyProblemText,
  type CheckedPolicy,
  type PolicyProblem,
} from '../../shared/policy/check-policy.ts'
import { defaultPolicy, type Policy } from '../../shared/policy/schema.ts'
import { readSettings, setAsideUnreadable, type WriteSettings } from './settings-file.ts'

/**
 * The policy in force, and where it came from: the stored one, the last one that was good, or the defaults where nothing
 * is stored. `problems` say why the stored one is not in force; there are none where nothing is wrong.
 */
export interface PolicyInForce {
  readonly policy: Policy
  readonly source: 'stored' | 'last-good' | 'default'
  readonly problems: readonly PolicyProblem[]
}

export type SavedPolicy =
  | { readonly kind: 'saved'; readonly policy: Policy }
  | { readonly kind: 'refused'; readonly problems: readonly PolicyProblem[] }

export interface PolicyStore {
  load(): PolicyInForce
  /** Checks, then stores; a refused policy changes nothing. Throws what the file system throws. */
  save(candidate: Readonly<Record<string, unknown>>, nowMs: number): SavedPolicy
}

/** The last policy that was good lies beside the stored one, so that a broken one never leaves a PC unprotected. */
export function openPolicyStore(home: string, write: WriteSettings): PolicyStore {
  return {
    load: () => {
      const stored = judge(home, 'policy')
      if (stored === null) return { policy: defaultPolicy, source: 'default', problems: [] }
      if (stored.kind === 'accepted') {
        keepAsLastGood(home, write, stored.policy)
        return { policy: stored.policy, source: 'stored', problems: [] }
      }
      const lastGood = judge(home, lastGoodName)
      return lastGood?.kind === 'accepted'
        ? { policy: lastGood.policy, source: 'last-good', problems: stored.problems }
        : { policy: defaultPolicy, source: 'default', problems: stored.problems }
    },
    save: (candidate, nowMs) => {
      const checked = checkPolicy(candidate)
      if (checked.kind === 'refused') return checked
      setAsideUnreadable(home, 'policy', nowMs)
      write(home, 'policy', candidate)
      keepAsLastGood(home, write, checked.policy)
      return { kind: 'saved', policy: checked.policy }
    },
  }
}

const lastGoodName = 'policy.last-good'

/** One line for a log or a state: every problem with its mend. */
export function problemsText(problems: readonly PolicyProblem[]): string {
  return problems.map(policyProblemText).join('. ')
}

/** `null` where nothing is stored. */
function judge(home: string, name: string): CheckedPolicy | null {
  const settings = readSettings(home, name)
  switch (settings.kind) {
    case 'absent':
      return null
    case 'stored':
      return checkPolicy(settings.value)
    case 'unreadable':
      return {
        kind: 'refused',
        problems: [
          {
            field: '',
            problem: 'the file is not JSON',
            mend: 'put back a whole file, or remove it to begin with the defaults',
          },
        ],
      }
  }
}

function keepAsLastGood(home: string, write: WriteSettings, policy: Policy): void {
  try {
    const kept = readSettings(home, lastGoodName)
    if (kept.kind === 'stored' && JSON.stringify(kept.value) === JSON.stringify(policy)) return
    setAsideUnreadable(home, lastGoodName, Date.now())
    write(home, lastGoodName, policy)
  } catch {
    // A copy that cannot be refreshed (disk full, damaged) must not stop a good policy from holding.
  }
}
