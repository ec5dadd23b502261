import { maskNumber, ownWords, maskName } from '../../../../shared/domain/masked.ts'
import type { TableFinding } from '../../../../shared/domain/finding.ts'
import { isCardInCell } from '../cards/card-in-cell.ts'
import { emptyRecord, type CaseRecord } from '../cases/case-record.ts'
import type { CaseSink } from '../cases/case-sink.ts'
import { listedNames } from '../columns/listed-names.ts'
import { lineTellsOfCare, sellsGoods, speaksOfOthers, speaksOfWorkers } from '../judge/care-words.ts'
import { careAround, titlesAreOfOthers, type PlacedCue } from '../judge/surroundings.ts'
import type { CueFamily } from '../lexicon/cues.ts'
import type { KeptRow } from '../rows/cell-view.ts'
import { detectionReason } from '../report/detection-reason.ts'
import { TableTally } from '../report/table-tally.ts'
import { isBirthMessage } from '../text/birth-message.ts'
import { isHeadedList, numbered } from '../text/headed-list.ts'
import { isPersonInCell } from '../text/person-in-cell.ts'
import { readLine } from '../text/read-line.ts'
import { SoldLines } from '../text/sold-lines.ts'
import { withoutCode } from '../text/without-code.ts'
import { severalInLine } from '../text/several-in-line.ts'
import { isBabyName, nameScore, normaliseName } from '../values/person-name.ts'
import { Beginnings } from './beginnings.ts'
import { LinesAlike } from './lines-alike.ts'
import type { TablePlace } from './open-table.ts'
import { areCalledMothers } from './row-of-names.ts'

const longestText = 32_768
const enough = 0.8
const mostNames = 20_000
/** Only such words above lines make a register of births of them: a name, a date and a number are then a case. */
const registerWords: ReadonlySet<CueFamily> = new Set<CueFamily>(['care', 'birth', 'near', 'nothing'])
/** So many lines that are cases make cases of others like them. */
const leastOfMany = 3
const mostPending = 20
/** So many names and nothing else are a line of a list. */
const leastOfNames = 3
/** `,10月11号,樊馨`: a row of a table, of which there was only one. */
const commas = /^[^,\s]{0,24}(?:,[^,\s]{0,24}){2,12}$/u
/** 王芳 12# 38周, 李娜 +3床: whom a list of a ward's mothers puts to bed. */
const inBed = /[\s,，、;；|]\+?\d{1,3}\s?[#床](?![\d\u3400-\u9fff])/u
/** Answers of a card. */
const mostLoose = 10
const longestAnswer = 80
/** Remarks are no longer: a line that is may tell of each person in a piece of its own. */
const longestRemark = 120
/** 负责人 王丽 138...: below a list of mothers stands who wrote it and whom to ask. */
const byOffice =
  /群主|群管|^(?:(?!产|孕|患者|病人|家属|宝|新生|婴|紧急|客户|雇主)[\u3400-\u9fff]){0,8}联[系络]人|课题组|项目组|研究者|通讯作者|编制人|编写|校对|采集人|统计人|数据管理|提供[者人]|收集[者人]|上报人|更新人|维护[人者]|管理员|请联系|请致电|联络员|报名|制表|填表|填报|审核|复核|负责人|经办|咨询|热线|客服|值班|夜班|白班|早班|中班|晚班|二线|三线|备班|听班|护师|助产士|报送|抄送|主管|技术支持|运营支持|对接人|督导|组长|总监|讲师|文员|通讯员|供稿|撰稿|记者|摄影|科主任|护士长|製表|負責|審核|諮詢|\b(?:prepared|compiled|submitted|reviewed|approved|checked|reported) by\b|\bdata (?:manager|steward|contact)\b|\bcontact person\b|\bfor (?:queries|questions|enquiries)\b|\b(?:principal investigator|corresponding author)\b/iu

/** 擅长高危妊娠: what a doctor is known for. */
const ofDoctor = /带头人|[硕博]士生|导师|委员|从事.{0,12}工作|擅长|坐诊|出诊|专家门诊|毕业于|从业|擅長|專長/u

/** 新生儿科 副主任医师, 产科 王芳 主管护师: a doctor's card, unless it goes on about a patient. */
const doctorsCard =
  /(?:科|房|区)(?:[\s,，、]{0,2}(?:副?主任|主治|住院)?(?:医师|医生|护士长|主任)|[\s,，、]{1,2}[\u3400-\u9fff]{2,4}[\s,，、]{1,2}(?:副?主任|主治|主管|住院)?(?:医师|护士长|护师|技师|助产师)(?![\u3400-\u9fff]))|(?:^|[\s,，、])(?:副?主任医师|主治医师|住院医师|护士长|主管护师|助产士)(?=$|[\s,，、])/u
const ofPatient = /[剖顺孕娩宝婴]|新生儿(?!科|复苏)|产妇|预产|产后|\d\s?(?:床|克|g\b)|[之的][子女]|住院号/u

/** Cases told in free text: a cell with a sentence, a chat line, a comment. */
export class TextLines {
  readonly #place: TablePlace
  readonly #sink: CaseSink
  readonly #tally = new TableTally()
  readonly #seen = new Map<string, number>()
  /** Lines that are cases if enough others are. */
  #pending: { readonly record: CaseRecord; readonly row: number }[] = []
  readonly #alike = new LinesAlike()
  readonly #sold = new SoldLines()
  #cases = 0
  readonly #beginnings = new Beginnings()
  #loose: string[] = []
  #looseRow = 0

  constructor(place: TablePlace, sink: CaseSink) {
    this.#place = place
    this.#sink = sink
  }

  /** Reads the lines of one cell; true where one of them is a case. */
  take(written: string, row: number, around: readonly PlacedCue[]): boolean {
    const text = withoutCode(written)
    const isListed = isHeadedList(text)
    const context = isListed || isContext(around)
    const isRegister = context && around.every(({ family }) => registerWords.has(family))
    const names = listedNames(text)
    if (names.length >= leastOfNames && areCalledMothers(around)) {
      for (const name of names) this.takeNamed(name, row)
      return true
    }
    let found = false
    for (const line of isCardInCell(text) || isPersonInCell(text)
      ? [text.replaceAll('\n', ' ')]
      : text.slice(0, longestText).split('\n')) {
      if (isListed && !numbered.test(line)) continue
      if (line.length >= 4 && this.#takeLine(line, row, context, isRegister)) found = true
    }
    return found
  }

  /**
   * The same for a line that stands alone. One that tells nothing by itself is kept: a card may be written one answer a
   * line, name first. It is read once the next name begins; only what was measured at a birth makes it a case.
   */
  takeLoose(text: string, row: number, around: readonly PlacedCue[]): boolean {
    const isShort = text.length <= longestAnswer
    const isName = isShort && nameScore(text.trim()) >= 0.65
    if (isName || !isShort || row > this.#looseRow + 1 || this.#loose.length >= mostLoose) this.#takeCard()
    const isCase = this.take(text, row, around)
    if (!isCase && isShort && (isName || this.#loose.length > 0)) this.#loose.push(text.trim())
    this.#looseRow = row
    return isCase
  }

  #takeCard(): void {
    const line = this.#loose.join(' ')
    const isCard = this.#loose.length >= 3
    this.#loose = []
    if (!isCard) return
    const record = readLine(line)
    // 王芳, 138..., 预产期 10.12: a line each.
    const isTold = record !== null && record.phones.length + record.ids.length > 0 && lineTellsOfCare(line)
    if (record?.medical === true || isTold) this.#takeLine(line, this.#looseRow, true, false)
  }

  /** 时间, 王芳宝宝, 李敏宝宝: newborns that columns are called after. */
  takeBabies(heading: readonly KeptRow[]): void {
    const babies = heading.flatMap(({ cells }) => cells.filter(({ text }) => isBabyName(text.trim())))
    if (babies.length < leastOfNames) return
    for (const { text } of babies) this.takeNamed(text, heading[0]?.row ?? 0)
  }

  /** Counts somebody of whom nothing but the name is told here; the sheet tells the rest. */
  takeNamed(name: string, row: number, phones: readonly string[] = []): void {
    this.#count({ ...emptyRecord, person: normaliseName(name), phones }, row)
  }

  /** The sheet is over; the answer tells what it gave, once the births of the file are settled. */
  finish(): () => TableFinding | null {
    this.#takeCard()
    const place = {
      sheet: this.#place.sheet,
      inside: this.#place.inside,
      place: (first: number, last: number) => `${String(first + 1)}-${String(last + 1)}`,
    }
    return () => this.#tally.finding(place, [], [detectionReason('care-by-remark')])
  }

  #takeLine(line: string, row: number, context: boolean, isRegister: boolean): boolean {
    const tells =
      lineTellsOfCare(line) ||
      isBirthMessage(line) ||
      (line.length > longestRemark && severalInLine(line).some(lineTellsOfCare))
    if (doctorsCard.test(line) && !ofPatient.test(line)) return false
    if (ofDoctor.test(line) || (!tells && (byOffice.test(line) || sellsGoods(line) || speaksOfWorkers(line))))
      return false
    if (!tells && !context) return this.#takeSold(line, row) || this.#takeAlike(line, row)
    const people = severalInLine(line)
    if (people.length === 0) return this.#takePerson(line, row, tells, isRegister)
    let found = false
    for (const one of people) if (this.#takePerson(one, row, tells, isRegister)) found = true
    return found
  }

  /** Nothing tells that the line is about a birth but lines like it. */
  #takeAlike(line: string, row: number): boolean {
    if (!this.#alike.mayHold(line) || speaksOfOthers(line)) return false
    const record = readLine(line, (name) => this.#timesSeen(name))
    return record !== null && this.#alike.isOne(line, record, row) && this.#count(record, row)
  }

  /** A line that says nothing of births, but for the hospital: three of them are a lot of people for sale. */
  #takeSold(line: string, row: number): boolean {
    if (!this.#sold.take(line, row)) return false
    for (const one of this.#sold.release()) this.#count(one.record, one.row)
    return this.#sold.isOpen
  }

  #takePerson(line: string, row: number, tells: boolean, isRegister: boolean): boolean {
    const record = readLine(line, (name) => this.#timesSeen(name))
    if (record === null) return false
    const isRegistered = isRegister && record.recordNumber !== '' && record.date !== ''
    const isRow = (isRegister && record.date !== '' && commas.test(line)) || (isRegister && inBed.test(line))
    if (!(tells || isRegistered || isRow || isTold(record))) {
      if (!isOfList(line) && record.recordNumber === '' && !this.#beginnings.hasLike(line)) return false
      if (this.#cases < leastOfMany) {
        if (this.#pending.length < mostPending) this.#pending.push({ record, row })
        return false
      }
    }
    this.#beginnings.note(line)
    if (tells) for (const one of this.#alike.noteTelling(line, record)) this.#count(one.record, one.row)
    return this.#count(record, row)
  }

  #count(record: CaseRecord, row: number): boolean {
    const cluster = this.#sink.add(record, this.#place.isPlace)
    if (cluster === null) return false
    this.#tally.add(record, cluster, row, this.#place.isPlace)
    this.#cases++
    const name = record.mother || record.person || record.newborn
    this.#tally.sample([name === '' ? ownWords('') : maskName(name), ...record.phones.map(maskNumber)])
    if (this.#cases >= leastOfMany) {
      const pending = this.#pending
      this.#pending = []
      for (const one of pending) this.#count(one.record, one.row)
    }
    return true
  }

  /** How often a name was asked for before; every asking counts. */
  #timesSeen(name: string): number {
    const times = this.#seen.get(name) ?? 0
    if (times > 0 || this.#seen.size < mostNames) this.#seen.set(name, times + 1)
    return times
  }
}

/** A title of births over lines, which is about them: 产科楼改造 施工日报 is not. */
function isContext(cues: readonly PlacedCue[]): boolean {
  return careAround({ cues }).score >= enough && !cues.some(isOfTrade) && !titlesAreOfOthers({ cues })
}

const trades: ReadonlySet<CueFamily> = new Set<CueFamily>(['goods', 'logistics', 'supplier', 'nanny-roster'])

/** 爱他美奶粉团购（1段 新生儿）, 早产儿基金捐款名单, 月嫂招聘, 母羊 顺产: below it stands who bought, gave, looks for work or tends animals. */
function isOfTrade({ family, source }: PlacedCue): boolean {
  return family === 'pet' || (source === 'title' && trades.has(family))
}

/** Among lines that are cases, a name with a date, an age or further pieces is one too, though its phone was left out. */
function isOfList(line: string): boolean {
  if (line.length > 80) return false
  if (/\d/u.test(line) && (line.match(/[,，;；|/\t]/gu)?.length ?? 0) >= 2) return true
  return /\d{1,4}[-/.年]\d{1,2}[-/.月]\d{1,2}|(?<!\d)20\d{6}(?!\d)|(?<!\d)\d{2}\s?岁/u.test(line)
}

/** Under a title of births, a name with a number, a measure or a hospital is one of them; a name alone may be anyone's. */
function isTold(record: CaseRecord): boolean {
  const { phones, ids, certificates, accounts, medical, hospital, address, newborn } = record
  return (
    newborn !== '' ||
    phones.length > 0 ||
    ids.length > 0 ||
    certificates.length > 0 ||
    accounts.length > 0 ||
    medical ||
    hospital !== '' ||
    address
  )
}
