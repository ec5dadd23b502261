/**
 * Text of a small configuration file of a Chinese Windows program: with a byte order mark what that says, else UTF-16 where
 * every second byte is zero, else UTF-8, else GBK.
 */
export function decodePathText(bytes: Uint8Array): string {
  const [first, second, third] = bytes
  if (first === 0xff && second === 0xfe) return clean(new TextDecoder('utf-16le').decode(bytes))
  if (first === 0xfe && second === 0xff) return clean(new TextDecoder('utf-16be').decode(bytes))
  if (first === 0xef && second === 0xbb && third === 0xbf) return clean(new TextDecoder('utf-8').decode(bytes))
  if (second === 0 && first !== 0) return clean(new TextDecoder('utf-16le').decode(bytes))
  try {
    return clean(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    return clean(new TextDecoder('gbk').decode(bytes))
  }
}

function clean(text: string): string {
  return text
    .replaceAll('\0', '')
    .replace(/^\uFEFF/, '')
    .trim()
}
