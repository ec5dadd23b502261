/**
 * Digits as a clerk may disguise them, read back: Chinese numerals in small and large form, military 幺洞拐, digits of other
 * scripts, letters that look like digits. Expects width-folded text.
 */
const numerals = new Map<string, string>()
for (const [at, forms] of [
  '〇零洞',
  '一壹幺弌',
  '二贰两贰',
  '三叁仨弎',
  '四肆',
  '五伍',
  '六陆',
  '七柒拐',
  '八捌',
  '九玖勾',
].entries()) {
  for (const form of forms) numerals.set(form, String(at))
}
for (const start of [0x660, 0x6f0, 0x966, 0x9e6, 0xe50]) {
  for (let digit = 0; digit < 10; digit++) numerals.set(String.fromCharCode(start + digit), String(digit))
}
numerals.set('貳', '2').set('陸', '6').set('兩', '2').set('參', '3').set('⓪', '0').set('⓿', '0').set('○', '0')

const lookAlikes = new Map<string, string>(
  Object.entries({
    O: '0',
    o: '0',
    О: '0',
    о: '0',
    Ο: '0',
    ο: '0',
    Q: '0',
    D: '0',
    l: '1',
    I: '1',
    i: '1',
    '|': '1',
    丨: '1',
    Ⅰ: '1',
    L: '1',
    Z: '2',
    z: '2',
    E: '3',
    З: '3',
    A: '4',
    S: '5',
    s: '5',
    b: '6',
    G: '6',
    T: '7',
    B: '8',
    g: '9',
    q: '9',
  }),
)

/** For each UTF-16 unit one more than the digit that it is, or looks like, to somebody; 0 for all others. */
const plainDigits = new Uint8Array(0x10000)
const lookAlikeDigits = new Uint8Array(0x10000)
/** 1 for either of these: asked of nearly every character. */
const anyDigits = new Uint8Array(0x10000)
const figures = ['', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9']
for (let digit = 0; digit < 10; digit++) plainDigits[0x30 + digit] = digit + 1
for (const [form, digit] of numerals) plainDigits[form.charCodeAt(0)] = Number(digit) + 1
for (const [form, digit] of lookAlikes) lookAlikeDigits[form.charCodeAt(0)] = Number(digit) + 1
for (const form of [...'0123456789', ...numerals.keys(), ...lookAlikes.keys()]) anyDigits[form.charCodeAt(0)] = 1

/** True where a text has `least` characters that could be meant as digits. */
export function hasDigits(text: string, least: number): boolean {
  let digits = 0
  for (let at = 0; at < text.length; at++) {
    if (isDigitLike(text, at) && ++digits === least) return true
  }
  return false
}

/** True where a text has at least so many of the figures 0 to 9. */
export function hasFigures(text: string, least: number): boolean {
  let found = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code >= 0x30 && code <= 0x39 && ++found === least) return true
  }
  return false
}

/** True where the character at `at` is a digit to somebody. */
export function isDigitLike(text: string, at: number): boolean {
  return anyDigits[text.charCodeAt(at)] !== 0
}

/** The digit that the character at `at` is meant as by anyone who reads it; empty for all others and beyond the end. */
export function plainDigitAt(text: string, at: number): string {
  return at < text.length ? (figures[plainDigits[text.charCodeAt(at)] ?? 0] ?? '') : ''
}

/** The digit that a letter looks like; to be trusted only in the midst of real digits. */
export function lookAlikeDigitAt(text: string, at: number): string {
  return at < text.length ? (figures[lookAlikeDigits[text.charCodeAt(at)] ?? 0] ?? '') : ''
}
