/**
 * The one wiring of all steps, used by the tray app and by the headless commands alike. Nothing here knows Electron.
 */
import { mkdirSync } from 'node:fs'
import type { Log, Warner } from './agent/ports.ts'
import { localDay } from './agent/draft-event.ts'
import { FileWorker } from './agent/file-worker.ts'
import type { Handled } from './agent/handle-file.ts'
import { RecentPlaces } from './agent/recent-places.ts'
import { recordRecovered } from './agent/record-recovered.ts'
import { expireCases } from './act/expire-cases.ts'
import { createQuarantine, type QuarantineOptions } from './act/quarantine.ts'
import { recoverActs, type Recovered } from './act/recover.ts'
import { endCase, restoreCase, type RestoreAnswer, type RestorePorts } from './act/restore-case.ts'
import { isInVault, listVault, openVault, type VaultEntry } from './act/vault.ts'
import type { CoreState } from './core-state.ts'
import type { Keyring } from './keys/keyring.ts'
import { acquireHomeLock } from './record/home-lock.ts'
import { openRecords, type Records } from './record/open-records.ts'
import { createLedger, type RecordsLedger } from './record/ledger/records-ledger.ts'
import { createReleaseRequests } from './record/release-requests.ts'
import { createReleasedFiles } from './record/released-files.ts'
import { Releases } from './release/releases.ts'
import { uuidV7 } from './record/uuid-v7.ts'
import { toOcsf } from './report/ocsf.ts'
import type { OcsfContext } from './report/ocsf-base.ts'
import { Reporter } from './report/reporter.ts'
import type { JsonObject } from './report/json-value.ts'
import { createScannerClient, type ScannerClient } from './scanner/client.ts'
import type { SpawnScanner } from './scanner/spawn-scanner.ts'
import type { PolicyInForce } from './settings/policy-store.ts'
import { systemClock } from './system-clock.ts'
import type { KnownFolders } from './watch/known-folders.ts'
import type { WatchedFolder } from './watch/watched-folder.ts'
import { createWatcher, type Watcher } from './watch/watcher.ts'
import type { AgentChanged, CardAnswered, NewAgentEvent, RecordedEvent } from '../shared/domain/agent-event.ts'
import type { ChannelId } from '../shared/domain/channel.ts'
import { channelIds } from '../shared/domain/channel.ts'
import type { SightedFile } from '../shared/domain/settled-file.ts'

export interface CoreOptions {
  readonly home: string
  readonly keyring: Keyring
  readonly policy: PolicyInForce
  readonly knownFolders: KnownFolders
  /** Only these are watched, as own folders; nothing is discovered. */
  readonly only?: readonly string[]
  readonly spawnScanner: SpawnScanner
  readonly productVersion: string
  readonly log: Log
  readonly warner: Warner
  readonly onRecorded?: (recorded: RecordedEvent) => void
  /** Each handled file, clean ones too: for the demo and for tests that follow a file. */
  readonly onHandled?: (file: SightedFile, handled: Handled) => void
  readonly onState?: (state: CoreState) => void
  /** Where the fault runs end the process. */
  readonly onStep?: NonNullable<QuarantineOptions['onStep']>
}

export type CoreOpening =
  | { readonly kind: 'opened'; readonly core: Core }
  /** Another agent works in this home. */
  | { readonly kind: 'in-use' }
  | { readonly kind: 'newer-schema' }
  | { readonly kind: 'storage-failed'; readonly fault: string }

/** What an interrupted act needs: looked for while the disk was full, too. */
const recoverEveryMs = 30_000
const seenForDays = 400
const tidyEveryMs = 60 * 60_000

/** Takes the home, opens its records; nothing is watched before `start`. */
export async function openCore(options: CoreOptions): Promise<CoreOpening> {
  mkdirSync(options.home, { recursive: true, mode: 0o700 })
  const lock = acquireHomeLock(options.home)
  if (lock.kind === 'in-use') return lock
  if (lock.kind === 'storage-failed') return { kind: 'storage-failed', fault: lock.failure.fault }
  const vault = openVault(options.home, options.keyring.vaultKey)
  await vault.usage.bytes()
  const cases = (await listVault(vault)).map(({ caseNumber }) => Number(caseNumber))
  const opening = openRecords(options.home, {
    clock: systemClock,
    chainKey: options.keyring.chainKey,
    pathKey: options.keyring.pathKey,
    generation: options.productVersion,
    lastKnownCase: Math.max(0, ...cases.filter(Number.isFinite)),
  })
  if (opening.kind !== 'opened') {
    lock.release()
    return opening.kind === 'newer-schema'
      ? { kind: 'newer-schema' }
      : { kind: 'storage-failed', fault: opening.failure.fault }
  }
  return { kind: 'opened', core: new Core(options, opening.records, vault, lock.release) }
}

/** One agent at work in one home. */
export class Core {
  readonly records: Records
  /** Where the files of recent cases lay. */
  readonly recentPlaces = new RecentPlaces()
  /** The way of quarantined files back: asked for, agreed to, told by code. */
  readonly releases: Releases
  readonly #options: CoreOptions
  readonly #release: () => void
  readonly #scanner: ScannerClient
  readonly #reporter: Reporter
  readonly #worker: FileWorker
  readonly #acting: QuarantineOptions
  readonly #restoring: RestorePorts
  readonly #ledger: RecordsLedger
  #watcher: Watcher
  readonly #context: OcsfContext
  #policy: PolicyInForce
  readonly #folderStates = new Map<string, WatchedFolder['state']>()
  #storageWorks = true
  #recoverTimer: NodeJS.Timeout | null = null
  #tidyTimer: NodeJS.Timeout | null = null

  constructor(options: CoreOptions, records: Records, vault: QuarantineOptions['vault'], release: () => void) {
    const { keyring, log } = options
    this.records = records
    this.#options = options
    this.#release = release
    this.#policy = options.policy
    this.#context = {
      productVersion: options.productVersion,
      installId: keyring.installId,
      logId: records.logId,
      platform: process.platform,
    }
    const released = createReleasedFiles(records.db, systemClock)
    this.#ledger = createLedger(records.db, systemClock)
    const common = {
      clock: systemClock,
      recorder: this.#tellingRecorder(),
      journal: records.journal,
      released,
      newUid: () => uuidV7(systemClock.now()),
    }
    this.#acting = {
      vault,
      journal: records.journal,
      journalKey: keyring.journalKey,
      clock: systemClock,
      contact: () => this.#policy.policy.clerk.contact,
      vaultBytes: () => this.#policy.policy.vaultBytes,
      ...(options.onStep === undefined ? {} : { onStep: options.onStep }),
    }
    this.#restoring = {
      ...common,
      vault,
      journalKey: keyring.journalKey,
      onRestored: (caseNumber) => {
        this.releases.closeRestored(caseNumber)
      },
    }
    this.releases = new Releases({
      ...common,
      requests: createReleaseRequests(records.db, systemClock),
      policy: () => this.#policy.policy.release,
      installId: keyring.installId,
      today: () => localDay(systemClock.now()),
      inVault: (caseNumber) => isInVault(vault, caseNumber),
      giveBack: (caseNumber) => this.restore(caseNumber),
    })
    this.#scanner = createScannerClient({
      spawn: options.spawnScanner,
      digestKey: keyring.digestKey,
      limits: options.policy.policy.limits,
      log,
    })
    this.#reporter = new Reporter({
      outbox: records.outbox,
      endpoint: options.policy.policy.endpoint,
      context: this.#context,
      clock: systemClock,
      newUid: common.newUid,
      log,
      onState: () => {
        this.#tellState()
      },
    })
    this.#worker = new FileWorker({
      way: {
        ...common,
        scanner: this.#scanner,
        quarantine: createQuarantine(this.#acting),
        seen: records.seenFiles,
        ledger: this.#ledger,
        hospitalDigest: (name) => this.#scanner.hospitalDigest(name),
        warner: options.warner,
        policy: () => this.#policy.policy,
        pathKey: keyring.pathKey,
        userHome: options.knownFolders.home,
      },
      log,
      onHandled: (file, handled) => {
        const event = handled.kind === 'recorded' ? handled.recorded.event : null
        if (event?.kind === 'file-judged') this.recentPlaces.add(event.caseNumber, file)
        options.onHandled?.(file, handled)
      },
      onStorage: (works) => {
        this.#setStorage(works)
      },
    })
    this.#watcher = this.#newWatcher()
  }

  /** The policy in force, and where it came from. */
  get policy(): PolicyInForce {
    return this.#policy
  }

  /** What this PC is called where a code is made for it. */
  get installId(): string {
    return this.#options.keyring.installId
  }

  get vaultEntries(): Promise<readonly VaultEntry[]> {
    return listVault(this.#acting.vault)
  }

  /** Finishes what a kill left, then watches. Resolves when watching is live and files that lay there are queued. */
  async start(): Promise<void> {
    this.#recordChange('started')
    if (this.#policy.problems.length > 0) this.#recordChange('policy-refused')
    await this.recover()
    this.#recoverTimer = setInterval(() => void this.#recoverWhenIdle(), recoverEveryMs).unref()
    this.#reporter.start()
    await this.#scanner.warmUp()
    // What recovery gave back is judged first: the watcher would take it for a file that lay there.
    await this.#worker.settled()
    await this.#watcher.start()
    await this.releases.resume()
    await this.#tidy()
    this.#tidyTimer = setInterval(() => void this.#tidy(), tidyEveryMs).unref()
    this.records.seenFiles.forgetOlderThan(seenForDays)
    this.#tellState()
  }

  /** Stops watching, finishes the files under way, tries once to report what waits, and gives the home back. */
  async stop(): Promise<void> {
    if (this.#recoverTimer !== null) clearInterval(this.#recoverTimer)
    if (this.#tidyTimer !== null) clearInterval(this.#tidyTimer)
    await this.#watcher.close()
    await this.#worker.stop()
    this.#recordChange('stopped')
    await this.#reporter.flush(2000)
    await this.close()
  }

  /** Gives the home back without a word: for what was opened and never started. */
  async close(): Promise<void> {
    await this.#scanner.close()
    await this.#reporter.close()
    this.records.close()
    this.#release()
  }

  state(): CoreState {
    return {
      mode: this.#policy.policy.mode,
      folders: this.#watcher.folders(),
      reporting: this.#reporter.state,
      storage: this.#storageWorks ? 'works' : 'failed',
      policy: { source: this.#policy.source, problems: this.#policy.problems },
      waiting: this.#worker.waiting,
      unreported: this.records.outbox.counts().waiting,
    }
  }

  /** An event as it is posted to the endpoint. */
  asPosted(recorded: RecordedEvent): JsonObject {
    return toOcsf(recorded, this.#context)
  }

  /** Resolves once no file waits or is under way. */
  idle(): Promise<void> {
    return this.#worker.settled()
  }

  /** After sleep or unlock: looks for folders and files that were missed. */
  async resume(): Promise<void> {
    await this.#watcher.rediscover()
    await this.#watcher.reconcile()
  }

  /** Another policy holds from now on. Resolves when the folders that it names are watched. */
  async usePolicy(policy: PolicyInForce): Promise<void> {
    const watchedBefore = JSON.stringify([...this.#watched().channels, this.#watched().ownFolders])
    this.#policy = policy
    this.#scanner.useLimits(policy.policy.limits)
    this.#reporter.configure(policy.policy.endpoint)
    this.#recordChange(policy.problems.length === 0 ? 'policy-changed' : 'policy-refused')
    if (JSON.stringify([...this.#watched().channels, this.#watched().ownFolders]) !== watchedBefore) {
      await this.#watcher.close()
      this.#watcher = this.#newWatcher()
      await this.#watcher.start()
    }
    this.#tellState()
  }

  restore(caseNumber: string, folder: string | null = null): Promise<RestoreAnswer> {
    return restoreCase(caseNumber, folder, this.#restoring)
  }

  /** What the clerk answered on a card. */
  recordAnswer(answer: Pick<CardAnswered, 'caseNumber' | 'answer' | 'note'>): RecordedEvent {
    return this.record({ kind: 'card-answered', ...answer })
  }

  /** What people did with the agent. Throws where nothing could be stored. */
  record(event: NewAgentEvent): RecordedEvent {
    const timeMs = systemClock.now()
    return this.#restoring.recorder.record({ ...event, uid: uuidV7(timeMs), timeMs })
  }

  #newWatcher(): Watcher {
    const { knownFolders, home } = this.#options
    return createWatcher({
      ...this.#watched(),
      home: knownFolders,
      ignoredFolders: [home],
      clock: systemClock,
      alreadySeen: (path, bytes, modifiedMs) => this.records.seenFiles.has({ path, bytes, modifiedMs }),
      onFile: (file) => {
        this.#worker.add(file)
      },
      onFolderChange: (folder) => {
        this.#noteFolder(folder)
      },
    })
  }

  /** A client that was never installed has no folder: only one that was watched and went, or came, is an event. */
  #noteFolder({ path, state }: WatchedFolder): void {
    const before = this.#folderStates.get(path)
    this.#folderStates.set(path, state)
    if (state === 'no-access' && before !== 'no-access') this.#recordChange('folder-unreadable')
    if (state === 'missing' && before === 'watching') this.#recordChange('folder-missing')
    if (state === 'watching' && before !== undefined && before !== 'watching') this.#recordChange('folder-watched')
    this.#tellState()
  }

  #watched() {
    const { policy } = this.#policy
    const watched = channelIds.filter((id) => policy.channels[id].watch)
    return this.#options.only === undefined
      ? { channels: new Set<ChannelId>(watched), ownFolders: policy.ownFolders, only: false }
      : { channels: new Set<ChannelId>(['own-folder']), ownFolders: this.#options.only, only: true }
  }

  /** The records' recorder, which also tells whoever listens and wakes the reporter. */
  #tellingRecorder(): Records['recorder'] {
    const { recorder } = this.records
    const untold: RecordedEvent[] = []
    let depth = 0
    return {
      ...recorder,
      record: (event, alongside) => {
        depth++
        try {
          const recorded = recorder.record(event, alongside)
          untold.push(recorded)
          return recorded
        } catch (error) {
          untold.length = 0
          throw error
        } finally {
          depth--
          // An event recorded alongside another is told once both are on disk.
          if (depth === 0) this.#tellRecorded(untold.splice(0))
        }
      },
    }
  }

  #tellRecorded(recorded: readonly RecordedEvent[]): void {
    if (recorded.length === 0) return
    this.#reporter.notify()
    for (const each of [...recorded].sort((a, b) => a.sequence - b.sequence)) this.#options.onRecorded?.(each)
  }

  #recordChange(change: AgentChanged['change']): void {
    const timeMs = systemClock.now()
    try {
      this.#restoring.recorder.record({ kind: 'agent-changed', uid: uuidV7(timeMs), timeMs, change, why: [] })
      this.#setStorage(true)
    } catch {
      // Told by the state; a start that cannot be recorded must not keep the agent from watching.
      this.#setStorage(false)
    }
  }

  /** Finishes or undoes what a kill left half done. Part of `start`. */
  async recover(): Promise<void> {
    const all = await recoverActs(this.#acting)
    try {
      for (const recovered of all) await this.#settle(recovered)
      // Files under way have entered their people ahead of counting, too.
      if (this.#worker.waiting === 0) this.#ledger.recover()
    } finally {
      for (const recovered of all) {
        if (recovered.kind === 'given-back' && recovered.file !== null) this.#worker.add(recovered.file)
      }
    }
  }

  async #recoverWhenIdle(): Promise<void> {
    try {
      if (this.#worker.waiting === 0 && this.records.journal.open().length > 0) await this.recover()
    } catch {
      this.#setStorage(false)
    }
  }

  async #settle(recovered: Recovered): Promise<void> {
    switch (recovered.kind) {
      case 'finished':
        recordRecovered(recovered, {
          ...this.#restoring,
          ledger: this.#ledger,
          policy: () => this.#policy.policy,
          countCase: (caseNumber, route) => {
            this.#ledger.countCase(caseNumber, route)
          },
        })
        return
      case 'restored':
        await endCase(recovered.draft, recovered.intent, this.#restoring)
        return
      case 'unreadable':
        this.#options.log.error('an act was begun under another key: its file, if held, lies in vault/held')
        return
      case 'given-back':
      case 'still-in-vault':
      case 'expired':
        return
    }
  }

  /** What time alone brings: ends the cases that were kept long enough. */
  async #tidy(): Promise<void> {
    const { vaultDays, mode } = this.#policy.policy
    try {
      if (vaultDays !== null && mode === 'active') {
        const isWanted = (caseNumber: string): boolean => this.releases.isUnderWay(caseNumber)
        await expireCases(vaultDays, { ...this.#restoring, isWanted })
      }
    } catch {
      // The next hour tries again; recovery finishes what was begun.
      this.#setStorage(false)
    }
  }

  #setStorage(works: boolean): void {
    if (works === this.#storageWorks) return
    this.#storageWorks = works
    this.#tellState()
  }

  #tellState(): void {
    this.#options.onState?.(this.state())
  }
}
