import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { createWriteStream, type WriteStream } from 'node:fs'
import { rename, rm } from 'node:fs/promises'

/**
 * Writes a new file by a stream, or a new one over the old. Rejects where it could not be opened or written whole; what stood there
 * stays then. An error event that nobody hears would end the agent.
 */
export async function writeByStream<Written>(
  path: string,
  write: (file: WriteStream) => Promise<Written>,
): Promise<Written> {
  // A name of its own, that the watcher leaves alone: whatever else ends like this beside it belongs to somebody. It may hold a
  // policy with its secrets.
  const halfway = `${path}.${randomBytes(4).toString('hex')}.part`
  const file = createWriteStream(halfway, { flags: 'wx', mode: 0o600 })
  await once(file, 'open')
  const broken = new Promise<never>((_, reject) => file.on('error', reject))
  try {
    const written = await Promise.race([write(file), broken])
    await rename(halfway, path)
    return written
  } catch (error) {
    file.destroy()
    await rm(halfway, { force: true })
    throw error
  }
}
