import { checkPolicy, policyProblemText, type PolicyProblem } from '../../shared/policy/check-policy.ts'
import { defaultPolicy, type Policy } from '../../shared/policy/schema.ts'
import type { OpenSettingsFile, SettingsFile } from './settings-file.ts'

/** The policy in force, and where it came from. `problems` is empty exactly when the stored policy itself is in force. */
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
  /** Checks, then stores; a refused policy changes nothing. */
  save(candidate: Readonly<Record<string, unknown>>): SavedPolicy
}

/** The last policy that was good lies beside the stored one, so that a broken one never leaves a PC unprotected. */
export function openPolicyStore(home: string, openFile: OpenSettingsFile): PolicyStore {
  const load = (): PolicyInForce => {
    const stored = judge(() => openFile(home, 'policy'))
    if (stored.kind === 'accepted') {
      keepAsLastGood(home, openFile, stored.policy)
      return { policy: stored.policy, source: 'stored', problems: [] }
    }
    const lastGood = judge(() => openFile(home, 'policy.last-good'))
    return lastGood.kind === 'accepted'
      ? { policy: lastGood.policy, source: 'last-good', problems: stored.problems }
      : { policy: defaultPolicy, source: 'default', problems: stored.problems }
  }
  return {
    load,
    save: (candidate) => {
      const checked = checkPolicy(candidate)
      if (checked.kind === 'refused') return checked
      openFile(home, 'policy').write(candidate)
      keepAsLastGood(home, openFile, checked.policy)
      return { kind: 'saved', policy: checked.policy }
    },
  }
}

/** One line for a log or a state: every problem with its mend. */
export function problemsText(problems: readonly PolicyProblem[]): string {
  return problems.map(policyProblemText).join('. ')
}

function judge(open: () => SettingsFile): ReturnType<typeof checkPolicy> {
  try {
    return checkPolicy(open().read())
  } catch {
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

function keepAsLastGood(home: string, openFile: OpenSettingsFile, policy: Policy): void {
  try {
    const file = openFile(home, 'policy.last-good')
    if (JSON.stringify(file.read()) !== JSON.stringify(policy)) file.write(policy)
  } catch {
    // A copy that cannot be refreshed (disk full, damaged) must not stop a good policy from holding.
  }
}
