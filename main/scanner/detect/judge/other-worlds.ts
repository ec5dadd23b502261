import { serviceShare } from './service-share.ts'
import type { ColumnMeaning } from '../columns/column-meaning.ts'
import { asksForTurn, headingsLie } from '../columns/lying-headings.ts'
import { reachesShare, shareOf } from '../columns/column-sample.ts'
import { lieInBeds } from './asked-beside.ts'
import { nannyJobs } from './nanny-jobs.ts'
import { tellsBirths } from './told-remarks.ts'
import type { Attribute } from '../lexicon/attributes.ts'
import type { CueFamily } from '../lexicon/cues.ts'
import { scanCues, type Cue } from '../text/cue-scan.ts'
import { isPlace, speaks, type PlacedCue, type Surroundings } from './surroundings.ts'

/** What else a table may be about: how loudly it speaks of staff, schools, pets, goods ... in headings and around. */
export interface OtherWorlds {
  readonly staff: boolean
  readonly staffInHeadings: boolean
  readonly nannyRoster: boolean
  readonly school: boolean
  readonly pet: boolean
  readonly genealogy: boolean
  readonly church: boolean
  readonly elder: boolean
  readonly gynaecology: boolean
  readonly supplier: boolean
  readonly goods: boolean
  readonly example: boolean
}

/** Whoever is listed with an ID is a person at a company; those whom a supplier names are not asked for theirs. */
function isPersonsId({ attribute, owner, sample }: ColumnMeaning): boolean {
  return (
    attribute === 'id-number' &&
    sample.sureId >= 0.5 &&
    owner !== 'staff' &&
    owner !== 'contact' &&
    owner !== 'institution'
  )
}

/** 服务宝宝数, 服务家庭数: how many somebody has served is asked of nannies alone. */
function countsServed({ label, attribute }: ColumnMeaning): boolean {
  const isRostered = label?.cues.some(({ family }) => family === 'nanny-roster') === true
  return attribute === 'count' && label?.also.includes('service') === true && !isRostered
}

/** 空档, 在户, 待岗 in most rows: whether somebody can be sent to a family. */
function waitsForWork({ sample }: ColumnMeaning): boolean {
  return sample.filled >= 3 && reachesShare(sample, 0.8, ({ text }) => waiting.test(text))
}

const waiting = /^(?:空档|空闲|在户|在岗|待岗|待单|待上户|可上户|可接单|随时|休息|休假|请假|[月周]底?下户)$/u

/** 雌, 雄, 公, 母: nobody writes so of children. */
function isSexOfAnimals({ sample }: ColumnMeaning): boolean {
  return (
    sample.filled >= 2 &&
    reachesShare(sample, 0.8, ({ text }) => /^(?:[雌雄公母]性?|[♂♀])$/u.test(text)) &&
    reachesShare(sample, 0.2, ({ text }) => /^[雌雄公母]/u.test(text))
  )
}

/** peizhongriqi, chanduriqi, muzhuhao: a farm's fields in pinyin. */
function isOfFarm({ heading }: ColumnMeaning): boolean {
  return /^(?:pei_?zhong|chan_?(?:du|zai)|mu_?(?:zhu|niu)|nai_?niu|zhong_?zhu)/iu.test(heading)
}

/** 白班, 小夜, 大夜 down a column: who works when. */
function tellsShifts({ sample }: ColumnMeaning): boolean {
  return sample.filled >= 2 && sample.distinct >= 2 && reachesShare(sample, 0.8, ({ text }) => shift.test(text))
}

const shift = /^(?:[白早中晚夜]班|[大小]夜班?|备班|听班|[一二三]线(?:班)?|行政班|值班)$/u

const leastTurns = 2

/** Names under 星期一, 星期二 or 早班, 夜班, and no word around that is of mothers: who is on duty in that place. */
function takeTurns(columns: readonly ColumnMeaning[], { cues }: Surroundings): boolean {
  const turns = columns.filter((column) => column.attribute === 'name' && asksForTurn(column))
  return (
    turns.length >= leastTurns && cues.every((cue) => (cue.family !== 'care' && cue.family !== 'birth') || isPlace(cue))
  )
}

/** 组长, 副组长, 成员 down a column: a team, and what each is in it. */
function tellsRanks({ sample }: ColumnMeaning): boolean {
  return sample.filled >= 3 && sample.distinct >= 2 && reachesShare(sample, 0.8, ({ text }) => rank.test(text))
}

const rank = /^[正副总]?(?:组长|队长|班长|组员|成员|队员|秘书|联络员|联系人|主任|主席|会长|理事|委员|干事)$/u

/** 夜班 above beds, weeks and weights is when nurses handed their patients over. */
function saysStaff(columns: readonly ColumnMeaning[], { cues }: Surroundings): boolean {
  const said = cues.filter(({ family, organisation }) => family === 'staff' && !organisation)
  const patients = countPatients(columns)
  const areNursed =
    patients >= leastOfPatients ||
    (said.length > 0 && patients + columns.filter(tellsOfBirths).length >= leastOfPatients)
  return (
    said.some(({ word }) => !areNursed || !shifts.has(word)) ||
    (!areNursed && columns.some((column) => tellsShifts(column) || tellsRanks(column)))
  )
}

const leastOfPatients = 2

/** 38+2周，于18:50顺产一男婴 beside a bed: what nurses hand over. */
function tellsOfBirths(column: ColumnMeaning): boolean {
  return column.attribute !== 'mode' && tellsBirths(column)
}

function countPatients(columns: readonly ColumnMeaning[]): number {
  return columns.filter(({ attribute }) => attribute !== null && ofPatients.has(attribute)).length
}

/** 随车医护 beside weeks and weights: who went along with a patient. */
const nurses: ReadonlySet<string> = new Set(['医护', '医务人员', '值班', '采血人员', '筛查人员', '技术人员'])

const shifts: ReadonlySet<string> = new Set(['早班', '夜班', '班次', '值班', 'shift', 'on duty'])
const ofPatients: ReadonlySet<Attribute> = new Set<Attribute>([
  'bed',
  'record-number',
  'weeks',
  'weight',
  'birth-weight',
  'mode',
  'screening',
  'apgar',
  'delivery-date',
])

/**
 * 产品 over 相册, 摆台 beside a client, where nothing is counted, priced or sent, and no goods are called by their name: what a
 * studio made for them.
 */
function isMadeForClients({ heading, sample }: ColumnMeaning, columns: readonly ColumnMeaning[]): boolean {
  return (
    /^产品(?:名称)?$/u.test(heading.trim()) &&
    columns.some(namesClient) &&
    columns.filter(({ attribute }) => attribute === 'goods').length === 1 &&
    !columns.some(
      ({ attribute, heading: other }) => attribute === 'count' || attribute === 'address' || traded.test(other),
    ) &&
    shareOf(sample, ({ text }) => scanCues(text).some(({ family }) => family === 'goods')) === 0
  )
}

const traded = /金额|价|货|运单|物流|快递|规格|型号|批号|订单|数量|库存/u

/** 签收: parcels are signed for, and so is everything else; 开户行: suppliers are paid there, and so are patients. */
function isOfWorld({ word }: Cue): boolean {
  return word !== '签收' && word !== '开户行'
}

/** 客户 over names: whoever books a studio is told by it, and no nanny. */
function namesClient({ attribute, owner, by }: ColumnMeaning): boolean {
  return attribute === 'name' && by === 'both' && (owner === 'client' || owner === 'mother')
}

/** 档期, 空档: days that are free or taken, of nannies as of studios. */
function isNoCalendar({ word }: Cue): boolean {
  return word !== '档期' && word !== '空档'
}

/** 产妇 beside 陪护费: mothers are nursed, too. */
function namesMothers({ source, word }: PlacedCue): boolean {
  return source === 'title' && /^(?:产妇|孕妇|孕产妇|新生儿)$/u.test(word)
}

/** Looks at headings, titles and names for words of other worlds. */
export function lookAtOtherWorlds(columns: readonly ColumnMeaning[], surroundings: Surroundings): OtherWorlds {
  const headings = new Map<CueFamily, number>()
  const lying = headingsLie(columns)
  const areNursed = countPatients(columns) >= leastOfPatients
  for (const { label } of lying ? [] : columns) {
    for (const family of new Set(
      label?.cues.filter((cue) => isOfWorld(cue) && !(areNursed && nurses.has(cue.word))).map((cue) => cue.family),
    ))
      headings.set(family, (headings.get(family) ?? 0) + 1)
  }
  const inHeadings = (family: CueFamily): number => headings.get(family) ?? 0
  const owned = (owner: ColumnMeaning['owner']): number =>
    lying ? 0 : columns.filter((column) => column.owner === owner).length
  const told = { cues: surroundings.cues.filter(isOfWorld) }
  const around = (family: CueFamily): boolean => speaks(told, family)
  const asksForGoods =
    !lying &&
    !lieInBeds(columns) &&
    columns.some(
      (column) => column.attribute === 'goods' && serviceShare(column) < 0.4 && !isMadeForClients(column, columns),
    )
  return {
    staffInHeadings: inHeadings('staff') >= 1,
    staff: inHeadings('staff') >= 1 || saysStaff(columns, surroundings) || takeTurns(columns, surroundings),
    nannyRoster:
      inHeadings('nanny-roster') + columns.filter((column) => countsServed(column) || waitsForWork(column)).length >=
        2 ||
      nannyJobs(columns).length > 0 ||
      speaks(columns.some(namesClient) ? { cues: told.cues.filter(isNoCalendar) } : told, 'nanny-roster'),
    school: inHeadings('school') >= 1 || around('school') || owned('student') > 0,
    pet:
      inHeadings('pet') >= 1 ||
      around('pet') ||
      owned('pet') > 0 ||
      columns.some(isSexOfAnimals) ||
      columns.some(isOfFarm),
    genealogy: inHeadings('genealogy') >= 1 || around('genealogy'),
    elder: inHeadings('elder') >= 1 || (around('elder') && !surroundings.cues.some(namesMothers)),
    gynaecology: inHeadings('gynaecology') >= 1 || around('gynaecology'),
    church: inHeadings('church') >= 1 || around('church'),
    supplier:
      (columns.some((column) => column.sample.company >= 0.6) && !columns.some(isPersonsId)) ||
      inHeadings('supplier') >= 1 ||
      around('supplier'),
    goods:
      asksForGoods ||
      inHeadings('goods') + inHeadings('logistics') >= 1 ||
      around('goods') ||
      around('logistics') ||
      owned('buyer') > 0,
    example: around('example'),
  }
}
