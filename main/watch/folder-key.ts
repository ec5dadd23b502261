import { normalize, resolve, sep } from 'node:path'

/** Windows and macOS take `Report.XLSX` and `report.xlsx` for one file. */
const ignoresCase = process.platform === 'win32' || process.platform === 'darwin'

/** The same text for every spelling of one path on this system: a key for maps, not a path to open. */
export function pathKey(path: string): string {
  const whole = resolve(normalize(path))
  return ignoresCase ? whole.toLowerCase() : whole
}

/** Whether `path` is `folder` itself or lies anywhere below it. */
export function isWithin(path: string, folder: string): boolean {
  const [inner, outer] = [pathKey(path), pathKey(folder)]
  return inner === outer || inner.startsWith(outer.endsWith(sep) ? outer : outer + sep)
}
