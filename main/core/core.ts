/**
 * One agent at work: starts and stops what `stations.ts` wired, and is the face of it for the tray app and the headless
 * commands alike. Nothing here knows Electron.
 */
import type { AgentChanged, CardAnswer, NewAgentEvent, RecordedEvent } from '../../shared/domain/agent-event.ts'
import { ownWords } from '../../shared/domain/masked.ts'
import type { CopyCourse, CopyManner } from '../../shared/domain/safe-copy.ts'
import type { SightedFile } from '../../shared/domain/settled-file.ts'
import { restoreCase, type RestoreAnswer } from '../act/restore-case.ts'
import { listVault, type VaultEntry } from '../act/vault.ts'
import { checkWithPassword, type PasswordAnswer } from '../agent/check-with-password.ts'
import type { Handled } from '../agent/handle-file.ts'
import type { SecretBox } from '../agent/ports.ts'
import { RecentPlaces } from '../agent/recent-places.ts'
import { createSecretBox } from '../keys/secret-box.ts'
import type { Records } from '../record/open-records.ts'
import { uuidV7 } from '../record/uuid-v7.ts'
import type { JsonObject } from '../report/json-value.ts'
import { toOcsf } from '../report/ocsf.ts'
import type { PolicyInForce } from '../settings/policy-store.ts'
import { systemClock } from '../system-clock.ts'
import type { CoreOptions } from './core-options.ts'
import type { CoreState } from './core-state.ts'
import { recordUnanswered } from './record-unanswered.ts'
import { SafeCopies } from './safe-copies.ts'
import { standingOf, type Standing } from './standing.ts'
import { stateOf } from './state-of.ts'
import { wireStations, type Stations } from './stations.ts'
import { StorageState } from './storage-state.ts'

const seenForDays = 400

/** Made by `openCore`. */
export class Core {
  readonly records: Records
  /** Which files at rest hold people. */
  readonly inventory: Stations['inventory']
  /** Where the files of recent cases lay. */
  readonly recentPlaces = new RecentPlaces()
  /** Distinct people over time, and the meter of unregistered transfers. */
  readonly ledger: Stations['ledger']
  /** Limits over time that were crossed, for an administrator to close. */
  readonly alerts: Stations['alerts']
  /** Cards that wait for the clerk, over restarts too. */
  readonly cards: Stations['cards']
  /** The way of quarantined files back: asked for, agreed to, told by code. */
  readonly releases: Stations['releases']
  /** What an administrator sees and does of reporting. */
  readonly reporting: Stations['reporting']
  /** Looks into files; recording what it finds is the caller's matter. */
  readonly scanner: Stations['scanner']
  /** What this PC is called where a code is made for it. */
  readonly installId: string
  readonly #options: CoreOptions
  readonly #release: () => void
  readonly #stations: Stations
  readonly #storage: StorageState
  readonly #copies = new SafeCopies()
  #policy: PolicyInForce

  constructor(options: CoreOptions, records: Records, vault: Stations['vault'], release: () => void) {
    this.records = records
    this.#options = options
    this.#release = release
    this.#policy = options.policy
    this.#storage = new StorageState(records.db, () => {
      this.#tellState()
    })
    this.#stations = wireStations(options, records, vault, () => this.#policy.policy, {
      recorded: (recorded) => options.onRecorded?.(recorded),
      handled: (file, handled) => {
        this.#noteHandled(file, handled)
      },
      folderChanged: (change) => {
        if (change !== null) this.#recordChange(change)
        this.#tellState()
      },
      storage: (works) => {
        this.#storage.note(works)
      },
      scanner: () => {
        this.#tellState()
      },
      reporting: () => {
        this.#tellState()
      },
      giveBack: (caseNumber) => this.restore(caseNumber),
    })
    this.installId = options.keyring.installId
    ;({ ledger: this.ledger, alerts: this.alerts, cards: this.cards, inventory: this.inventory } = this.#stations)
    ;({ releases: this.releases, reporting: this.reporting, scanner: this.scanner } = this.#stations)
  }

  /** The policy in force, and where it came from. */
  get policy(): PolicyInForce {
    return this.#policy
  }

  /** Seals what the stored policy must not show. */
  get policySecrets(): SecretBox {
    return createSecretBox(this.#options.keyring.policyKey)
  }

  get vaultEntries(): Promise<readonly VaultEntry[]> {
    return listVault(this.#stations.vault)
  }

  /** Finishes what a kill left, then watches. Resolves when watching is live and files that lay there are queued. */
  async start(): Promise<void> {
    this.#recordChange('started')
    if (this.#policy.problems.length > 0) this.#recordChange('policy-refused')
    await this.#tryToStore(() => {
      const hours = this.#policy.policy.clerk.noAnswerHours
      recordUnanswered(this.cards, { hours, nowMs: systemClock.now() }, (answer) => this.recordAnswer(answer))
    })
    await this.#tryToStore(() => this.recover())
    this.#stations.recovery.keepWatch()
    this.#stations.reporter.start()
    await this.#stations.scanner.warmUp()
    // What recovery gave back is judged first: the watcher would take it for a file that lay there.
    await this.#stations.worker.settled()
    await this.#stations.watch.start()
    await this.#tryToStore(() => this.releases.resume())
    await this.#stations.recovery.tidy()
    await this.#tryToStore(() => this.records.seenFiles.forgetOlderThan(seenForDays))
    this.#tellState()
  }

  /** Stops watching, finishes the files under way, tries once to report what waits, and gives the home back. */
  async stop(): Promise<void> {
    this.#stations.recovery.stop()
    await this.#copies.stop()
    await this.inventory.stop()
    await this.#stations.watch.close()
    await this.#stations.worker.stop()
    this.#recordChange('stopped')
    await this.#stations.reporter.flush(2000)
    await this.close()
  }

  /** Gives the home back without a word: for what was opened and never started. */
  async close(): Promise<void> {
    await this.#stations.closeScanner()
    await this.#stations.reporter.close()
    this.#storage.close()
    this.records.close()
    this.#release()
  }

  /** Finishes or undoes what a kill left half done. Part of `start`. */
  recover(): Promise<void> {
    return this.#stations.recovery.recover()
  }

  state(): CoreState {
    return stateOf(this.#stations, this.records, this.#policy, this.#storage.works)
  }

  /** How each station stands, for the overview. */
  standing(): Promise<Standing> {
    return standingOf(this.#stations, this.records)
  }

  /** An event as it is posted to the endpoint. */
  asPosted(recorded: RecordedEvent): JsonObject {
    return toOcsf(recorded, this.#stations.context)
  }

  /** Resolves once no file waits or is under way. */
  idle(): Promise<void> {
    return this.#stations.worker.settled()
  }

  /** After sleep or unlock: looks for folders and files that were missed. */
  resume(): Promise<void> {
    return this.#stations.watch.resume()
  }

  /** Another policy holds from now on. Resolves when the folders that it names are watched. */
  async usePolicy(policy: PolicyInForce): Promise<void> {
    this.#policy = policy
    this.#stations.scanner.useLimits(policy.policy.limits)
    this.#stations.reporter.configure(policy.policy.endpoint)
    this.#recordChange(policy.problems.length === 0 ? 'policy-changed' : 'policy-refused')
    await this.#stations.watch.follow()
    this.#tellState()
  }

  restore(caseNumber: string, folder: string | null = null): Promise<RestoreAnswer> {
    return restoreCase(caseNumber, folder, this.#stations.restoring)
  }

  /**
   * Makes a copy of a case's file in which nobody can be told, beside the original's place, proven clean by a scan. Without an
   * event it would be unknown: throws where that cannot be stored, and takes the copy away.
   */
  makeSafeCopy(caseNumber: string, manner?: CopyManner, course?: CopyCourse): ReturnType<SafeCopies['make']> {
    const wish = { caseNumber, manner, place: this.recentPlaces.of(caseNumber), course }
    return this.#copies.make(wish, this.#stations, this.#options, this.#policy.policy)
  }

  /** The clerk gave the password of an encrypted file of a recent card: it is looked into and judged as usual. */
  async checkWithPassword(caseNumber: string, password: string): Promise<PasswordAnswer> {
    const answer = await this.#stations.worker.beside((way) =>
      checkWithPassword(caseNumber, password, this.recentPlaces, way),
    )
    if (answer.kind === 'clean') this.recordAnswer({ caseNumber, answer: 'checked-clean', note: ownWords('') })
    return answer
  }

  /** What the clerk answered on a card; `told`: see `WaitingCards.take`. */
  recordAnswer(answer: CardAnswer, told: readonly number[] | null = null): RecordedEvent {
    return this.record({ kind: 'card-answered', ...answer }, () => {
      this.cards.take(answer.caseNumber, told)
    })
  }

  /** What people did with the agent. Throws where nothing could be stored. */
  record(event: NewAgentEvent, alongside?: () => void): RecordedEvent {
    const timeMs = systemClock.now()
    return this.#stations.recorder.record({ ...event, uid: uuidV7(timeMs), timeMs }, alongside)
  }

  #noteHandled(file: SightedFile, handled: Handled): void {
    const event = handled.kind === 'recorded' ? handled.recorded.event : null
    if (event?.kind === 'file-judged') this.recentPlaces.add(event.caseNumber, file)
    this.#options.onHandled?.(file, handled)
  }

  #recordChange(change: AgentChanged['change']): void {
    void this.#tryToStore(() => {
      this.record({ kind: 'agent-changed', change, why: [] })
      this.#storage.note(true)
    })
  }

  /** What fails is told by the state; a start that cannot be recorded must not keep the agent from watching. */
  async #tryToStore(store: () => unknown): Promise<void> {
    try {
      // That it did not throw proves nothing: there may have been nothing to store.
      await store()
    } catch {
      this.#storage.note(false)
    }
  }

  #tellState(): void {
    this.#options.onState?.(this.state())
  }
}
