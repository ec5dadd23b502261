/** Encodings that a scanner of bytes reads as they are. */
const likeUtf8: ReadonlySet<string> = new Set(['utf-8', 'utf8', 'us-ascii', 'ascii'])

const declaration = /^\s*<\?xml[^>]*?encoding\s*=\s*["']([A-Za-z0-9._-]{1,40})["']/

/**
 * The decoder that a part's first bytes ask for by byte order mark, by the look of `<` in two bytes, or by their XML
 * declaration; null for UTF-8. Undefined for encodings that nobody here can read.
 */
export function partDecoder(first: Buffer): TextDecoder | null | undefined {
  const label = encodingOf(first)
  if (likeUtf8.has(label)) return null
  try {
    return new TextDecoder(label)
  } catch {
    return undefined
  }
}

function encodingOf(first: Buffer): string {
  const [a = 0, b = 0, c = 1, d = 1] = first
  if ((a === 0 && b === 0) || (c === 0 && d === 0)) return 'utf-32'
  if ((a === 0xff && b === 0xfe) || (a === 0x3c && b === 0)) return 'utf-16le'
  if ((a === 0xfe && b === 0xff) || (a === 0 && b === 0x3c)) return 'utf-16be'
  return (
    declaration.exec(first.toString('latin1', 0, 200).replace('\u00ef\u00bb\u00bf', ''))?.[1]?.toLowerCase() ?? 'utf-8'
  )
}
