import { isDeepStrictEqual } from 'node:util'
import { checkPolicy, type CheckedPolicy } from '../../shared/policy/check-policy.ts'
import { policyProblemText, type PolicyProblem } from '../../shared/policy/policy-problem.ts'
import { defaultPolicy, type Policy } from '../../shared/policy/schema.ts'
import type { SecretBox } from '../agent/ports.ts'
import { holdsPlainSecrets, openSecrets, sealSecrets, type OpenedPolicy } from './policy-secrets.ts'
import { readSettings, setAsideUnreadable, type WriteSettings } from './settings-file.ts'

/**
 * The policy in force, and where it came from: the stored one, the last one that was good, or the defaults where nothing
 * is stored. `problems` say why the stored one is not in force, or which of its secrets could not be opened; there are none
 * where nothing is wrong.
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

/**
 * The last policy that was good lies beside the stored one, so that a broken one never leaves a PC unprotected. Secrets are sealed
 * in both; those that a person wrote plain are sealed as soon as the policy is taken in.
 */
export function openPolicyStore(home: string, write: WriteSettings, box: SecretBox): PolicyStore {
  return {
    load: () => {
      const stored = judge(home, 'policy', box)
      if (stored === null) return { policy: defaultPolicy, source: 'default', problems: [] }
      if (stored.kind === 'accepted') {
        sealStored(home, write, box)
        keepAsLastGood(home, write, stored.policy, box)
        return { policy: stored.policy, source: 'stored', problems: stored.lost }
      }
      const lastGood = judge(home, lastGoodName, box)
      return lastGood?.kind === 'accepted'
        ? { policy: lastGood.policy, source: 'last-good', problems: [...stored.problems, ...lastGood.lost] }
        : { policy: defaultPolicy, source: 'default', problems: stored.problems }
    },
    save: (candidate, nowMs) => {
      const checked = checkPolicy(candidate)
      if (checked.kind === 'refused') return checked
      setAsideUnreadable(home, 'policy', nowMs)
      write(home, 'policy', sealSecrets(candidate, box))
      keepAsLastGood(home, write, checked.policy, box)
      return { kind: 'saved', policy: checked.policy }
    },
  }
}

const lastGoodName = 'policy.last-good'

/** One line for a log or a state: every problem with its mend. */
export function problemsText(problems: readonly PolicyProblem[]): string {
  return problems.map(policyProblemText).join('. ')
}

type Judged =
  | (Extract<CheckedPolicy, { kind: 'accepted' }> & Pick<OpenedPolicy, 'lost'>)
  | Extract<CheckedPolicy, { kind: 'refused' }>

/** `null` where nothing is stored. */
function judge(home: string, name: string, box: SecretBox): Judged | null {
  const settings = readSettings(home, name)
  switch (settings.kind) {
    case 'absent':
      return null
    case 'stored': {
      const { policy, lost } = openSecrets(settings.value, box)
      const checked = checkPolicy(policy)
      return checked.kind === 'accepted' ? { ...checked, lost } : checked
    }
    case 'unreadable':
      return {
        kind: 'refused',
        problems: [
          {
            field: '',
            mistake: 'no-json',
            at: '',
            problem: 'the file is not JSON',
            mend: 'put back a whole file, or remove it to begin with the defaults',
          },
        ],
      }
  }
}

/** A policy that was copied into the home by hand or by a deployment. */
function sealStored(home: string, write: WriteSettings, box: SecretBox): void {
  const settings = readSettings(home, 'policy')
  if (settings.kind !== 'stored' || !holdsPlainSecrets(settings.value)) return
  try {
    write(home, 'policy', sealSecrets(settings.value as Readonly<Record<string, unknown>>, box))
  } catch {
    // A full disk or a file that only others may write: the policy holds all the same, and the next start tries again.
  }
}

function keepAsLastGood(home: string, write: WriteSettings, policy: Policy, box: SecretBox): void {
  try {
    const kept = readSettings(home, lastGoodName)
    const known = kept.kind === 'stored' && !holdsPlainSecrets(kept.value) ? openSecrets(kept.value, box).policy : null
    if (known !== null && isDeepStrictEqual(known, policy)) return
    setAsideUnreadable(home, lastGoodName, Date.now())
    write(home, lastGoodName, sealSecrets(policy, box))
  } catch {
    // A copy that cannot be refreshed (disk full, damaged) must not stop a good policy from holding.
  }
}
