/** What Windows-1252 shows for the bytes 80 to 9F. */
const western = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ'
const utf8 = new TextDecoder('utf-8', { fatal: true })

/**
 * Chinese characters as programs write them where only ASCII is allowed (in Java, HTML, addresses on the web), and as UTF-8
 * looks to a program of the West that saves what it sees.
 */
const kinds: readonly { readonly sign: string; readonly hanzi: RegExp; readonly plain: (text: string) => string }[] = [
  {
    sign: '\\u',
    hanzi: /\\u[4-9][0-9a-f]{3}/gi,
    plain: (text) => text.replace(/\\u([0-9a-f]{4})/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16))),
  },
  {
    sign: '&#',
    hanzi: /&#(?:[2-3]\d{4}|x[4-9][0-9a-f]{3});/gi,
    plain: (text) =>
      text
        .replace(/&#(\d{2,6});/g, (written, code: string) => characterOf(parseInt(code, 10), written))
        .replace(/&#x([0-9a-f]{2,5});/gi, (written, code: string) => characterOf(parseInt(code, 16), written)),
  },
  {
    sign: '%',
    hanzi: /%E[4-9]%[89AB][0-9A-F]%[89AB][0-9A-F]/gi,
    plain: (text) => {
      // In an address among other words the marks of its parts stay what they are.
      const isWhole = !/\s/.test(text)
      return text.replace(/(?:%[0-9A-F]{2})+/gi, (run) => decoded(run, isWhole))
    },
  },
  {
    sign: '',
    hanzi: new RegExp(`[ä-é][${western}\x80-\xbf]{2}`, 'g'),
    plain: (text) => text.replace(new RegExp(`[${western}\x80-\xff]+`, 'g'), seenRight),
  },
]

const leastEscapes = 6

/** The text that `text` writes with escapes for all its Chinese characters; `null` where it is written as it is. */
export function escapedContent(start: string, whole: () => string): string | null {
  const kind = kinds.find(
    ({ sign, hanzi }) => start.includes(sign) && (start.match(hanzi)?.length ?? 0) >= leastEscapes,
  )
  if (/[\u3400-\u9fff]/.test(start)) return null
  if (kind !== undefined) return kind.plain(whole())
  return saysInRuns(start) ? whole().replace(runs, (run) => ofRun(run) ?? run) : null
}

/** A cell or a line of base64, among others: a name and a phone are no shorter. */
const runs = /[A-Za-z0-9+/]{20,}={0,2}/g
const leastRuns = 3
const mostTried = 40

function saysInRuns(start: string): boolean {
  const tried = (start.match(runs) ?? []).slice(0, mostTried)
  return tried.filter((run) => ofRun(run) !== null).length >= leastRuns
}

/** The text with Chinese characters that a run of base64 stands for; other runs are keys and hashes. */
function ofRun(run: string): string | null {
  try {
    const text = utf8.decode(Buffer.from(run, 'base64'))
    return /[\u3400-\u9fff]/.test(text) && !/[^\P{Cc}\s]/u.test(text) ? text : null
  } catch {
    return null
  }
}

function characterOf(code: number, written: string): string {
  return code <= 0x10ffff ? String.fromCodePoint(code) : written
}

function decoded(run: string, isWhole: boolean): string {
  try {
    const text = decodeURIComponent(run)
    return isWhole || !/^[\0-\x7f]*$/.test(text) ? text : run
  } catch {
    return run
  }
}

function seenRight(run: string): string {
  const bytes = Uint8Array.from(run, (character) => {
    const at = western.indexOf(character)
    return at < 0 ? character.charCodeAt(0) : 0x80 + at
  })
  try {
    return utf8.decode(bytes)
  } catch {
    return run
  }
}
