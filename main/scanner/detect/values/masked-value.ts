/** Signs that stand for what was taken out: 张**, 138****5678, 310***********123X, 王某某, ○○. */
const maskRun = /[*＊✱×※●■□○◯◌]|[#＃?？]{2}|[xX✕]{2}|[oO]{4}|_{3}|\.{3}|…|某/u

/** For each UTF-16 unit before the Chinese characters 1 where it is one of these: most texts have none. */
const signs = new Uint8Array(0x3400)
for (const sign of '*✱×※●■□○◯◌#?xX✕oO_.…') signs[sign.charCodeAt(0)] = 1
/** 某 */
const someone = 0x67d0

/** True where part of the value was replaced: it identifies nobody. */
export function isMasked(text: string): boolean {
  return hasSign(text) && maskRun.test(text) && !isWholeMobile(text)
}

function hasSign(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code < 0x3400 ? signs[code] === 1 : code === someone || code > 0x9fff) return true
  }
  return false
}

/** `15*1/405*529_23`: every digit of a mobile is there, the signs between them take nothing away. */
function isWholeMobile(text: string): boolean {
  return text.length <= 24 && !/\*\*|[^\d\s*+._/()-]/u.test(text) && /^1[3-9]\d{9}$/u.test(text.replace(/\D+/gu, ''))
}
