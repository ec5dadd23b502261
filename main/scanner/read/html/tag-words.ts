import { saysWords } from '../says-words.ts'
import { decodeHtmlEntities } from './html-entities.ts'

/** One attribute; a name begins where no other letter of a name stands before it, so that each letter is looked at once. */
const attribute = /(?<![^\s"'/])([^\s=>"'/]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/g

/** How a page looks, and what programs know its parts by. */
const ofPrograms =
  /^(?:style|class|id|for|name|xmlns(?::.*)?|src|srcset|background|action|poster|content|http-equiv|charset|rel|type|d|points|transform|viewbox|x:fmla|sdnum)$/

const beyondAscii = /[\u0080-\uffff]/

/** Addresses that are somebody's, not a page's. */
const personal = /^(?:tel|sms|mailto|weixin|line):/i

/** What a script is called with: `view('王芳', '138…')`. */
const quoted = /'([^']*)'|"([^"]*)"/g

/**
 * Words that a tag carries and a page does not show as text: hints, data for scripts, the number behind a shortened one. `shown` is
 * the attribute that the page does show, if any.
 */
export function wordsOfTag(attributes: string, shown: string | null): readonly string[] {
  if (!saysWords(attributes) && !attributes.includes('&')) return []
  const words: string[] = []
  for (const [, name = '', double, single, bare] of attributes.matchAll(attribute)) {
    const lowerCase = name.toLowerCase()
    if (lowerCase === shown) continue
    const value = decodeHtmlEntities(double ?? single ?? bare ?? '')
    words.push(...wordsOf(lowerCase, value).filter(saysWords))
  }
  return words
}

function wordsOf(name: string, value: string): readonly string[] {
  if (ofPrograms.test(name)) return []
  if (name === 'href') return personal.test(value) || beyondAscii.test(value) ? [value.replace(personal, '')] : []
  if (name.startsWith('on')) return [...value.matchAll(quoted)].map(([, single, double]) => single ?? double ?? '')
  return [value]
}
