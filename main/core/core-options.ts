import type { RecordedEvent } from '../../shared/domain/agent-event.ts'
import type { SightedFile } from '../../shared/domain/settled-file.ts'
import type { ActingStep } from '../act/quarantine.ts'
import type { RestoringStep } from '../act/restore-case.ts'
import type { Handled } from '../agent/handle-file.ts'
import type { Log, Warner } from '../agent/ports.ts'
import type { Keyring } from '../keys/keyring.ts'
import type { ScannerClient } from '../scanner/client.ts'
import type { SpawnScanner } from '../scanner/spawn-scanner.ts'
import type { PolicyInForce } from '../settings/policy-store.ts'
import type { KnownFolders } from '../watch/known-folders.ts'
import type { CoreState } from './core-state.ts'

/** What a root gives to the core: where it lives, what it may start, whom it tells. */
export interface CoreOptions {
  readonly home: string
  readonly keyring: Keyring
  readonly policy: PolicyInForce
  readonly knownFolders: KnownFolders
  /** Only these are watched, as own folders; nothing is discovered. */
  readonly only?: readonly string[]
  readonly spawnScanner: SpawnScanner
  /** Another core's scanner, which is used and not ended, in place of one of its own. */
  readonly scanner?: ScannerClient
  readonly productVersion: string
  readonly log: Log
  readonly warner: Warner
  readonly onRecorded?: (recorded: RecordedEvent) => void
  /** Each handled file, clean ones too: for the demo and for tests that follow a file. */
  readonly onHandled?: (file: SightedFile, handled: Handled) => void
  /** The list of files at rest, or the pass over them, is another. */
  readonly onInventory?: () => void
  readonly onState?: (state: CoreState) => void
  /** Where the fault runs end the process. */
  readonly onStep?: (step: ActingStep | RestoringStep, caseNumber: string) => void
}
