import { foldWidth } from './fold-text.ts'
import { nameScore } from '../values/person-name.ts'

const longest = 60
/** `201 王芳 3.9入 4.6离 男宝`, `王芳（女宝3.9）4.6出所`, `李娜 11.5剖`: a room may stand before the name. */
const told =
  /^(?:\d{1,4}[床房室号#F]?[\s:-]{1,3})?([\u3400-\u9fff·]{2,12})[\s(,，、:-][^]{0,40}(?:预|剖|顺|孕|产|满月|[男女](?:宝|婴|孩))/u

/** Who is named at the beginning of a cell that goes on about a birth; empty where nobody is. */
export function toldInCell(text: string): string {
  if (text.length > longest) return ''
  const name = told.exec(foldWidth(text))?.[1] ?? ''
  return nameScore(name) >= 0.65 ? name : ''
}
