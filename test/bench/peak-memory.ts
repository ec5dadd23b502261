import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'

/** Peak resident megabytes of a fresh process that does nothing but read the file and ask every text. */
export async function peakMegabytes(path: string): Promise<number> {
  const script = join(import.meta.dirname, 'read-once.ts')
  const { stdout } = await promisify(execFile)(process.execPath, ['--import', 'tsx', script, path])
  return Math.round(Number(stdout) / 1024)
}
