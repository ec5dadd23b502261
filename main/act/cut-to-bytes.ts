/** Windows allows 255 UTF-16 units in a name, Linux 255 bytes: a name that fits both. */
export const mostNameBytes = 255

/** As many whole letters as fit. */
export function cutToBytes(text: string, most: number): string {
  let kept = ''
  let bytes = 0
  for (const letter of text) {
    bytes += Buffer.byteLength(letter)
    if (bytes > most) break
    kept += letter
  }
  return kept
}
