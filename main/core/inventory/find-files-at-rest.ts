import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { isIgnoredName } from '../../watch/ignored-name.ts'

/**
 * Every file below the folders, once, as it stands in the file system: links are not followed, folders that may not be read are
 * passed by. `leftOut` are the agent's own. Ends early when the signal is given.
 */
export async function findFilesAtRest(
  folders: readonly string[],
  leftOut: readonly string[],
  signal: AbortSignal,
): Promise<readonly string[]> {
  const files = new Set<string>()
  const entered = new Set<string>(leftOut)
  const ahead = [...folders]
  for (let folder = ahead.pop(); folder !== undefined && !signal.aborted; folder = ahead.pop()) {
    if (entered.has(folder)) continue
    entered.add(folder)
    for (const entry of await entriesOf(folder)) {
      const path = join(folder, entry.name)
      if (entry.isDirectory()) ahead.push(path)
      else if (entry.isFile() && !isIgnoredName(entry.name)) files.add(path)
    }
  }
  return [...files]
}

async function entriesOf(folder: string) {
  return readdir(folder, { withFileTypes: true }).catch(() => [])
}
