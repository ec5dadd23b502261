import { nameScore } from '../values/person-name.ts'

const leastPeople = 3
const longestLine = 2000
const called = /^(?:第[一二三四五六七八九十]{1,3}[个位](?:是|叫|为)?|产妇|孕妇|宝妈|妈妈|客户|姓名|產婦|孕婦)/u
/** 产妇王芳138..., 产妇李敏139...: two where each is called so. */
const callsHer = /(?:产妇|孕妇|宝妈|产妈|孕妈|產婦|孕婦)[:：]?\s?[\u3400-\u9fff]{2}/u
const mobiles = /(?<!\d)1[3-9]\d{9}(?!\d)/gu
/** Those of one family have three phones, too. */
const ofOneFamily = /老公|丈夫|配偶|爱人|[父母爸妈夫]亲?[:：\s]|家属|紧急|联系人|婆婆|外婆|奶奶/u
/** 3床王芳，孕39+2，见红；8床李娜，... : whom a report of a shift tells of, bed by bed. */
const inBed = /(?<!\d)\d{1,3}\s?床\s?(?=[\u3400-\u9fff]{2,3}[\s,，、:：(（])/gu
const inBedCalled = /^\d{1,3}\s?床\s?([\u3400-\u9fff]{2,3})/u
const listed =
  /(?:产妇|孕妇|宝妈|孕产妇|產婦|孕婦)[:：]?\s?((?:[\u3400-\u9fff·]{2,6}[、,，]\s?){2,}[\u3400-\u9fff·]{2,6})/u

/**
 * The pieces of a line that tells of at least three people, or of two mothers who are called so, each with what belongs to her: 产妇王芳(138...)、李丽(139...)、...;
 * empty where it tells of fewer, or of one family.
 */
export function severalInLine(line: string): readonly string[] {
  if (line.length > longestLine || line.length < 12) return []
  const ends = [...line.matchAll(mobiles)].map((match) => match.index + match[0].length)
  if (ends.length >= leastPeople && !ofOneFamily.test(line)) {
    const pieces = ends.map((end, at) => line.slice(ends[at - 1] ?? 0, end))
    if (pieces.every(holdsName)) return pieces
  }
  if (ends.length === 2 && !ofOneFamily.test(line)) {
    const pieces = [line.slice(0, ends[0]), line.slice(ends[0])]
    if (pieces.every((piece) => callsHer.test(piece) && holdsName(piece))) return pieces
  }
  const beds = [...line.matchAll(inBed)].map(({ index }) => index)
  if (beds.length >= leastPeople) {
    const pieces = beds.map((at, one) => line.slice(at, beds[one + 1] ?? line.length))
    if (pieces.every((piece) => isName(inBedCalled.exec(piece)?.[1] ?? ''))) return pieces
  }
  const names = (listed.exec(line)?.[1] ?? '').split(/[、,，]\s?/u)
  const last = names.at(-1) ?? ''
  const all = [...names.slice(0, -1), [3, 2].map((length) => last.slice(0, length)).find(isName) ?? '']
  return all.length >= leastPeople && all.every(isName) ? all : []
}

/** 王芳 138...⏎李丽 139...: the lines of a cell, where each tells of somebody with her own phone; else the cell as it is. */
export function peopleByLine(cell: string): readonly string[] {
  if (!cell.includes('\n') || cell.length > longestLine || ofOneFamily.test(cell)) return [cell]
  const lines = cell.split('\n').filter((line) => line.trim() !== '')
  const areTold = lines.every((line) => holdsName(line) && line.match(mobiles)?.length === 1)
  return areTold ? lines : [cell]
}

function holdsName(piece: string): boolean {
  return piece.split(/[^\u3400-\u9fff·]+/u).some((part) => isName(part) || isName(part.replace(called, '')))
}

function isName(text: string): boolean {
  return text.length >= 2 && nameScore(text) >= 0.65
}
