import type { TagScanner } from './tag-scanner.ts'

/** Where the text of a string stands; `rich` means that the span holds markup and wants `richText`. */
export class StringSpan {
  at = 0
  end = 0
  rich = false
}

/**
 * Reads a string item (`si` or `is`) whose opening tag has just been passed, up to and with its closing tag. One plain
 * `t` gives the span of its text, anything else that of the whole inside. False if the bytes end before that.
 */
export function scanString(tags: TagScanner, closingName: string, span: StringSpan): boolean {
  const inside = tags.at
  let texts = 0
  span.at = inside
  span.end = inside
  for (;;) {
    if (!tags.next()) return false
    const { tagAt, closing } = tags
    const isText = tags.nameEnd - tags.nameAt === 1 && tags.bytes[tags.nameAt] === 0x74
    const isEnd = closing && !isText && tags.named(closingName)
    if (!tags.finishTag()) return false
    if (isEnd) {
      // Phonetic readings are `t` elements too; other markup does not change what a lone text says.
      span.rich = texts > 1
      if (span.rich) {
        span.at = inside
        span.end = tagAt
      }
      return true
    }
    if (!isText) continue
    if (closing) {
      span.end = tagAt
    } else {
      texts++
      span.at = tags.at
      span.end = tags.at
    }
  }
}
