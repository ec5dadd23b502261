import { runSystemTool } from './run-system-tool.ts'

/** A text value below `HKEY_CURRENT_USER` with its variables filled in, or `null`: also on systems without a registry. */
export async function readRegistryValue(key: string, value: string): Promise<string | null> {
  if (process.platform !== 'win32') return null
  const printed = await runSystemTool('reg.exe', ['query', `HKCU\\${key}`, '/v', value])
  return printed === null ? null : parseRegistryValue(printed, value, process.env)
}

/** The value in what `reg query` prints: `    FileSavePath    REG_SZ    D:\Chat`. Exported for its test. */
export function parseRegistryValue(
  printed: string,
  value: string,
  variables: Readonly<Record<string, string | undefined>>,
): string | null {
  for (const line of printed.split(/\r?\n/)) {
    const [, name, type, text] = /^\s{2,}(.+?)\s{2,}(REG_SZ|REG_EXPAND_SZ)\s{2,}(.*)$/.exec(line) ?? []
    if (name?.toLowerCase() !== value.toLowerCase() || text === undefined) continue
    if (type === 'REG_SZ') return text.trim()
    return text.trim().replace(/%([^%]+)%/g, (whole, variable: string) => variables[variable] ?? whole)
  }
  return null
}
