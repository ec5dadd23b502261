const least = 3
const longestText = 2000
const assigned = /(?<![\p{L}\p{N}_.])[\p{L}_][\p{L}\p{N}_.-]{0,23}\s?=(?=[^=])/gu

/** `tel=138...` and nothing else: a line that was cut into cells. */
const alone = /^[\p{L}_][\p{L}\p{N}_.-]{0,23}=[^=]{1,80}$/u

/** `name=王芳;tel=138...`, `?motherName=%E7%8E%8B&mobile=138...`: what programs write down, with colons; other texts as they are. */
export function withColons(text: string): string {
  if (isObject(text)) return text.replace(quotedKey, '$1:').replace(quotedValue, '$1;').slice(1, -1)
  if (!text.includes('=') || text.length > longestText) return text
  if ([...text.matchAll(assigned)].length < least && !alone.test(text)) return text
  const isAddress = /[?&][\w.-]{1,24}=/u.test(text)
  const parts = isAddress ? text.replace(/[?&\s]/gu, ';').replace(/(?:%[\da-f]{2})+/giu, decoded) : text
  return parts.replace(assigned, (label) => `${label.slice(0, -1).trim()}:`)
}

/** {"n":"王芳","t":"138..."}: what a program kept in one cell. */
function isObject(text: string): boolean {
  return text.startsWith('{') && text.endsWith('}') && text.length <= longestText && /^\{\s*['"\w]/.test(text)
}

const quotedKey = /['"]?([\p{L}_][\p{L}\p{N}_.-]{0,23})['"]?\s?:\s?/gu
const quotedValue = /['"]([^'"]{0,200})['"]\s?,?\s?/gu

function decoded(escapes: string): string {
  try {
    return decodeURIComponent(escapes)
  } catch {
    return escapes
  }
}
