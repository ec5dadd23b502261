/** Signs that stand for what was taken out: 张**, 138****5678, 310***********123X, 王某某, ○○. */
const maskRun = /[*＊✱×※●■□○◯◌]|[#＃?？]{2}|[xX✕]{2}|[oO]{4}|_{3}|\.{3}|…|某/u

/** True where part of the value was replaced: it identifies nobody. */
export function isMasked(text: string): boolean {
  return maskRun.test(text) && !isWholeMobile(text)
}

/** `15*1/405*529_23`: every digit of a mobile is there, the signs between them take nothing away. */
function isWholeMobile(text: string): boolean {
  return text.length <= 24 && !/\*\*|[^\d\s*+._/()-]/u.test(text) && /^1[3-9]\d{9}$/u.test(text.replace(/\D+/gu, ''))
}
