import type { ColumnMeaning } from '../columns/column-meaning.ts'
import type { CueFamily } from '../lexicon/cues.ts'
import { scanCues, type Cue } from '../text/cue-scan.ts'
import { withoutWorks } from '../text/without-works.ts'
import { foldText } from '../text/fold-text.ts'
import { isBirthRemark } from '../values/birth-words.ts'
import { isOfNobody } from './unsaid.ts'
import { isWorkplace } from './workplace.ts'

/** True where a remark speaks of pregnancy, birth or postpartum service, and not of goods for it. */
export function tellsOfCare(text: string): boolean {
  return tellOfCare(scanCues(withoutWorks(text)), text)
}

/** The same for a line: 新生儿科 王强 138... as a piece of its own is where somebody works. */
export function lineTellsOfCare(line: string): boolean {
  if (!tellsOfCare(line)) return false
  const places = line.split(/[\s,，;；、:：|/]+/u, 80).filter(isWorkplace)
  return places.length === 0 || tellsOfCare(places.reduce((rest, place) => rest.replace(place, ' '), line))
}

/** The same for a remark whose words are at hand. */
function tellOfCare(cues: readonly Cue[], text: string): boolean {
  let tells = false
  for (const { family } of cues) {
    if (family === 'goods' || family === 'staff' || family === 'pet' || family === 'nanny-roster') return false
    if (family === 'care' || family === 'birth' || family === 'service') tells = true
  }
  return tells ? !isOfNobody(text) : isBirthRemark(foldText(text))
}

const otherWorlds: ReadonlySet<CueFamily> = new Set<CueFamily>([
  'goods',
  'staff',
  'pet',
  'nanny-roster',
  'school',
  'logistics',
  'elder',
  'supplier',
])

/** True where a line has a word of goods, parcels, staff, schools or animals. */
export function speaksOfOthers(text: string): boolean {
  return scanCues(text).some(({ family }) => otherWorlds.has(family))
}

/** 8年月嫂经验: whoever does the work, and no mother. */
export function speaksOfWorkers(line: string): boolean {
  return scanCues(line).some(({ family }) => family === 'nanny-roster')
}

/** 孕妇枕未拆 120元 王芳 138...: below a word to pregnant women, who sells what. */
export function sellsGoods(line: string): boolean {
  return (
    /自提|包邮|转让|成新/u.test(line) ||
    scanCues(line).some(({ family }) => family === 'goods' || family === 'logistics')
  )
}

/** How many distinct words of pregnancy and birth a remark has. */
export function careWords(text: string): number {
  return new Set(scanCues(text).flatMap((cue) => (cue.family === 'care' || cue.family === 'birth' ? [cue.word] : [])))
    .size
}

/** Phones, IDs and dates say nothing of care. */
const hasWords = /[A-Za-z\u3400-\u9fff]/u

/** Remarks of care, else 宝宝2026-03-05出生: two words that often stand near newborns, in one remark. */
export function wordWeight({ sample, attribute, owner }: ColumnMeaning): number {
  // 产后工作室 under 承租单位, 媳妇(孕中) under 关系: somebody else.
  if (owner === 'institution' || attribute === 'relation') return 0
  if ((attribute === 'name' && sample.name >= 0.15) || sample.filled === 0 || sample.hospital >= 0.5) return 0
  let telling = 0
  let near = 0
  for (const [at, { letters, text }] of sample.readings.entries()) {
    if (!letters || !hasWords.test(text)) continue
    const cues = scanCues(withoutWorks(text))
    if (tellOfCare(cues, text)) telling += sample.times[at] ?? 0
    if (areNear(cues)) near += sample.times[at] ?? 0
  }
  return telling / sample.filled >= 0.4 ? 0.8 : near / sample.filled >= 0.5 ? 0.3 : 0
}

function areNear(cues: readonly Cue[]): boolean {
  return (
    cues.length >= 2 && cues.every(({ family }) => family === 'near') && new Set(cues.map(({ word }) => word)).size >= 2
  )
}
