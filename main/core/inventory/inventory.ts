import { basename } from 'node:path'
import { sealBytes, unsealBytes } from '../../act/vault-file.ts'
import { describeFile, digestPath } from '../../agent/describe-file.ts'
import type { Handled } from '../../agent/handle-file.ts'
import type { InventoryQuery, InventoryStore } from '../../record/inventory-store.ts'
import type { Masked } from '../../../shared/domain/masked.ts'
import type { FileJudged, NewAgentEvent, RecordedEvent } from '../../../shared/domain/agent-event.ts'
import type { InventoryCounts, InventoryScan, SealOutcome } from '../../../shared/domain/inventory.ts'
import { maskFileName } from '../../../shared/domain/mask-file-name.ts'
import type { SettledFile, SightedFile } from '../../../shared/domain/settled-file.ts'
import type { UnreadReason } from '../../../shared/domain/unread-reason.ts'
import { systemClock } from '../../system-clock.ts'
import { findFilesAtRest } from './find-files-at-rest.ts'
import { isGone } from './is-gone.ts'
import { atRest, passOverFiles, type PassPorts } from './inventory-pass.ts'
import { sealAtRest } from './seal-at-rest.ts'

export interface InventoryPorts extends Omit<PassPorts, 'confirm'> {
  readonly store: InventoryStore
  /** What describing a file needs. */
  readonly place: { readonly pathKey: Uint8Array; readonly userHome: string }
  /** Seals the places of files. */
  readonly key: Uint8Array
  /** The agent's own folder: never entered. */
  readonly home: string
  /** Throws where nothing could be stored. */
  readonly record: (event: NewAgentEvent) => void
  readonly onChange: () => void
}

/** Which files at rest hold people: kept up by every file that is judged, and by passes that an administrator asks for. */
export class Inventory {
  readonly #ports: InventoryPorts
  #scan: InventoryScan = { kind: 'none' }
  #passing: { readonly stop: AbortController; readonly done: Promise<void> } | null = null

  constructor(ports: InventoryPorts) {
    this.#ports = ports
  }

  get scan(): InventoryScan {
    return this.#scan
  }

  list(query: InventoryQuery) {
    const { store } = this.#ports
    return { files: store.list(query), sums: store.sums(query.channel) }
  }

  /** What a judged file now is. Never throws: a line that could not be stored comes with the next pass. */
  note(file: SightedFile, handled: Handled): void {
    if (file.kind !== 'settled' || handled.kind === 'again') return
    try {
      this.#note(file, handled)
    } catch {
      // The state tells that storage fails; the event itself was stored before.
    }
  }

  /** Looks through folders; false where a pass is under way. */
  start(folders: readonly string[], by: Masked): boolean {
    if (this.#passing !== null) return false
    const stop = new AbortController()
    const done = this.#pass(folders, by, stop.signal).finally(() => {
      this.#passing = null
      this.#ports.onChange()
    })
    this.#passing = { stop, done }
    return true
  }

  /** The file under way is looked at to its end. */
  cancel(): void {
    this.#passing?.stop.abort()
    if (this.#scan.kind === 'running') this.#tell({ ...this.#scan, stopping: true })
  }

  async stop(): Promise<void> {
    this.cancel()
    await this.#passing?.done
  }

  /** Puts a file of the list into the vault, if it still holds people; its event and who wanted it are recorded. */
  async seal(id: string, by: Masked, note: Masked): Promise<SealOutcome> {
    const { beside, handled, record, places, onChange } = this.#ports
    const path = this.#placeOf(id)
    const file = path === null ? null : await atRest(path, places())
    if (file === null) {
      if (path !== null && !(await isGone(path))) return 'failed'
      this.#ports.store.remove(id)
      return 'gone'
    }
    const sealed = await beside((way) => sealAtRest(file, { by, note }, way))
    handled(file, sealed.handled)
    if (sealed.caseNumber !== null) {
      const why = [{ code: 'sealed', values: { note } }]
      record({ kind: 'administrator-acted', act: 'file-sealed', by, caseNumber: sealed.caseNumber, why })
    }
    onChange()
    return sealed.outcome
  }

  async #pass(folders: readonly string[], by: Masked, signal: AbortSignal): Promise<void> {
    const startedMs = systemClock.now()
    let counts: InventoryCounts = { all: 0, lookedAt: 0, found: 0, unread: 0 }
    const end = (how: 'done' | 'cancelled' | 'failed'): void => {
      this.#tell({ kind: 'ended', startedMs, endedMs: systemClock.now(), how, ...counts })
    }
    this.#tell({ kind: 'listing', startedMs })
    try {
      await this.#dropGone()
      const paths = await findFilesAtRest(folders, [this.#ports.home], signal)
      const ports = { ...this.#ports, confirm: (file: SettledFile) => this.#confirm(file) }
      await passOverFiles(paths, ports, signal, (soFar) => {
        counts = soFar
        this.#tell({ kind: 'running', startedMs, stopping: signal.aborted, ...soFar })
      })
      const why = [
        { code: 'inventory', values: { files: counts.lookedAt, found: counts.found, unread: counts.unread } },
      ]
      this.#ports.record({ kind: 'administrator-acted', act: 'inventory-scanned', by, caseNumber: null, why })
      end(signal.aborted ? 'cancelled' : 'done')
    } catch {
      // Storage failed; the pass can be begun again and goes on where files were stored.
      end('failed')
    }
  }

  async #dropGone(): Promise<void> {
    const { store } = this.#ports
    for (const id of store.ids()) {
      const path = this.#placeOf(id)
      if (path === null || (await isGone(path))) store.remove(id)
    }
  }

  #note(file: SettledFile, handled: Exclude<Handled, { kind: 'again' }>): void {
    const { store, key, place, onChange } = this.#ports
    if (isUnreadForNow(handled)) return
    const found = foundIn(handled)
    if (found === null) store.remove(digestPath(file.path, place.pathKey))
    else {
      const about = describeFile(file, maskFileName(basename(file.path)), null, place)
      const { name, folder, channel, pathDigest: id } = about
      const { bytes, modifiedMs } = file
      const line = { id, name, folder, channel, bytes, modifiedMs, checkedMs: systemClock.now(), ...found }
      store.put(line, sealBytes(key, Buffer.from(file.path)))
    }
    onChange()
  }

  #confirm(file: SettledFile): boolean {
    const { store, place } = this.#ports
    return store.confirm(digestPath(file.path, place.pathKey), systemClock.now())
  }

  /** Null where it is not on the list, or sealed by another key. */
  #placeOf(id: string): string | null {
    const sealed = this.#ports.store.place(id)
    try {
      return sealed === null ? null : unsealBytes(this.#ports.key, sealed).toString('utf8')
    } catch {
      return null
    }
  }

  #tell(scan: InventoryScan): void {
    this.#scan = scan
    this.#ports.onChange()
  }
}

/** Nothing was learnt of it: what it held when it was read may lie there still. */
function isUnreadForNow(handled: Exclude<Handled, { kind: 'again' }>): boolean {
  const outcome = handled.kind === 'passed' ? handled.finding : outcomeOf(handled.recorded)
  return outcome?.kind === 'unscannable' && passing.has(outcome.reason)
}

const passing: ReadonlySet<UnreadReason> = new Set(['locked', 'no-permission', 'timed-out', 'out-of-memory'])

function outcomeOf({ event }: RecordedEvent): FileJudged['outcome'] | null {
  return event.kind === 'file-judged' ? event.outcome : null
}

/** What the list keeps of a file that holds people and lies where it lay; null for all others. */
function foundIn(handled: Exclude<Handled, { kind: 'again' }>) {
  if (handled.kind === 'passed') {
    const { finding } = handled
    if (finding.kind !== 'sensitive') return null
    const { people, level, hospitals, complete } = finding
    return { caseNumber: null, people, level, hospitals, complete }
  }
  const { event } = handled.recorded
  if (event.kind !== 'file-judged' || event.outcome.kind !== 'sensitive') return null
  if (event.action.kind === 'quarantined' || event.action.kind === 'vanished') return null
  const { people, level, hospitals, complete } = event.outcome
  return { caseNumber: event.caseNumber, people, level, hospitals, complete }
}
