import type { Policy } from '../../shared/policy/schema.ts'
import type {
  ActionJournal,
  Clock,
  Ledger,
  Quarantine,
  Recorder,
  ReleasedFiles,
  Scanner,
  SeenFiles,
  Warner,
} from './ports.ts'
import type { UntriedFiles } from './untried-files.ts'

/** What the way of a file is wired to. */
export interface WayOfAFile {
  readonly clock: Clock
  readonly scanner: Scanner
  readonly quarantine: Quarantine
  readonly recorder: Recorder
  readonly journal: ActionJournal
  readonly seen: SeenFiles
  /** Takes files that nothing could be learnt of, to have them judged later. */
  readonly untried: Pick<UntriedFiles, 'add'>
  readonly ledger: Ledger
  readonly released: ReleasedFiles
  readonly warner: Warner
  readonly policy: () => Policy
  readonly newUid: () => string
  readonly pathKey: Uint8Array
  /** Keyed digest of a hospital's name, as the scanner makes them. */
  readonly hospitalDigest: (name: string) => string
  /** The user's own folder: what an event tells of a place begins there. */
  readonly userHome: string
}
