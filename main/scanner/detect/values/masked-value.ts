/** Signs that stand for what was taken out: 张**, 138****5678, 310***********123X, 王某某, ○○. */
const maskRun = /[*＊✱×※●■□○◯◌]|[#＃?？]{2}|[xX✕]{2}|[oO]{4}|_{3}|\.{3}|…|某/u

/** True where part of the value was replaced: it identifies nobody. */
export function isMasked(text: string): boolean {
  return maskRun.test(text)
}
