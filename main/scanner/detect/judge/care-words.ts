import type { ColumnMeaning } from '../columns/column-meaning.ts'
import type { CueFamily } from '../lexicon/cues.ts'
import { scanCues, type Cue } from '../text/cue-scan.ts'
import { withoutHistory } from '../text/without-history.ts'
import { withoutWorks } from '../text/without-works.ts'
import { foldText, simplify } from '../text/fold-text.ts'
import { isBirthRemark } from '../values/birth-words.ts'
import { isOfAnother } from './of-another.ts'
import { isOfNobody } from './of-nobody.ts'
import { asksForCause, asksWhereFrom, isWorkplace, namesPlace } from './workplace.ts'

/** True where a remark speaks of pregnancy, birth or postpartum service, and not of goods for it. */
export function tellsOfCare(text: string): boolean {
  const today = withoutHistory(withoutWorks(text))
  return tellOfCare(scanCues(today), today)
}

/** The same for a remark in a row that names somebody: it is to tell of her, and not of a place or of whom she served. */
export function remarkTellsOfCare(text: string): boolean {
  return tellsOfCare(text) && isOfRow(text, scanCues(text))
}

function isOfRow(text: string, cues: readonly Cue[]): boolean {
  return !isOfAnother(text) && (isWorkplace(text) || !isOfPlaceAlone(text, cues))
}

/** 产科住院, 月子中心28天, 3床: that somebody lies in such a place or goes there; 给产房送设备 says nothing of whoever does. */
const isThere =
  /[住床转检查术诊孕娩娃宝婴奶胎订定签生]|[入出]院|预约|建[档卡册]|随访|访视|病[人房区]|患者|产妇|套餐|满月|客户|会员|\d\s?天|\d{5}/u

function isOfPlaceAlone(text: string, cues: readonly Cue[]): boolean {
  const told = cues.filter(({ family }) => family === 'care' || family === 'birth' || family === 'service')
  if (told.length === 0 || !told.every(({ word }) => namesPlace(word))) return false
  return !isThere.test(told.reduce((rest, { word }) => rest.replace(word, ' '), simplify(text)))
}

/** 产科会诊：王强 138...: who is called there. */
const onDuty =
  /(?:产科|产房|新生儿科|妇产科)(?:急?会诊|总?值班|[一二三]线|听班|备班)[:：](?=\s?[\u3400-\u9fff]{2,4}\s?1[3-9]\d)/gu

/** The same for a line: 新生儿科 王强 138... as a piece of its own is where somebody works. */
export function lineTellsOfCare(line: string): boolean {
  const told = line.replace(onDuty, ' ')
  if (!tellsOfCare(told)) return false
  const places = told.split(/[\s,，;；、:：|/_-]+/u, 80).filter(isWorkplace)
  return places.length === 0 || tellsOfCare(places.reduce((rest, place) => rest.replace(place, ' '), told))
}

/** 客户王丽，预产期5.19，不挑属相: who asks for a nanny, in words that are asked of nannies. */
const asksForNanny =
  /^(?:[急新大]单\s?[:：,，]?\s?)?(?:客户|雇主|东家|宝妈|孕妈|产妇|孕妇|客戶)[\u3400-\u9fff]{2,4}[\s,，:：]/u

/** The same for a remark whose words are at hand. */
function tellOfCare(cues: readonly Cue[], text: string): boolean {
  let tells = false
  let isOfPlaces = true
  for (const { family, word } of cues) {
    if (family === 'goods' || family === 'staff' || family === 'pet') return false
    if (family === 'nanny-roster' && !asksForNanny.test(text)) return false
    if (family !== 'care' && family !== 'birth' && family !== 'service') continue
    tells = true
    if (!namesPlace(word) && !companies.test(text)) isOfPlaces = false
  }
  if (tells && isOfPlaces && isBusiness.test(text)) return false
  return tells ? !isOfNobody(text) : isBirthRemark(foldText(text))
}

/** 月嫂公司, 催乳工作室, 月嫂合租: who sells the service, and may rent a flat. */
const companies =
  /(?:月嫂|催乳|通乳|产后|月子|母婴|家政)[\u3400-\u9fff]{0,3}(?:公司|中介|门店|店|工作室|机构|商家)|(?:月嫂|育[婴儿][师嫂]|催乳师)(?:合租|合住|同住|宿舍|优先|推销|应聘|招聘)/u

/** 问产科楼电梯, 找产科张主任, 推销月子会所空气净化器, 女儿在月子中心上班: a place of births, and what else is done there. */
const isBusiness =
  /前台|收发室|传达室|门卫室|代收|电梯|空调|保洁|保安|装修|装潢|净化器|推销|推广|应聘|招聘|采购|招标|投标|维修|维保|检修|报修|报价|上班|工作|任职|就职|同事|停车|供货|开业|转让|工地|施工|门锁|漏水|消毒机|出租|通知|公告|须知|停诊|搬迁|租给|转租|承租|经验|集合|楼下|求租|合租|招租|整租|老板|经营|总经理|董事长|创始人|法人|(?:找|拜访|约见|面见|会见)[\u3400-\u9fff]{2,8}(?:主任|院长|护士长|教授|同事)(?![\u3400-\u9fff])|電梯|空調|裝修/u

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
export function wordWeight({ sample, attribute, owner, heading, label }: ColumnMeaning, rows: number): number {
  // 产后工作室 under 承租单位, 媳妇(孕中) under 关系: somebody else.
  if (owner === 'institution' || attribute === 'relation' || asksWhereFrom(heading) || asksForCause(heading)) return 0
  if ((attribute === 'name' && sample.name >= 0.15) || sample.filled === 0 || sample.hospital >= 0.5) return 0
  let telling = 0
  let near = 0
  for (const [at, { letters, text }] of sample.readings.entries()) {
    if (!letters || !hasWords.test(text)) continue
    const today = withoutHistory(withoutWorks(text))
    const cues = scanCues(today)
    if (tellOfCare(cues, today) && isOfRow(today, cues)) telling += sample.times[at] ?? 0
    if (areNear(cues)) near += sample.times[at] ?? 0
  }
  // 备注 in every other row, half of which tell of something else: the others tell nothing of these.
  const said = heading !== '' && (attribute ?? 'other') === 'other' && !asksOfBirths(label) ? sample.filled / rows : 1
  const told = (telling / sample.read) * said
  if (told >= tellsOfAll) {
    const isOfRows = areKinds(sample) || asksForDiagnosis(heading) || attribute === 'department'
    return told < sureKind && isOfRows && !asksOfBirths(label) ? 0.25 : 0.8
  }
  return near / sample.read >= 0.5 ? 0.3 : 0
}

/** So many remarks of care tell of a whole list; of kinds, whose rows tell of themselves, nearly all must be such. */
const tellsOfAll = 0.4
const sureKind = 0.75

/** 宝宝情况 over 黄疸 and 正常: all of them have a child. */
export function asksOfBirths(label: ColumnMeaning['label']): boolean {
  return label?.cues.some(({ family }) => family === 'near' || family === 'care' || family === 'service') === true
}

/** 孕产妇, 高血压, 老年人 again and again: each row says of itself which it is. */
function areKinds({ filled, distinct }: ColumnMeaning['sample']): boolean {
  return distinct >= 2 && filled >= 4 * distinct
}

/** 入院诊断 over 足月妊娠 and 骨折: a doctor's word of each row by itself, as the ward is. */
function asksForDiagnosis(heading: string): boolean {
  return /^(?:入院|出院|门诊|初步|临床|主要|主)?(?:诊断|診斷)(?:名称)?[:：]?$|^主诉$/u.test(heading.trim())
}

function areNear(cues: readonly Cue[]): boolean {
  return (
    cues.length >= 2 && cues.every(({ family }) => family === 'near') && new Set(cues.map(({ word }) => word)).size >= 2
  )
}
