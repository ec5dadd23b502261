import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runSystemTool } from './run-system-tool.ts'

/**
 * A text value below `HKEY_CURRENT_USER` with its variables filled in, or `null`: also on systems without a registry.
 * By way of an exported file: that is UTF-16, while what `reg query` prints loses each letter that the console's code page
 * has not got.
 */
export async function readRegistryValue(key: string, value: string): Promise<string | null> {
  if (process.platform !== 'win32') return null
  // A full disk has no room for it, and some PCs' folder for such files is gone.
  const folder = await mkdtemp(join(tmpdir(), 'swaddle-')).catch(() => null)
  if (folder === null) return null
  const file = join(folder, 'key.reg')
  try {
    if ((await runSystemTool('reg.exe', ['export', `HKCU\\${key}`, file, '/y'])) === null) return null
    return parseRegistryExport(await readFile(file, 'utf16le'), key, value, process.env)
  } catch {
    return null
  } finally {
    await rm(folder, { recursive: true, force: true }).catch(() => undefined)
  }
}

/**
 * The value in an exported key: `"FileSavePath"="D:\\Chat"`, or UTF-16 bytes of one with variables,
 * `"Personal"=hex(2):25,00,\` and on. Keys below the asked one are exported with it and left out. Exported for its test.
 */
export function parseRegistryExport(
  exported: string,
  key: string,
  value: string,
  variables: Readonly<Record<string, string | undefined>>,
): string | null {
  const wantedKey = `[hkey_current_user\\${key}]`.toLowerCase()
  const wantedValue = value.toLowerCase()
  let within = false
  for (const line of exported.replace(/\\\r?\n\s*/g, '').split(/\r?\n/)) {
    if (line.startsWith('[')) within = line.trim().toLowerCase() === wantedKey
    const [, name = '', data = ''] = /^"((?:[^"\\]|\\.)*)"=(.*)$/.exec(line) ?? []
    if (!within || unescape(name).toLowerCase() !== wantedValue) continue
    const text = /^"((?:[^"\\]|\\.)*)"\s*$/.exec(data)?.[1]
    if (text !== undefined) return unescape(text)
    const bytes = /^hex\(2\):([\da-f,]*)$/i.exec(data.trim())?.[1]
    return bytes === undefined ? null : fill(textOf(bytes), variables)
  }
  return null
}

function unescape(text: string): string {
  return text.replace(/\\(.)/g, '$1').trim()
}

function textOf(hex: string): string {
  const bytes = Buffer.from(hex.replaceAll(',', ''), 'hex')
  return bytes.toString('utf16le').replace(/\0+$/, '').trim()
}

function fill(text: string, variables: Readonly<Record<string, string | undefined>>): string {
  return text.replace(/%([^%]+)%/g, (whole, variable: string) => variables[variable] ?? whole)
}
