/** Watches one made-up home in a fresh process and prints what that cost, as JSON. Arguments: how, home. */
import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { watch } from 'chokidar'
import type { ChannelId } from '../../shared/domain/channel.ts'
import { createWatcher, type Watcher } from '../../main/watch/watcher.ts'
import { knownFoldersIn } from '../support/known-folders-in.ts'

const [how = '', home = ''] = process.argv.slice(2)
const root = join(home, 'Documents', 'xwechat_files')
let handedOn = 0

function watcherOf(channel: ChannelId): Watcher {
  return createWatcher({
    home: knownFoldersIn(home),
    channels: new Set([channel]),
    ownFolders: [root],
    only: channel === 'own-folder',
    clock: { now: () => Date.now() },
    onFile: () => handedOn++,
    onFolderChange: () => undefined,
  })
}

async function handOnAll(watcher: Watcher): Promise<void> {
  while (watcher.waiting() > 0) await new Promise((resolve) => setTimeout(resolve, 20))
}

async function listAll(folder: string): Promise<void> {
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) await listAll(path)
    else if ((await stat(path)).size > 0) handedOn++
  }
}

const startedMs = performance.now()
const since = (): number => Math.round(performance.now() - startedMs)
const figures: Record<string, number> = {}

if (how === 'list') {
  await listAll(root)
  figures['readyMs'] = since()
} else if (how === 'chokidar') {
  const watcher = watch(root)
  watcher.on('add', () => handedOn++)
  await new Promise<void>((resolve) => watcher.on('ready', resolve))
  figures['readyMs'] = since()
  await watcher.close()
} else {
  const watcher = watcherOf(how === 'months' ? 'wechat' : 'own-folder')
  await watcher.start()
  figures['readyMs'] = since()
  await handOnAll(watcher)
  figures['allHandedOnMs'] = since()
  const before = process.cpuUsage()
  await watcher.reconcile()
  const { user, system } = process.cpuUsage(before)
  figures['reconcileCpuMs'] = Math.round((user + system) / 1000)
  await watcher.close()
}
figures['peakMegabytes'] = Math.round(process.resourceUsage().maxRSS / 1024)
console.log(JSON.stringify({ ...figures, files: handedOn }))
