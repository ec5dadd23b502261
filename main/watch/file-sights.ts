import type { SightedFile } from '../../shared/domain/settled-file.ts'
import type { Clock } from '../agent/ports.ts'
import { FileIndex } from './file-index.ts'
import type { FileLook, FileState } from './file-state.ts'
import type { FirstPass, FolderPlan } from './folder-plan.ts'
import { isIgnoredName } from './ignored-name.ts'
import { IoGate } from './io-gate.ts'
import type { SettleFiles } from './settle.ts'
import { Settler } from './settler.ts'
import type { Sighting } from './sighting.ts'
import type { WatchTiming } from './watch-timing.ts'

export interface FileSightsOptions {
  readonly clock: Clock
  readonly timing: WatchTiming
  readonly files: SettleFiles
  readonly onFile: (file: SightedFile) => void
  /** Handed on in an earlier run of the agent. */
  readonly alreadySeen: (path: string, bytes: number, modifiedMs: number) => boolean
  /** Seen arriving by the watcher before. */
  readonly came: ReadonlySet<string>
}

/** FAT tells times to two seconds. */
const coarseMs = 2_000

/** Formats that can hold a report, for folders where everything else is a program's own. */
const reportName = /\.(?:xls[xmb]?|xlt[xm]?|et|ett|ods|csv|tsv|txt|html?|mht|xml|docx?|wps|pdf|zip|rar|7z|tar|gz)$/i

/** What is seen of files, by event or by passing, is compared with what was handed on, and only news is settled. */
export class FileSights {
  readonly index = new FileIndex()
  readonly #options: FileSightsOptions
  readonly #settler: Settler
  readonly #gate = new IoGate(16)
  /** Paths looked at because of an event; true where another event came meanwhile. */
  readonly #looking = new Map<string, boolean>()

  constructor(options: FileSightsOptions) {
    this.#options = options
    this.#settler = new Settler({
      ...options,
      onHandedOn: (sighting, state, read) => {
        this.index.add(sighting.path, state, read)
      },
      onDoubt: (sighting) => void this.#lookAgain(sighting),
    })
  }

  /** Files seen and not yet handed on. */
  get waiting(): number {
    return this.#settler.waiting
  }

  /** Paths of those that appeared while they were watched. */
  arriving(): readonly string[] {
    return this.#settler.arriving()
  }

  /** Something happened to an entry of a watched folder. Answers what is there; files are taken care of. */
  async happened(path: string, plan: FolderPlan): Promise<FileLook['kind'] | null> {
    if (this.#settler.nudge(path)) return null
    if (this.#looking.has(path)) {
      this.#looking.set(path, true)
      return null
    }
    let look: FileLook
    do {
      this.#looking.set(path, false)
      look = await this.#gate.run(() => this.#options.files.lookAt(path), true)
      if (look.kind === 'file') this.#compare(this.#sighting(path, plan, false), look.state)
      if (look.kind === 'refused') {
        const retry = this.index.know(path, null) === 'given-up'
        this.#settler.sight({ ...this.#sighting(path, plan, false), retry }, null)
      }
    } while (this.#looking.get(path) === true)
    this.#looking.delete(path)
    return look.kind
  }

  /** A pass over a folder met this file. */
  passed(path: string, look: FileLook, plan: FolderPlan, first: FirstPass): void {
    // What is under way is looked at anyway, in its turn: a pass must not push a whole backlog forward.
    if (look.kind === 'gone' || look.kind === 'folder' || this.#settler.has(path)) return
    if (look.kind === 'refused') {
      const atStart = first.kind === 'at-start' && !this.#options.came.has(path)
      if (this.index.know(path, null) === 'new') this.#settler.sight(this.#sighting(path, plan, atStart), null)
      return
    }
    const { state } = look
    if (first.kind === 'live') {
      this.#compare(this.#sighting(path, plan, false), state)
      return
    }
    if (this.index.know(path, state) === 'known' || state.bytes === 0) return
    if (this.#options.alreadySeen(path, state.bytes, state.modifiedMs)) {
      this.index.add(path, state, true)
      return
    }
    const sighting = this.#sighting(path, plan, layThere(state, first) && !this.#options.came.has(path))
    const sample = { state, sampledMs: this.#options.clock.now() }
    if (sighting.atStart) this.#settler.found(sighting, sample)
    else this.#settler.sight(sighting, state)
  }

  /** Whether a file of this name is left alone there. */
  ignores(name: string, plan: FolderPlan): boolean {
    return isIgnoredName(name) || (plan.reportsOnly && !reportName.test(name))
  }

  /** All folders are listed: now what lay there may be handed on. */
  beginBacklog(): void {
    this.#settler.beginBacklog()
  }

  close(): void {
    this.#settler.close()
  }

  #compare(sighting: Sighting, state: FileState): void {
    if (state.bytes === 0) return
    const knowledge = this.index.know(sighting.path, state)
    if (knowledge === 'known') return
    this.#settler.sight(knowledge === 'given-up' ? { ...sighting, retry: true } : sighting, state)
  }

  async #lookAgain(sighting: Sighting): Promise<void> {
    const look = await this.#options.files.lookAt(sighting.path)
    if (look.kind === 'file') this.#compare({ ...sighting, seenMs: this.#options.clock.now() }, look.state)
  }

  #sighting(path: string, plan: FolderPlan, atStart: boolean): Sighting {
    return { path, channel: plan.channel, root: plan.root, atStart, seenMs: this.#options.clock.now(), retry: false }
  }
}

function layThere(state: FileState, first: Exclude<FirstPass, { readonly kind: 'live' }>): boolean {
  if (first.kind === 'at-start') return true
  const newestMs = first.moved ? state.modifiedMs : Math.max(state.modifiedMs, state.arrivedMs)
  return newestMs < first.sinceMs - coarseMs
}
