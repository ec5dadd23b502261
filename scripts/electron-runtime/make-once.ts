import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'

/**
 * Makes `parent/name` by filling a folder beside it and renaming that: the folder is there whole or not at all, also when
 * two set-ups run at once or one is killed.
 *
 * @returns the path of the finished folder
 */
export async function makeOnce(parent: string, name: string, fill: (folder: string) => Promise<void>): Promise<string> {
  const finished = join(parent, name)
  if (existsSync(finished)) return finished
  await mkdir(parent, { recursive: true })
  await removeAbandoned(parent)
  const unfinished = await mkdtemp(join(parent, `.making-${name}-${process.pid}-`))
  try {
    await fill(unfinished)
    // Fails with ENOTEMPTY where another set-up was quicker: its folder is as good as ours.
    await rename(unfinished, finished).catch((error: unknown) => {
      if (!existsSync(finished)) throw error
    })
  } finally {
    await rm(unfinished, { recursive: true, force: true })
  }
  return finished
}

/** Folders of set-ups whose process is gone. */
async function removeAbandoned(parent: string): Promise<void> {
  for (const name of await readdir(parent)) {
    const pid = /^\.making-.*-(\d+)-[0-9a-zA-Z]+$/.exec(name)?.[1]
    if (pid !== undefined && !isAlive(Number(pid))) await rm(join(parent, name), { recursive: true, force: true })
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
