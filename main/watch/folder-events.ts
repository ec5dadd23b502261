import { FSWatcher } from 'chokidar'
import { errorCode } from './file-state.ts'
import { pathKey } from './folder-key.ts'

export interface FolderEvents {
  /** False where the system gives, or goes on giving, no events for this folder: then only passes find what changes. */
  readonly live: boolean
  close(): Promise<void>
}

/**
 * Raw events of one folder, not of what is below it. `onEvent` gets the name of an entry that changed in any way, or `null`
 * when the system only says that something did. Resolves once events are under way, so that a listing made afterwards
 * leaves no gap. Never rejects.
 */
export type OpenFolderEvents = (folder: string, onEvent: (name: string | null) => void) => Promise<FolderEvents>

/**
 * After each event chokidar lists the folder anew and asks for the state of every entry, for events that nobody here hears:
 * some 20 microseconds an entry, for each of a burst of files.
 */
class UnlistingWatcher extends FSWatcher {
  override _readdirp(): undefined {
    return undefined
  }
}

/**
 * chokidar watches the folder and is told to ignore all that is in it: one system watch per folder instead of one per file
 * (100,000 files cost it 491 MB), and no state of its own. Its raw events come at once and unfiltered; `awaitWriteFinish`
 * would miss a file that lives 300 ms.
 */
export async function openFolderEvents(folder: string, onEvent: (name: string | null) => void): Promise<FolderEvents> {
  const self = pathKey(folder)
  const watcher = new UnlistingWatcher({
    depth: 0,
    ignoreInitial: true,
    atomic: false,
    ignored: (path) => pathKey(path) !== self,
  })
  watcher.add(folder)
  let failure = ''
  const ready = new Promise<void>((resolve) => {
    watcher.on('ready', resolve)
    watcher.on('error', (error) => {
      failure = errorCode(error) || 'unknown'
      // A watch that breaks later may have swallowed events: whoever listens looks at the whole folder.
      onEvent(null)
      resolve()
    })
  })
  watcher.on('raw', (_event, name: unknown) => {
    onEvent(typeof name === 'string' && name !== '' ? name : null)
  })
  await ready
  return {
    get live() {
      return failure === '' && Object.keys(watcher.getWatched()).some((path) => pathKey(path) === self)
    },
    close: () => watcher.close(),
  }
}
