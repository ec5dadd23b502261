import { lineTellsOfCare, remarkTellsOfCare } from '../judge/care-words.ts'
import { isJob, isWorkplace } from '../judge/workplace.ts'
import type { CellRow } from '../cell-source.ts'
import { withoutCode } from '../text/without-code.ts'
import { isHospital } from '../values/hospital.ts'

/** A first sieve over raw text, cheap enough for every cell: nothing about births is written without one of these. */
const sieve =
  /[产產孕娩妊胎婴嬰剖]|子[痫癇]|恶露|惡露|停经|停經|月经|月經|足跟|脐[带血]|臍帶|排畸|宫[口缩高]|开奶|[堵胀涨回追]奶|奶胀|皲裂|经皮|喜[提获添]|[通催]乳|卡介|卸货|听筛|[男女](?:[宝寶]|娃|孩)|顺\s?\d|之[子女]\s|肚子|怀|懷|生一|[\u{1f930}\u{1f931}]|诞下|誕下|儿子|女儿|生[了个個]|[快要上月已刚]生|新生|出生[登入申]|月子|月嫂|接生|[Pp]regn|[Nn]ewborn|[Mm]atern|[Dd]eliver|gave birth|had (?:her|a) baby|[Cc]aesar|[Cc]esar|[Pp]ost(?:part|nat)|[Nn]eonat|(?:[Ss]|[Dd]|顺)[Dd]\d|[Gg]\d\s?[Pp]\d|[Ll][Mm][Pp]|[Ee][Dd][DdCc]|[Gg]est(?:ation|[ _]?[Ww]e?e?k)|[Yy][Cc][Qq]|[Yy]uchanqi/u

/** Knows columns whose words say nothing of the people in their rows: where they work, what they bought. */
interface Wordless {
  isWordless(column: number, text: string): boolean
}

/** Ids above this are not believed to be dense. */
const mostIds = 2 ** 24

const unknown = 0
const dull = 1
const telling = 2

/** Finds rows whose own words speak of pregnancy or birth; each distinct string is looked at once. */
export class RowWords {
  #byTextId = new Uint8Array(1024)
  readonly #byText = new Map<string, boolean>()

  /** The first cell that speaks of care in a column where words tell of people, or -1. */
  tellingCell(row: CellRow, tables: readonly Wordless[]): number {
    for (let at = 0; at < row.count; at++) {
      if (row.kind(at) !== 'text') continue
      const id = row.textId(at)
      const tells = id >= 0 && id < mostIds ? this.#knownTells(id, row, at) : this.tells(row.text(at))
      if (tells && !tables.some((table) => table.isWordless(row.column(at), row.text(at)))) return at
    }
    return -1
  }

  #knownTells(id: number, row: CellRow, at: number): boolean {
    if (id >= this.#byTextId.length) this.#grow(id)
    const known = this.#byTextId[id] ?? unknown
    if (known !== unknown) return known === telling
    const tells = this.tells(row.text(at))
    this.#byTextId[id] = tells ? telling : dull
    return tells
  }

  /** True where a text speaks of care; each distinct one is looked at once. */
  tells(text: string): boolean {
    if (text.length < 2 || !sieve.test(text)) return false
    const kept = this.#byText.get(text)
    if (kept !== undefined) return kept
    const told = withoutCode(text)
    const tells =
      !isWorkplace(text) &&
      !isJob(text) &&
      !isHospital(text) &&
      (told === text ? remarkTellsOfCare(text) : lineTellsOfCare(told))
    if (this.#byText.size > 20_000) this.#byText.clear()
    this.#byText.set(text, tells)
    return tells
  }

  #grow(id: number): void {
    const grown = new Uint8Array(Math.max(id + 1, this.#byTextId.length * 2))
    grown.set(this.#byTextId)
    this.#byTextId = grown
  }
}
