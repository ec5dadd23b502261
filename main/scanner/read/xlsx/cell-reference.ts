/** The zero-based place of a reference such as `AB12` or `$AB$12`; null where it is none. */
export function cellReference(text: string): { readonly row: number; readonly column: number } | null {
  const found = /^\$?([A-Za-z]{1,3})\$?([0-9]{1,7})$/.exec(text)
  if (found === null) return null
  let column = 0
  for (const letter of (found[1] ?? '').toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 0x40
  return { row: Math.max(Number(found[2]) - 1, 0), column: column - 1 }
}
