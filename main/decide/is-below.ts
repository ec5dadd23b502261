/** Whether a path lies below a folder, as Windows and Linux write them; drive letters and case as Windows takes them. */
export function isBelow(path: string, folder: string): boolean {
  const parts = split(path)
  const above = split(folder)
  return above.length > 0 && above.length < parts.length && above.every((part, i) => part === parts[i])
}

function split(path: string): string[] {
  const windows = /^[A-Za-z]:[\\/]|^\\\\/.test(path)
  const parts = path.split(windows ? /[\\/]+/ : /\/+/).filter((part) => part !== '' && part !== '.')
  return windows ? parts.map((part) => part.toLowerCase()) : parts
}
