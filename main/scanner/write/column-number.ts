/** `A` → `0`, `AA` → `26`. Takes upper-case letters only. */
export function columnNumber(letters: string): number {
  let number = 0
  for (const letter of letters) number = number * 26 + letter.charCodeAt(0) - 64
  return number - 1
}
