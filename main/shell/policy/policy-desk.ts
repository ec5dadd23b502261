import type { Core } from '../../core/core.ts'
import { listEvents } from '../../record/list-events.ts'
import { openPolicyStore, type PolicyStore } from '../../settings/policy-store.ts'
import type { WriteSettings } from '../../settings/settings-file.ts'
import { ownWords } from '../../../shared/domain/masked.ts'
import type { CheckedCandidate, PolicyView } from '../../../shared/ipc/policy-contract.ts'
import { checkPolicy } from '../../../shared/policy/check-policy.ts'
import type { PolicyProblem } from '../../../shared/policy/policy-problem.ts'
import { differingFields, policyDifferences } from '../../../shared/policy/policy-differences.ts'
import { defaultPolicy, type Policy } from '../../../shared/policy/schema.ts'
import { clerkNote } from '../clerk-note.ts'
import { policyEffect } from './policy-effect.ts'
import { PolicyHistory, type PolicyHistoryEntry } from './policy-history.ts'

type Candidate = Readonly<Record<string, unknown>>

const effectMs = 30 * 86_400_000
const mostEvents = 100_000

/** Where an administrator reads, tries and changes the policy of a running core. */
export class PolicyDesk {
  readonly #core: Core
  readonly #store: PolicyStore
  readonly #history: PolicyHistory

  constructor(core: Core, home: string, write: WriteSettings) {
    this.#core = core
    this.#store = openPolicyStore(home, write, core.policySecrets)
    this.#history = new PolicyHistory(home, write, core.policySecrets)
  }

  view(withSecrets: boolean): PolicyView {
    const { policy, source, problems } = this.#core.policy
    const history = this.#history.read().map(({ timeMs, by, note, fields }) => ({ timeMs, by, note, fields }))
    return { policy: withSecrets ? policy : withoutSecrets(policy), source, problems, history }
  }

  check(candidate: Candidate): CheckedCandidate {
    const checked = checkPolicy(candidate)
    const now = this.#core.policy.policy
    if (checked.kind === 'refused') return { problems: checked.problems, fields: [], effect: null }
    const { db } = this.#core.records
    const events = listEvents(db, { kinds: ['file-judged'], fromMs: Date.now() - effectMs, limit: mostEvents })
    return {
      problems: [],
      fields: differingFields(checked.policy, now),
      effect: policyEffect(events, now, checked.policy),
    }
  }

  /**
   * Stores it, makes it hold, and records who did; problems mean that nothing was changed. Throws where it could not be stored or
   * recorded: then the policy before goes on, after the next start, too.
   */
  async save(candidate: Candidate, by: string, note: string): Promise<readonly PolicyProblem[]> {
    const checked = checkPolicy(candidate)
    if (checked.kind === 'refused') return checked.problems
    const before = this.#core.policy.policy
    const fields = differingFields(checked.policy, before)
    const timeMs = Date.now()
    const written = policyDifferences(checked.policy, defaultPolicy)
    const kept = clerkNote(note)
    let takeBack = (): unknown => undefined
    try {
      this.#core.record(
        {
          kind: 'administrator-acted',
          act: 'policy-saved',
          by: ownWords(by),
          caseNumber: null,
          why: [{ code: 'policy-fields', values: { fields: ownWords(fields.join(', ').slice(0, 1000)), note: kept } }],
        },
        () => {
          this.#store.save(written, timeMs)
          takeBack = () => this.#store.save(policyDifferences(before, defaultPolicy), timeMs)
        },
      )
    } catch (error) {
      takeBack()
      throw error
    }
    this.#keepHistory({ timeMs, by, note: kept, fields: [...fields], policy: written })
    await this.#core.usePolicy({ policy: checked.policy, source: 'stored', problems: [] })
    return []
  }

  /** The policy as it was after that change; null where the history does not reach so far. */
  ofChange(timeMs: number): Policy | null {
    const entry = this.#history.read().find((each) => each.timeMs === timeMs)
    const checked = entry === undefined ? null : checkPolicy(entry.policy)
    return checked?.kind === 'accepted' ? checked.policy : null
  }

  /** It left with its secrets: whoever looks for where they went finds this. */
  recordExport(by: string): void {
    this.#core.record({
      kind: 'administrator-acted',
      act: 'policy-exported',
      by: ownWords(by),
      caseNumber: null,
      why: [],
    })
  }

  /** What cannot be kept is told by the event all the same, and must not undo what was recorded. */
  #keepHistory(entry: PolicyHistoryEntry): void {
    try {
      this.#history.add(entry)
    } catch {
      // A full disk: the event tells who changed what.
    }
  }

  /** As it is written to a file, for another PC. */
  exported(): string {
    return `${JSON.stringify(policyDifferences(this.#core.policy.policy, defaultPolicy), null, 2)}\n`
  }
}

function withoutSecrets(policy: Policy): Policy {
  return {
    ...policy,
    organisationKey: null,
    endpoint: { ...policy.endpoint, token: '' },
    release: { ...policy.release, offlineSecret: null },
  }
}
