import { nameScore } from '../values/person-name.ts'

const mostLines = 8
const longestLine = 40
/** 3床, 301房, 电话: what may stand beside the name in its line. */
const beside = /^\d{1,4}[\s-]?[床房室号#]?\s?|[\s,，、:：/]*\+?\d[\d\s-]{6,16}$|[（(][^)）]{0,8}[)）]$/gu

/** `王芳⏎顺产 男宝 6斤8两⏎11.3入住`: one short line of a cell names somebody, the others tell of her. */
export function isPersonInCell(text: string): boolean {
  if (!text.includes('\n')) return false
  const lines = text.split('\n', mostLines + 1).filter((line) => line.trim() !== '')
  if (lines.length < 2 || lines.length > mostLines || lines.some(({ length }) => length > longestLine)) return false
  return lines.filter(isNameAlone).length === 1
}

function isNameAlone(line: string): boolean {
  return nameScore(line.trim().replace(beside, '').trim()) >= 0.65
}
