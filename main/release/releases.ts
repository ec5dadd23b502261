import type { RecordedEvent, ReleaseChanged } from '../../shared/domain/agent-event.ts'
import { afterFailure, byClock, noFailures, waitUntilMs } from '../../shared/domain/guess-brake.ts'
import { ownWords, type Masked } from '../../shared/domain/masked.ts'
import type { ReleaseRequest, ReleaseWay } from '../../shared/domain/release-request.ts'
import type { Policy } from '../../shared/policy/schema.ts'
import type { Clock, Recorder, ReleaseRequests } from '../agent/ports.ts'
import { readReleaseCode } from './release-code.ts'

/** What became of giving a file back. */
export type GivenBack =
  | { readonly kind: 'restored'; readonly path: string; readonly recorded: RecordedEvent }
  | { readonly kind: 'no-such-case' }
  /** It stays in the vault; once the trouble is mended, asking or agreeing again tries again. */
  | {
      readonly kind: 'not-restored'
      readonly why: 'damaged' | 'disk-full' | 'no-permission' | 'failed'
      readonly problem: string
    }

/** It waits for administrators: so many different ones must agree. */
export interface Waiting {
  readonly kind: 'waiting'
  readonly request: ReleaseRequest
  readonly needed: number
}

export type CodeAnswer =
  | GivenBack
  | { readonly kind: 'wrong' | 'expired' | 'used' }
  /** Too many guesses. */
  | { readonly kind: 'wait'; readonly untilMs: number }
  /** The policy has no offline secret. */
  | { readonly kind: 'not-allowed' }

export interface ReleasesOptions {
  readonly requests: ReleaseRequests
  readonly recorder: Recorder
  readonly clock: Clock
  readonly newUid: () => string
  readonly policy: () => Policy['release']
  readonly installId: string
  /** `YYYY-MM-DD` where this PC stands. */
  readonly today: () => string
  readonly inVault: (caseNumber: string) => boolean
  /** Restores and records it; calls `closeRestored` in the same transaction. */
  readonly giveBack: (caseNumber: string) => Promise<GivenBack>
}

const clerk = ownWords('clerk')

/**
 * The way of a quarantined file back to its place. Who may call what is the caller's matter (a signed-in administrator, the
 * clerk at the PC); how many must agree is held here. One step at a time, so that two at once cannot count twice.
 */
export class Releases {
  readonly #options: ReleasesOptions
  #last: Promise<unknown> = Promise.resolve()

  constructor(options: ReleasesOptions) {
    this.#options = options
  }

  /** Newest first. */
  list(limit = 200): readonly ReleaseRequest[] {
    return this.#options.requests.list(limit)
  }

  /** It was asked for, and is neither back nor refused yet. */
  isUnderWay(caseNumber: string): boolean {
    return this.#underWay(caseNumber) !== null
  }

  /** Asks for a file; asking again changes nothing. `by` is the administrator's name where it is not the clerk who asks. */
  request(asked: {
    readonly caseNumber: string
    readonly reason: Masked
    readonly by?: Masked
  }): Promise<GivenBack | Waiting> {
    return this.#inTurn(async () => {
      const { caseNumber, reason, by = clerk } = asked
      if (!this.#options.inVault(caseNumber)) return { kind: 'no-such-case' }
      const underWay = this.#underWay(caseNumber)
      if (underWay?.state === 'approved') return this.#options.giveBack(caseNumber)
      if (underWay === null) {
        this.#record({ caseNumber, step: 'requested', by, note: reason }, () => {
          this.#options.requests.add({ caseNumber, way: 'approval', askedBy: by, reason })
        })
      }
      return this.#waiting(caseNumber)
    })
  }

  /** An administrator agrees; gives the file back once enough have. The same one agreeing twice counts once. */
  approve({ caseNumber, by, note }: AdministratorStep): Promise<GivenBack | Waiting> {
    return this.#inTurn(async () => {
      const request = this.#underWay(caseNumber)
      if (request === null) return { kind: 'no-such-case' }
      if (request.state === 'open') this.#addApproval(request, by, note)
      return this.#underWay(caseNumber)?.state === 'approved'
        ? this.#options.giveBack(caseNumber)
        : this.#waiting(caseNumber)
    })
  }

  /** An administrator does not agree; the clerk may ask anew. */
  refuse({ caseNumber, by, note }: AdministratorStep): Promise<{ readonly kind: 'refused' | 'no-such-case' }> {
    return this.#inTurn(() => {
      const request = this.#underWay(caseNumber)
      if (request === null) return { kind: 'no-such-case' }
      this.#record({ caseNumber, step: 'refused', by, note }, () => {
        this.#options.requests.end(request.id, 'refused', by, note)
      })
      return { kind: 'refused' }
    })
  }

  /** The clerk takes it back at once, where policy allows, for a reason that somebody will read. */
  breakGlass({
    caseNumber,
    reason,
  }: {
    readonly caseNumber: string
    readonly reason: Masked
  }): Promise<GivenBack | { readonly kind: 'not-allowed' | 'reason-needed' }> {
    return this.#inTurn(async () => {
      if (!this.#options.policy().breakGlass) return { kind: 'not-allowed' }
      if (reason.trim() === '') return { kind: 'reason-needed' }
      if (!this.#options.inVault(caseNumber)) return { kind: 'no-such-case' }
      this.#record({ caseNumber, step: 'broke-glass', by: clerk, note: reason }, () => {
        this.#grant(caseNumber, 'break-glass', reason)
      })
      return this.#options.giveBack(caseNumber)
    })
  }

  /** The clerk typed a code that an administrator told. */
  useCode({ caseNumber, code }: { readonly caseNumber: string; readonly code: string }): Promise<CodeAnswer> {
    return this.#inTurn(async () => {
      const { requests, policy, installId, today, clock, inVault, giveBack } = this.#options
      const secret = policy().offlineSecret
      if (secret === null) return { kind: 'not-allowed' }
      const kept = requests.codeGuesses.read()
      const guesses = byClock(kept, clock.now())
      if (guesses !== kept) requests.codeGuesses.write(guesses)
      const untilMs = waitUntilMs(guesses, clock.now())
      if (untilMs !== null) return { kind: 'wait', untilMs }
      if (!inVault(caseNumber)) return { kind: 'no-such-case' }
      const read = readReleaseCode(code, secret, { installId, caseNumber, today: today() })
      if (read.kind !== 'right') return this.#refuseCode(caseNumber, read.kind)
      if (requests.usedCodes.has(read.digest)) return this.#refuseCode(caseNumber, 'used')
      this.#record({ caseNumber, step: 'code-used', by: clerk, note: ownWords('') }, () => {
        requests.usedCodes.add(read.digest)
        requests.codeGuesses.write(noFailures)
        this.#grant(caseNumber, 'code', ownWords(''))
      })
      return giveBack(caseNumber)
    })
  }

  /** After a restart: gives back what had been granted when a kill, or a full disk, came between. */
  async resume(): Promise<void> {
    for (const { caseNumber, state } of this.list(Number.MAX_SAFE_INTEGER)) {
      if (state === 'approved') await this.#inTurn(() => this.#options.giveBack(caseNumber))
    }
  }

  /** The file is back: inside the transaction of its event. */
  closeRestored(caseNumber: string): void {
    const request = this.#underWay(caseNumber)
    if (request === null) return
    const by = request.way === 'code' ? ownWords('code') : (request.approvals.at(-1)?.by ?? request.askedBy)
    this.#record({ caseNumber, step: 'released', by, note: ownWords('') }, () => {
      this.#options.requests.end(request.id, 'released', by, ownWords(''))
    })
  }

  #addApproval(request: ReleaseRequest, by: Masked, note: Masked): void {
    const { requests } = this.#options
    const { id, caseNumber } = request
    const enough = (): boolean => (this.#underWay(caseNumber)?.approvals.length ?? 0) >= this.#needed
    // Agreed before, under a policy that asked for more: no second event, but it may be enough by now.
    if (request.approvals.some((each) => each.by === by)) {
      if (enough()) requests.grant(id, 'approval')
      return
    }
    this.#record({ caseNumber, step: 'approved', by, note }, () => {
      requests.approve(id, by)
      if (enough()) requests.grant(id, 'approval')
    })
  }

  #grant(caseNumber: string, way: ReleaseWay, reason: Masked): void {
    const { requests } = this.#options
    const { id } = this.#underWay(caseNumber) ?? requests.add({ caseNumber, way, askedBy: clerk, reason })
    requests.grant(id, way)
  }

  #refuseCode(caseNumber: string, why: 'wrong' | 'expired' | 'used'): { readonly kind: typeof why } {
    const { codeGuesses } = this.#options.requests
    this.#record({ caseNumber, step: 'code-refused', by: clerk, note: ownWords(why) }, () => {
      codeGuesses.write(afterFailure(codeGuesses.read(), this.#options.clock.now()))
    })
    return { kind: why }
  }

  get #needed(): number {
    return this.#options.policy().approvers
  }

  #underWay(caseNumber: string): ReleaseRequest | null {
    return this.#options.requests.underWay(caseNumber)
  }

  #waiting(caseNumber: string): Waiting | { readonly kind: 'no-such-case' } {
    const request = this.#underWay(caseNumber)
    return request === null ? { kind: 'no-such-case' } : { kind: 'waiting', request, needed: this.#needed }
  }

  #record(event: Pick<ReleaseChanged, 'caseNumber' | 'step' | 'by' | 'note'>, alongside: () => void): void {
    const { recorder, newUid, clock } = this.#options
    recorder.record({ kind: 'release-changed', uid: newUid(), timeMs: clock.now(), ...event }, alongside)
  }

  #inTurn<Result>(act: () => Promise<Result> | Result): Promise<Result> {
    const turn = this.#last.then(act)
    this.#last = turn.catch(() => undefined)
    return turn
  }
}

/** By a signed-in administrator. */
export interface AdministratorStep {
  readonly caseNumber: string
  /** Login name. */
  readonly by: Masked
  readonly note: Masked
}
