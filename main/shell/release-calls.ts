import type { VaultEntry } from '../act/vault.ts'
import { localDay } from '../agent/draft-event.ts'
import type { Core } from '../core/core.ts'
import { makeReleaseCode } from '../release/release-code.ts'
import type { CodeAnswer, GivenBack, Waiting } from '../release/releases.ts'
import { parseCaseNumber } from '../../shared/domain/case-number.ts'
import { ownWords } from '../../shared/domain/masked.ts'
import type { ReleaseRequest } from '../../shared/domain/release-request.ts'
import { answered, refused, type Answer } from '../../shared/ipc/answer.ts'
import type { QuarantinedCase, ReleaseOutcome, releaseContract } from '../../shared/ipc/release-contract.ts'
import { clerkNote } from './clerk-note.ts'
import type { CallHandlers } from './serve-ipc.ts'

const dayMs = 86_400_000
const endedShown = 50

/** The way back out of quarantine, for the clerk who asks and the administrator who agrees. */
export function releaseCalls(core: () => Core | null): CallHandlers<keyof typeof releaseContract> {
  const withCore = async <Value>(act: (opened: Core) => Promise<Answer<Value>> | Answer<Value>) => {
    const opened = core()
    return opened === null ? refused('not-ready') : act(opened)
  }
  return {
    'release.requests': () => withCore(({ releases }) => answered(releases.list(endedShown))),
    'release.request': ({ caseNumber, note }) =>
      withCore(async ({ releases }) =>
        answered(outcomeOf(await releases.request({ caseNumber: exact(caseNumber), reason: clerkNote(note) }))),
      ),
    'release.break-glass': ({ caseNumber, note }) =>
      withCore(async ({ releases }) =>
        answered(outcomeOf(await releases.breakGlass({ caseNumber: exact(caseNumber), reason: clerkNote(note) }))),
      ),
    'release.use-code': ({ caseNumber, code }) =>
      withCore(async ({ releases }) =>
        answered(outcomeOf(await releases.useCode({ caseNumber: exact(caseNumber), code }))),
      ),
    'quarantine.read': () =>
      withCore(async (opened) => {
        const requests = opened.releases.list()
        const { vaultDays, release } = opened.policy.policy
        const { approvers, offlineSecret } = release
        return answered({
          cases: [...(await opened.vaultEntries)].reverse().map((entry) => quarantined(entry, requests, vaultDays)),
          ended: requests.filter(({ ended }) => ended !== null).slice(0, endedShown),
          needed: approvers,
          installId: opened.installId,
          codes: offlineSecret !== null,
        })
      }),
    'quarantine.approve': ({ caseNumber, note }, { administrator }) =>
      withCore(async ({ releases }) => {
        const by = ownWords(administrator.name)
        const kept = clerkNote(note)
        const number = exact(caseNumber)
        // An administrator may give back what nobody asked for: the wish is then on record under the administrator's name.
        if (!releases.isUnderWay(number)) {
          const asked = await releases.request({ caseNumber: number, reason: kept, by })
          if (asked.kind !== 'waiting') return answered(outcomeOf(asked))
        }
        return answered(outcomeOf(await releases.approve({ caseNumber: number, by, note: kept })))
      }),
    'quarantine.refuse': ({ caseNumber, note }, { administrator }) =>
      withCore(async ({ releases }) => {
        const by = ownWords(administrator.name)
        return answered((await releases.refuse({ caseNumber: exact(caseNumber), by, note: clerkNote(note) })).kind)
      }),
    'quarantine.make-code': ({ installId, caseNumber, days }, { administrator }) =>
      withCore((opened) => {
        const secret = opened.policy.policy.release.offlineSecret
        if (secret === null) return refused('not-found')
        const number = exact(caseNumber)
        const expires = localDay(Date.now() + days * dayMs)
        const why = [
          { code: 'code-made', values: { pc: ownWords(installId), case: ownWords(number), day: ownWords(expires) } },
        ]
        // The case may be another PC's, so it is told in the reason and not joined to a case of this one.
        opened.record({
          kind: 'administrator-acted',
          act: 'code-made',
          by: ownWords(administrator.name),
          caseNumber: null,
          why,
        })
        return answered({ code: makeReleaseCode(secret, { installId, caseNumber: number, expires }), expires })
      }),
  }
}

/** The contract lets digits alone through, so there is always a number in them. */
function exact(caseNumber: string): string {
  return parseCaseNumber(caseNumber) ?? caseNumber
}

function quarantined(
  entry: VaultEntry,
  requests: readonly ReleaseRequest[],
  vaultDays: number | null,
): QuarantinedCase {
  const { caseNumber } = entry
  const request = requests.find((each) => each.caseNumber === caseNumber && each.ended === null) ?? null
  if (entry.kind === 'damaged') return { caseNumber, file: null, request }
  const { file, people, bytes, takenMs } = entry.metadata
  // A case that somebody waits for is not ended by time.
  const expiresMs = vaultDays === null || request !== null ? null : takenMs + vaultDays * dayMs
  return { caseNumber, file: { name: file.name, channel: file.channel, people, bytes, takenMs, expiresMs }, request }
}

type AnyOutcome = GivenBack | Waiting | CodeAnswer | { readonly kind: 'not-allowed' | 'reason-needed' }

function outcomeOf(answer: AnyOutcome): ReleaseOutcome {
  return answer.kind === 'not-restored' ? answer.why : answer.kind
}
