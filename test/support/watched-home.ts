import { mkdirSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { afterEach, vi } from 'vitest'
import type { ChannelId } from '../../shared/domain/channel.ts'
import type { SightedFile } from '../../shared/domain/settled-file.ts'
import type { WatchedFolder } from '../../main/watch/watched-folder.ts'
import { createWatcher, type Watcher, type WatcherOptions } from '../../main/watch/watcher.ts'
import { knownFoldersIn } from './known-folders-in.ts'
import { temporaryFolder } from './temporary-folder.ts'

/** Long for a busy machine; nothing waits that long unless it fails. */
export const patience = { timeout: 20_000, interval: 20 }

const open: Watcher[] = []

afterEach(async () => {
  await Promise.all(open.splice(0).map((watcher) => watcher.close()))
})

/** A home of its own with a real watcher on it, and all that the watcher told. */
export class WatchedHome {
  readonly path = temporaryFolder()
  readonly files: SightedFile[] = []
  readonly changes: WatchedFolder[] = []

  /** A watcher over this home; a second call starts another one, as after a restart. */
  watcher(channels: readonly ChannelId[], more: Partial<WatcherOptions> = {}): Watcher {
    const watcher = createWatcher({
      home: knownFoldersIn(this.path),
      channels: new Set(channels),
      ownFolders: [],
      clock: { now: () => Date.now() },
      onFile: (file) => this.files.push(file),
      onFolderChange: (folder) => this.changes.push(folder),
      ...more,
      timing: { searchGapMs: 50, unnamedSettleMs: 600, ...more.timing },
    })
    open.push(watcher)
    return watcher
  }

  at(...parts: readonly string[]): string {
    return join(this.path, ...parts)
  }

  folder(...parts: readonly string[]): string {
    const path = this.at(...parts)
    mkdirSync(path, { recursive: true })
    return path
  }

  write(path: string, content: string | Uint8Array = 'a,b\r\n1,2\r\n'): string {
    const whole = this.at(path)
    mkdirSync(dirname(whole), { recursive: true })
    writeFileSync(whole, content)
    return whole
  }

  /** Names handed on so far, in order. */
  names(): readonly string[] {
    return this.files.map(({ path }) => basename(path))
  }

  of(name: string): readonly SightedFile[] {
    return this.files.filter(({ path }) => basename(path) === name)
  }

  async handedOn(name: string, times = 1): Promise<SightedFile> {
    return vi.waitFor(() => {
      const last = this.of(name)[times - 1]
      if (last === undefined) throw new Error(`${name} was handed on ${this.of(name).length} times, not ${times}`)
      return last
    }, patience)
  }

  /**
   * Resolves when whatever happened before in this folder must have been handed on, had it to be: a file written now settles
   * as long as any other.
   */
  async allHandedOn(folder: string, watcher: Watcher): Promise<void> {
    const name = `last-${this.files.length}-${Date.now()}.csv`
    writeFileSync(join(folder, name), 'x')
    await this.handedOn(name)
    await vi.waitFor(() => {
      if (watcher.waiting() > 0) throw new Error('files wait')
    }, patience)
  }

  async becomes(path: string, state: WatchedFolder['state'], watcher: Watcher): Promise<WatchedFolder> {
    return vi.waitFor(() => {
      const folder = watcher.folders().find((candidate) => candidate.path === path)
      if (folder?.state !== state) throw new Error(`${path} is ${folder?.state ?? 'not known'}, not ${state}`)
      return folder
    }, patience)
  }
}
