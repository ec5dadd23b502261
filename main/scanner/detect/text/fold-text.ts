import { traditionalPairs } from '../lexicon/traditional.ts'

/** For each UTF-16 unit its Simplified one, or 0 where it stays: asked of every character of every word looked up. */
const simplifiedOf = new Uint16Array(0x10000)
for (let at = 0; at + 1 < traditionalPairs.length; at += 2) {
  const [from, to] = [traditionalPairs.charAt(at), traditionalPairs.charAt(at + 1)]
  if (from !== to) simplifiedOf[from.charCodeAt(0)] = to.charCodeAt(0)
}

/** Without width, direction marks, variation selectors, the keycap frame, little pictures: used to hide or decorate. */
const invisible =
  /[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\u20e3\u3164\ufe00-\ufe0f\ufeff\uffa0♥♡❤❥✿❀♪♫♬✨⭐☀☺☻\u{1f300}-\u{1faff}]/gu

/** Chinese characters and plain ASCII need no folding: most cells hold nothing else. */
function isPlain(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (!((code >= 0x4e00 && code <= 0x9fff) || (code >= 0x20 && code <= 0x7e))) return false
  }
  return true
}

/** Small letters of ASCII and Simplified characters stay as they are: most cells hold nothing else. */
function isFolded(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    const isHan = code >= 0x4e00 && code <= 0x9fff
    if (isHan ? simplifiedOf[code] !== 0 : code > 0x7e || (code >= 0x41 && code <= 0x5a)) return false
  }
  return true
}

function isTrimmed(text: string): boolean {
  return text.charCodeAt(0) !== 0x20 && text.charCodeAt(text.length - 1) !== 0x20
}

/** Full width to half width, compatibility forms (①, ㎏, ＡＢ) to plain ones, invisible characters out, ends trimmed. */
export function foldWidth(text: string): string {
  if (isPlain(text)) return isTrimmed(text) ? text : text.trim()
  return text.replace(invisible, '').normalize('NFKC').replace(/\r\n?/gu, '\n').trim()
}

/** Traditional to Simplified, character by character; everything else is kept. */
export function simplify(text: string): string {
  let folded = ''
  let from = 0
  for (let at = 0; at < text.length; at++) {
    const simple = simplifiedOf[text.charCodeAt(at)] ?? 0
    if (simple === 0) continue
    folded += text.slice(from, at) + String.fromCharCode(simple)
    from = at + 1
  }
  return from === 0 ? text : folded + text.slice(from)
}

/** The form in which words are looked up: width folded, Simplified, lower case. */
export function foldText(text: string): string {
  return foldLetters(foldWidth(text))
}

/** The same for a text whose width is folded already. */
export function foldLetters(text: string): string {
  return isFolded(text) ? text : simplify(text).toLowerCase()
}
