import { lineTellsOfCare } from '../judge/care-words.ts'
import { placeCues, type PlacedCue } from '../judge/surroundings.ts'

const mostTitles = 8
const longestTitle = 200
/** 单位（盖章）：, 填报人：王丽, 第1页: stands between a title and its table, and is no title. */
const byTheWay =
  /^[^，,。！]*(?<!如下|名单|明细)[:：]$|^(?:单位|填报|填表|制表|审核|单位负责人|報表|填報|第\s?\d+\s?页|共\s?\d+\s?页|page \d)/iu

/** 11月2日 新生儿科 王强 138..., 王强 138... 女儿在月子中心上班: one of a list of phones, which says nothing of the lines below it. */
function listsStaff(text: string): boolean {
  return /(?<!\d)1[3-9]\d{9}(?!\d)/u.test(text) && !lineTellsOfCare(text)
}

/** 今日拍摄（10）, 二、取件: a part of a sheet, by how it is counted among others. */
function partOf(text: string): string {
  if (/^[一二三四五六七八九十]{1,2}[、.．]/u.test(text)) return 'numeral'
  if (/^\d{1,2}[、.．](?!\d)/u.test(text)) return 'figure'
  if (/^[（(][一二三四五六七八九十\d]{1,2}[)）]/u.test(text)) return 'bracket'
  return /[（(]\d{1,4}[人位例单組组份]?[)）]$/u.test(text) ? 'count' : ''
}

/** 甲方将产后康复工作室转让给乙方, 租期足月计算: what two parties agree on in a deal that is of no birth. */
const isClause = /[甲乙]方|[,，。;；]/u
const ofDeal = /转让|租赁|承租|出租|租期|租金|捐赠|赠与|借款|买卖|供货|股权|轉讓|租賃/u

/** The lines of text around tables: those above a table tell what it is about, until new ones come before the next. */
export class TitleMemory {
  #above: readonly (readonly PlacedCue[])[] = []
  #since: (readonly PlacedCue[])[] = []
  #ofCards: readonly PlacedCue[] | null = null
  /** How the last line counts the part of the sheet that it stands above, and what stands above all parts. */
  #part = ''
  #ofParts: readonly (readonly PlacedCue[])[] = []
  #counted = ''

  note(text: string): void {
    if (text.length > longestTitle || byTheWay.test(text.trim()) || listsStaff(text)) return
    if (ofDeal.test(text) && isClause.test(text)) return
    this.#since.push(placeCues(text, 'title'))
    this.#part = partOf(text.trim())
    if (this.#since.length > mostTitles) this.#since.shift()
  }

  /** A table begins here: lines noted since the last one are its titles; if there are none, the old ones still hold. Parts that
   * are counted alike stand under what was said above the first of them. */
  turn(): void {
    if (this.#since.length === 1 && this.#part !== '' && this.#part === this.#counted)
      this.#above = [...this.#ofParts, ...this.#since]
    else if (this.#since.length > 0) {
      this.#above = this.#since
      this.#ofParts = this.#since.slice(0, -1)
      this.#counted = this.#ofParts.length > 0 ? this.#part : ''
    }
    this.#since = []
  }

  /** Words of the titles above the table that is read now. */
  above(): readonly PlacedCue[] {
    return this.#above.flat()
  }

  /** Cards begin here: what stands above them stays theirs, whatever tables stand between. */
  keepForCards(): void {
    this.#ofCards ??= this.above()
  }

  /** Words of the titles above the cards that end here. */
  aboveCards(around: readonly PlacedCue[]): readonly PlacedCue[] {
    this.turn()
    const kept = this.#ofCards ?? []
    this.#ofCards = null
    return [...new Set([...kept, ...this.above()]), ...around]
  }

  /** Words of all lines so far that still count, for a line of text on its own. */
  all(): readonly PlacedCue[] {
    return [...this.#above.flat(), ...this.#since.flat()]
  }
}
