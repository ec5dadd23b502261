import { basename, dirname } from 'node:path'
import { localDay } from '../../agent/draft-event.ts'
import { maskFolder } from '../../agent/describe-file.ts'
import type { ScanAnswer, Scanner } from '../../agent/ports.ts'
import { judgeByThresholds } from '../../decide/judge-by-thresholds.ts'
import { channelIds, type ChannelId } from '../../../shared/domain/channel.ts'
import type { Finding } from '../../../shared/domain/finding.ts'
import { maskFileName } from '../../../shared/domain/mask-file-name.ts'
import type { VerdictKind } from '../../../shared/domain/verdict.ts'
import { mostTrialFiles, type TrialRow, type TrialView } from '../../../shared/ipc/trial-contract.ts'
import type { Policy } from '../../../shared/policy/schema.ts'
import { droppedFiles, type DroppedFile } from './dropped-files.ts'

export interface TrialDeskOptions {
  readonly scanner: Pick<Scanner, 'scan'>
  readonly policy: () => Policy
  readonly userHome: string
  readonly onChanged: () => void
}

const rowsAtOnce = 200
/** A page that is there reads every few seconds: without one, nobody waits for the rest. */
const unreadMs = 60_000
/** A book of a thousand sheets must not fill the page. */
const mostTables = 20

/**
 * Scans what an administrator drops, and records nothing: no event, no ledger, no file remembered. One file at a time, so that
 * a scanner process stays free for files that really come.
 */
export class TrialDesk {
  readonly #options: TrialDeskOptions
  #rows: TrialRow[] = []
  #state: TrialView['state'] = 'none'
  #run = 0
  #found = 0
  #cut = false
  #abort = new AbortController()
  #readMs = 0

  constructor(options: TrialDeskOptions) {
    this.#options = options
  }

  /** Begins at once and returns; what comes of it is read. */
  start(paths: readonly string[]): void {
    this.#abort.abort()
    const abort = new AbortController()
    this.#abort = abort
    this.#rows = []
    this.#run++
    this.#found = 0
    this.#cut = false
    this.#state = 'running'
    this.#readMs = Date.now()
    void this.#scanAll(paths, abort.signal)
  }

  cancel(): void {
    if (this.#state !== 'running') return
    this.#abort.abort()
    this.#state = 'cancelled'
    this.#options.onChanged()
  }

  view(from: number): TrialView {
    this.#readMs = Date.now()
    return {
      state: this.#state,
      run: this.#run,
      found: this.#found,
      done: this.#rows.length,
      cut: this.#cut,
      rows: this.#rows.slice(from, from + rowsAtOnce),
    }
  }

  async #scanAll(paths: readonly string[], signal: AbortSignal): Promise<void> {
    // TypeScript takes a signal that was looked at once for one that never changes.
    const over = (): boolean => signal.aborted
    for (const file of await this.#find(paths, signal)) {
      if (Date.now() - this.#readMs > unreadMs) this.cancel()
      if (over()) return
      const row = file.kind === 'file' ? await this.#scan(file.path, signal) : this.#unreadable(file)
      // What was cut off in the middle says nothing about the file.
      if (over()) return
      this.#rows.push(row)
      this.#options.onChanged()
    }
    if (over()) return
    this.#state = 'done'
    this.#options.onChanged()
  }

  async #find(paths: readonly string[], signal: AbortSignal): Promise<readonly DroppedFile[]> {
    const files: DroppedFile[] = []
    for (const path of paths) {
      for await (const file of droppedFiles(path)) {
        if (signal.aborted) return []
        if (files.length === mostTrialFiles) {
          this.#cut = true
          return files
        }
        files.push(file)
        this.#found = files.length
      }
    }
    return files
  }

  async #scan(path: string, signal: AbortSignal): Promise<TrialRow> {
    const today = localDay(Date.now())
    const { finding, maskedName, elapsedMs } = await this.#options.scanner.scan(path, { today, passwords: [], signal })
    return this.#row(path, { finding, maskedName, elapsedMs })
  }

  #unreadable({ path, reason }: Extract<DroppedFile, { kind: 'unreadable' }>): TrialRow {
    const finding: Finding = { kind: 'unscannable', reason, bytes: 0, sha256: null, format: null }
    return this.#row(path, { finding, maskedName: maskFileName(basename(path)), elapsedMs: 0 })
  }

  #row(path: string, { finding, maskedName, elapsedMs }: ScanAnswer): TrialRow {
    const found = finding.kind === 'sensitive' ? finding : null
    const policy = this.#options.policy()
    return {
      name: maskedName,
      folder: maskFolder(dirname(path), this.#options.userHome),
      outcome: finding.kind,
      complete: finding.kind === 'clean' || (found?.complete ?? false),
      reason: finding.kind === 'clean' ? null : finding.reason,
      people: found?.people ?? 0,
      rows: found?.rows ?? 0,
      level: found?.level ?? null,
      hospitals: found?.hospitals ?? 0,
      tables: found?.tables.slice(0, mostTables) ?? [],
      verdicts: verdictsOf(finding, policy),
      bytes: finding.bytes,
      elapsedMs: Math.round(elapsedMs),
    }
  }
}

function verdictsOf(finding: Finding, policy: Policy): Readonly<Record<ChannelId, VerdictKind>> {
  const verdict = (channel: ChannelId): VerdictKind => {
    switch (finding.kind) {
      case 'clean':
        return 'pass'
      case 'unscannable':
        return policy.channels[channel].watch ? policy.unscannable[finding.reason] : 'pass'
      case 'sensitive':
        return judgeByThresholds(finding, channel, policy)
    }
  }
  return Object.fromEntries(channelIds.map((id) => [id, verdict(id)])) as Record<ChannelId, VerdictKind>
}
