import { join } from 'node:path'
import { listDrives } from './list-drives.ts'
import { readFolder } from './read-folder.ts'
import { runSystemTool } from './run-system-tool.ts'

/**
 * Finds what is plugged in. On Windows the kind of a drive is asked of PowerShell, which takes a second: only when a drive
 * letter came or went. On Linux and macOS the desktop mounts sticks in folders of their own.
 */
export function createRemovableDrives(): () => Promise<readonly string[]> {
  if (process.platform !== 'win32') return mounted
  let known = ''
  let removable: readonly string[] = []
  return async () => {
    const letters = (await listDrives()).join('')
    if (letters === known) return removable
    const printed = await runSystemTool('WindowsPowerShell\\v1.0\\powershell.exe', [
      '-NoProfile',
      '-NonInteractive',
      '-Command',
      "[IO.DriveInfo]::GetDrives() | Where-Object { $_.DriveType -eq 'Removable' } | ForEach-Object { $_.Name }",
    ])
    if (printed === null) return removable
    known = letters
    removable = printed.split(/\r?\n/).filter((line) => /^[A-Z]:\\$/i.test(line))
    return removable
  }
}

async function mounted(): Promise<readonly string[]> {
  const user = process.env['USER'] ?? ''
  if (process.platform !== 'darwin' && user === '') return []
  const parents = process.platform === 'darwin' ? ['/Volumes'] : [join('/media', user), join('/run/media', user)]
  const found: string[] = []
  for (const parent of parents) {
    const listing = await readFolder(parent)
    if (listing.kind === 'listed') found.push(...listing.folders.map((name) => join(parent, name)))
  }
  return found
}
