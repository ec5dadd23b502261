import { availableParallelism, totalmem } from 'node:os'
import type { AgentChanged, RecordedEvent } from '../../shared/domain/agent-event.ts'
import type { SightedFile } from '../../shared/domain/settled-file.ts'
import type { Policy } from '../../shared/policy/schema.ts'
import { createQuarantine, type QuarantineOptions } from '../act/quarantine.ts'
import type { RestoreAnswer, RestorePorts } from '../act/restore-case.ts'
import { isInVault } from '../act/vault.ts'
import { localDay } from '../agent/draft-event.ts'
import { FileWorker } from '../agent/file-worker.ts'
import type { Handled } from '../agent/handle-file.ts'
import { UntriedFiles } from '../agent/untried-files.ts'
import { ClockLeaps } from '../record/clock-leaps.ts'
import { createLedger } from '../record/ledger/records-ledger.ts'
import { peopleKeyOf } from '../keys/people-key.ts'
import { LimitAlerts } from '../record/limit-alerts.ts'
import type { Records } from '../record/open-records.ts'
import { WaitingCards } from '../record/waiting-cards.ts'
import { createReleaseRequests } from '../record/release-requests.ts'
import { Releases } from '../release/releases.ts'
import type { OcsfContext } from '../report/ocsf-base.ts'
import { Reporter } from '../report/reporter.ts'
import { ReportingDesk } from '../report/reporting-desk.ts'
import { createScannerClient } from '../scanner/client.ts'
import { systemClock } from '../system-clock.ts'
import { actingPorts } from './acting-ports.ts'
import type { CoreOptions } from './core-options.ts'
import { FolderWatch } from './folder-watch.ts'
import { openInventory } from './inventory/open-inventory.ts'
import { Recovery } from './recovery.ts'
import { createTellingRecorder } from './telling-recorder.ts'

/** What the stations tell the core of. */
export interface StationNews {
  recorded(recorded: RecordedEvent): void
  handled(file: SightedFile, handled: Handled): void
  /** A folder came, went or cannot be read; null where only its state is another. */
  folderChanged(change: AgentChanged['change'] | null): void
  storage(works: boolean): void
  /** No file can be read any more, or files can be again. */
  scanner(): void
  /** Reporting stands otherwise than before. */
  reporting(): void
  giveBack(caseNumber: string): Promise<RestoreAnswer>
}

export type Stations = ReturnType<typeof wireStations>

/** Makes every station of the way and joins them; nothing runs before the core starts it. */
export function wireStations(
  options: CoreOptions,
  records: Records,
  vault: QuarantineOptions['vault'],
  policy: () => Policy,
  news: StationNews,
) {
  const { keyring, log } = options
  const context: OcsfContext = {
    productVersion: options.productVersion,
    installId: keyring.installId,
    logId: records.logId,
    platform: process.platform,
  }
  const recorder = createTellingRecorder(records.recorder, (recorded) => {
    reporter.notify()
    news.recorded(recorded)
  })
  const { common, acting, restoring: restoringAlone } = actingPorts(options, records, vault, recorder, policy)
  // Another organisation's key holds from the next start on: what is counted under two keys cannot be told apart.
  const peopleKey = peopleKeyOf(policy().organisationKey, keyring)
  const ledger = createLedger(records.db, systemClock, peopleKey.id)
  const alerts = new LimitAlerts(records.db, common)
  const cards = new WaitingCards(records.db)
  const releases = new Releases({
    ...common,
    requests: createReleaseRequests(records.db, systemClock),
    policy: () => policy().release,
    installId: keyring.installId,
    today: () => localDay(systemClock.now()),
    inVault: (caseNumber) => isInVault(vault, caseNumber),
    giveBack: (caseNumber) => {
      options.onStep?.('granted', caseNumber)
      return news.giveBack(caseNumber)
    },
  })
  const restoring: RestorePorts = {
    ...restoringAlone,
    onRestored: (caseNumber) => {
      releases.closeRestored(caseNumber)
    },
  }
  const { pathKey } = keyring
  const scanner =
    options.scanner ??
    createScannerClient({
      spawn: options.spawnScanner,
      digestKey: peopleKey.key,
      limits: policy().limits,
      log,
      pc: { cores: availableParallelism(), memoryBytes: totalmem() },
      onStartable: (works) => {
        if (works) untried.judgeAll()
        news.scanner()
      },
    })
  const untried = new UntriedFiles({
    judge: (file) => {
      worker.add(file)
    },
    tryToStart: async () => {
      await scanner.warmUp()
      return scanner.startable
    },
  })
  const reporter = new Reporter({
    outbox: records.outbox,
    endpoint: policy().endpoint,
    context,
    clock: systemClock,
    newUid: common.newUid,
    log,
    onState: (state) => {
      reporting.note(state)
      news.reporting()
    },
  })
  const handled = (file: SightedFile, how: Handled): void => {
    inventory.note(file, how)
    news.handled(file, how)
  }
  const reporting = new ReportingDesk({
    outbox: records.outbox,
    reporter: () => reporter,
    context,
    clock: systemClock,
    newUid: common.newUid,
  })
  const worker = new FileWorker({
    way: {
      ...common,
      scanner,
      quarantine: createQuarantine(acting),
      seen: records.seenFiles,
      untried,
      ledger,
      hospitalDigest: (name) => scanner.hospitalDigest(name),
      warner: options.warner,
      policy,
      pathKey,
      userHome: options.knownFolders.home,
    },
    log,
    onHandled: handled,
    onStorage: (works) => {
      news.storage(works)
    },
  })
  const addFile = (file: SightedFile): void => {
    worker.add(file)
  }
  const watch = new FolderWatch({
    home: options.home,
    knownFolders: options.knownFolders,
    only: options.only ?? null,
    clock: systemClock,
    seen: records.seenFiles,
    policy,
    onFile: addFile,
    onChange: (change) => {
      news.folderChanged(change)
    },
  })
  const inventory = openInventory(options, records, { worker, watch, recorder, handled })
  const leaps = new ClockLeaps(records.db)
  const recovery = new Recovery({
    acting,
    restoring,
    ledger,
    policy,
    waiting: () => worker.waiting,
    judge: addFile,
    isWanted: (caseNumber) => releases.isUnderWay(caseNumber),
    isSteady: (nowMs) => leaps.isSteady(nowMs),
    onFinished: (file, recorded) => {
      handled(file, { kind: 'recorded', recorded })
      options.warner.warn(recorded)
    },
    onFailure: () => {
      news.storage(false)
    },
    log,
  })
  return {
    context,
    recorder,
    restoring,
    vault,
    ledger,
    alerts,
    cards,
    releases,
    scanner,
    closeScanner: async () => {
      untried.stop()
      if (options.scanner === undefined) await scanner.close()
    },
    reporter,
    reporting,
    worker,
    watch,
    inventory,
    recovery,
  }
}
