import { once } from 'node:events'
import { createWriteStream, type WriteStream } from 'node:fs'
import { rm } from 'node:fs/promises'

/**
 * Writes a new file by a stream. Rejects where it could not be opened or written whole, and leaves no half of it; an error
 * event that nobody hears would end the agent.
 */
export async function writeByStream<Written>(
  path: string,
  write: (file: WriteStream) => Promise<Written>,
): Promise<Written> {
  const file = createWriteStream(path)
  await once(file, 'open')
  const broken = new Promise<never>((_, reject) => file.on('error', reject))
  try {
    return await Promise.race([write(file), broken])
  } catch (error) {
    file.destroy()
    await rm(path, { force: true })
    throw error
  }
}
