import { execFile } from 'node:child_process'
import { join } from 'node:path'

/** Long enough for a PC that is just starting up; a tool that hangs must not stop the search for folders. */
const patienceMs = 15_000

/** What a tool of Windows prints, or `null` where it fails. By its full path, so that no other program of its name runs. */
export function runSystemTool(tool: string, args: readonly string[]): Promise<string | null> {
  const program = join(process.env['SystemRoot'] ?? 'C:\\Windows', 'System32', tool)
  return new Promise((resolve) => {
    execFile(program, args, { windowsHide: true, timeout: patienceMs, encoding: 'buffer' }, (error, stdout) => {
      resolve(error === null ? decodeConsole(stdout) : null)
    })
  })
}

/** Console programs write in the system's code page: GBK on a Chinese Windows. */
function decodeConsole(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('gbk').decode(bytes)
  }
}
