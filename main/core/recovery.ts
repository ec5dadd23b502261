import type { RecordedEvent } from '../../shared/domain/agent-event.ts'
import type { SightedFile } from '../../shared/domain/settled-file.ts'
import type { Policy } from '../../shared/policy/schema.ts'
import { expireCases } from '../act/expire-cases.ts'
import type { QuarantineOptions } from '../act/quarantine.ts'
import { recoverActs, type Recovered } from '../act/recover.ts'
import { endCase, type RestorePorts } from '../act/restore-case.ts'
import type { Log } from '../agent/ports.ts'
import { recordRecovered } from '../agent/record-recovered.ts'
import type { RecordsLedger } from '../record/ledger/records-ledger.ts'

export interface RecoveryOptions {
  readonly acting: QuarantineOptions
  readonly restoring: RestorePorts
  readonly ledger: RecordsLedger
  readonly policy: () => Policy
  /** Files that wait or are under way. */
  readonly waiting: () => number
  readonly judge: (file: SightedFile) => void
  /** A release of this case is under way: it is not to be ended. */
  readonly isWanted: (caseNumber: string) => boolean
  /** Days that seem to have passed have. */
  readonly isSteady: (nowMs: number) => boolean
  /** An act that a kill had interrupted is done, and its event stored. */
  readonly onFinished: (file: SightedFile, recorded: RecordedEvent) => void
  readonly onFailure: () => void
  readonly log: Log
}

/** What an interrupted act needs: looked for while the disk was full, too. */
const recoverEveryMs = 30_000
const tidyEveryMs = 60 * 60_000

/** Finishes or undoes what a kill or a full disk left half done, and ends the cases that were kept long enough. */
export class Recovery {
  readonly #options: RecoveryOptions
  readonly #timers: NodeJS.Timeout[] = []
  #running: Promise<void> | null = null
  /** Told once: they are met again at every try. */
  readonly #unreadable = new Set<string>()

  constructor(options: RecoveryOptions) {
    this.#options = options
  }

  /** From now on by itself. */
  keepWatch(): void {
    this.#timers.push(
      setInterval(() => void this.#recoverWhenIdle(), recoverEveryMs).unref(),
      setInterval(() => void this.tidy(), tidyEveryMs).unref(),
    )
  }

  stop(): void {
    for (const timer of this.#timers.splice(0)) clearInterval(timer)
  }

  /** Throws where an outcome could not be stored; what was given back is judged anew all the same. */
  recover(): Promise<void> {
    this.#running ??= this.#recoverNow().finally(() => {
      this.#running = null
    })
    return this.#running
  }

  /** What time alone brings. */
  async tidy(): Promise<void> {
    const { policy, restoring, isWanted, isSteady, onFailure } = this.#options
    const { vaultDays, mode } = policy()
    if (vaultDays === null || mode !== 'active') return
    try {
      await expireCases(vaultDays, { ...restoring, isWanted, isSteady })
    } catch {
      // The next hour tries again; recovery finishes what was begun.
      onFailure()
    }
  }

  async #recoverNow(): Promise<void> {
    const { acting, ledger, waiting, judge } = this.#options
    const givenBack: SightedFile[] = []
    try {
      await recoverActs(acting, (recovered) => {
        if (recovered.kind === 'given-back' && recovered.file !== null) givenBack.push(recovered.file)
        return this.#settle(recovered)
      })
      // Files under way have entered their people ahead of counting, too.
      if (waiting() === 0) ledger.recover()
    } finally {
      for (const file of givenBack) judge(file)
    }
  }

  async #recoverWhenIdle(): Promise<void> {
    try {
      if (this.#options.waiting() === 0 && this.#options.acting.journal.open().length > 0) await this.recover()
    } catch {
      this.#options.onFailure()
    }
  }

  async #settle(recovered: Recovered): Promise<void> {
    const { restoring, ledger, policy, onFinished, log } = this.#options
    switch (recovered.kind) {
      case 'finished': {
        const countCase = (caseNumber: string, route: string | null): void => {
          ledger.countCase(caseNumber, route)
        }
        onFinished(recovered.file, recordRecovered(recovered, { ...restoring, ledger, policy, countCase }))
        return
      }
      case 'restored':
        await endCase(recovered.draft, recovered.intent, restoring, null)
        return
      case 'unreadable':
        if (this.#unreadable.has(recovered.caseNumber)) return
        this.#unreadable.add(recovered.caseNumber)
        log.error('an act was begun under another key: its file, if held, lies in vault/held')
        return
      case 'given-back':
      case 'not-yet':
      case 'still-in-vault':
      case 'dropped':
        return
    }
  }
}
