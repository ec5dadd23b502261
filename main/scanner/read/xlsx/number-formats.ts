import type { WorkbookPackage } from './workbook-package.ts'

/** Built-in formats that show dates or times, the East Asian ones included (ECMA-376 part 1, 18.8.30). */
export function isBuiltInDate(id: number): boolean {
  return (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58)
}

/** Excel allows 255; what a file claims beyond must not cost time. */
const mostCodeChars = 1024

/** Whether a format code shows a date or time: a letter of date outside quotes, escapes, colours and `General`. */
export function isDateFormat(code: string): boolean {
  const bare = code
    .slice(0, mostCodeChars)
    .replace(/"[^"]*"|\\.|_.|\*./g, '')
    .replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '')
    .replace(/general/gi, '')
    .replace(/e[+-]/gi, '')
  return /[ymdhsegb年月日时分秒]/i.test(bare)
}

/** What the number formats of a workbook tell. */
export interface NumberFormats {
  /** Which cell styles show their number as a date: one byte for each style, 1 for a date. */
  readonly dateStyles: Uint8Array
  /** Words that formats show in place of numbers: `"产妇王芳 138..."`. */
  readonly words: readonly string[]
}

const mostWords = 10_000
const leastWordChars = 4

/** Reads the styles part. */
export async function readNumberFormats(parts: WorkbookPackage, key: string): Promise<NumberFormats> {
  const words: string[] = []
  const custom = new Map<number, boolean>()
  const styles: number[] = []
  let inCells = false
  await parts.readTokens(key, {
    open(tag) {
      if (tag.name === 'cellXfs') inCells = true
      else if (tag.name === 'numFmt') {
        const code = tag.attribute('formatCode') ?? ''
        custom.set(Number(tag.attribute('numFmtId')), isDateFormat(code))
        const shown = shownBy(code)
        if (shown.length >= leastWordChars && words.length < mostWords) words.push(shown)
      } else if (tag.name === 'xf' && inCells) {
        const id = Number(tag.attribute('numFmtId'))
        styles.push((custom.get(id) ?? isBuiltInDate(id)) ? 1 : 0)
      }
    },
    close(name) {
      if (name === 'cellXfs') inCells = false
    },
  })
  return { dateStyles: Uint8Array.from(styles), words }
}

/** The texts between quotes. */
function shownBy(code: string): string {
  return [...code.slice(0, mostCodeChars).matchAll(/"([^"]*)"/g)]
    .map(([, text]) => text ?? '')
    .join(' ')
    .trim()
}
