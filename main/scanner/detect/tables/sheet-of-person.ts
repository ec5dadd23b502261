import type { CaseSink } from '../cases/case-sink.ts'
import { speaksOfOthers } from '../judge/care-words.ts'
import type { PlacedCue } from '../judge/surroundings.ts'
import type { CueFamily } from '../lexicon/cues.ts'
import { scanCues } from '../text/cue-scan.ts'
import { isBabyName, nameScore } from '../values/person-name.ts'
import type { TextLines } from './text-lines.ts'

/** 3床, 301房, 12-: what stands before the name that a sheet is called by. */
const place = /^(?:\d{1,4}|[一二三四五六七八九十]{1,3}|[A-Za-z]\d{1,3})?[\s_-]?[床房室号#.、-]?\s?/u
/** 顺产, 女宝, 11.3: what stands after it. */
const rest = /[\s_(（-]*(?:顺产?|剖(?:宫|腹)?产?|[男女][宝婴孩]?|宝妈|妈妈|\d{1,2}[.月-]\d{1,2}[日号]?){0,4}[)）]?$/u
const mobile = /(?<!\d)1[3-9]\d{9}(?!\d)/u
const longestName = 31
/** Nurses are examined in what mothers are asked. */
const examination = /得分|分值|扣分|评分标准|考核|培训|签到/u
const ofOthers: ReadonlySet<CueFamily> = new Set<CueFamily>([
  'staff',
  'nanny-roster',
  'goods',
  'pet',
  'school',
  'elder',
  'example',
])

/** A sheet named after a mother: 34床王芳 over 宫底, 恶露. Where nothing in it names anybody, its name does. */
export class SheetOfPerson {
  readonly #name: string
  readonly #phones: readonly string[]
  readonly #sink: CaseSink
  #peopleBefore = -1
  #asksMother = false

  constructor(sheetName: string, around: readonly PlacedCue[], sink: CaseSink) {
    const phone = mobile.exec(sheetName)?.[0]
    const called = phone === undefined ? sheetName : sheetName.replace(phone, ' ')
    this.#name = around.some(({ family }) => ofOthers.has(family)) ? '' : personOf(called)
    this.#phones = phone === undefined ? [] : [phone]
    this.#sink = sink
  }

  /** Looks whether headings ask for what mothers are asked. */
  noteHeadings(headings: readonly string[]): void {
    if (this.#name === '' || this.#asksMother) return
    if (this.#peopleBefore < 0) this.#peopleBefore = this.#sink.counter.people
    const line = headings.join(' ')
    if (examination.test(line) || speaksOfOthers(line)) return
    this.#asksMother = scanCues(line).some(({ family }) => family === 'care' || family === 'birth')
  }

  /** To be called at the sheet's end; `titles` is what its titles spoke of. */
  settle(lines: TextLines, titles: readonly PlacedCue[]): void {
    if (titles.some(({ family }) => ofOthers.has(family))) return
    if (this.#asksMother && this.#sink.counter.people === this.#peopleBefore)
      lines.takeNamed(this.#name, 0, this.#phones)
  }
}

function personOf(sheetName: string): string {
  if (sheetName.length > longestName) return ''
  const called = sheetName.trim().replace(place, '')
  if (isBabyName(called)) return called
  const bare = called.replace(rest, '').trim()
  return nameScore(bare) >= 0.8 ? bare : ''
}
