import type { ColumnMeaning } from '../columns/column-meaning.ts'
import type { ColumnSample } from '../columns/column-sample.ts'
import type { Owner } from '../lexicon/owners.ts'
import type { Evidence } from './evidence.ts'
import { asksForWords } from './asks-for-words.ts'
import { isCatalogueOfNames } from './catalogue-of-names.ts'
import { deliveryLogWeight } from './delivery-log.ts'
import { countsBlanks } from './ends-range.ts'
import { areGoodsForWards } from './goods-for-wards.ts'
import { areAskedAsWomen, columnsOfToday, tellsOfDiseases } from './gynaecology.ts'
import { areBlank } from './identity-columns.ts'
import { houseWeight, nannyServiceWeight } from './stay-and-service.ts'
import { measuredChildrenWeight } from './measured-children.ts'
import { lookAtOtherWorlds, type OtherWorlds } from './other-worlds.ts'
import { nothingAround, saysByTitle } from './says-by-title.ts'
import { areServedByNannies } from './served-by-nannies.ts'
import { serviceShare } from './service-share.ts'
import { soldListWeight } from './sold-list.ts'
import { withoutFileName, type PlacedCue, type Surroundings } from './surroundings.ts'
import { tableFacts, type TableFacts } from './table-facts.ts'
import type { TableVerdict } from './table-verdict.ts'
import { asksForReview } from './wordless-column.ts'

/** Evidence from which a table is one of mothers and newborns. */
const enough = 0.7

/** Evidence from which even a list of staff or goods tells of births. */
const enoughAmongOthers = 0.8

/** A rule answers for the tables that it knows, and passes on all others. */
type VerdictRule = (facts: TableFacts) => TableVerdict | null

/** In the order in which they are asked: the first answer holds. */
const rules: readonly VerdictRule[] = [
  ofWords,
  ofNobody,
  ofOtherPeople,
  ofGynaecology,
  ofSchool,
  ofPupils,
  ofMothersAndNewborns,
  ofChildrenByAge,
]

/** Decides what a table holds, from its columns and the words around it. */
export function judgeTable(columns: readonly ColumnMeaning[], surroundings: Surroundings): TableVerdict {
  const facts = tableFacts(columns, surroundings)
  for (const rule of rules) {
    const verdict = rule(facts)
    if (verdict !== null) return verdict
  }
  const { worlds, identity } = facts
  return worlds.staff || worlds.nannyRoster || worlds.supplier || areGoodsForWards(columns)
    ? { kind: 'none' }
    : { kind: 'by-words', identity }
}

function ofWords({ columns }: TableFacts): TableVerdict | null {
  return asksForWords(columns) ? { kind: 'none' } : null
}

function ofNobody({ columns, worlds, identity, strong }: TableFacts): TableVerdict | null {
  if (!areBlank(identity) && !worlds.pet) return null
  return { kind: 'none', isNameless: namesNobody(columns, worlds) && (strong.length > 0 || areShuffled(columns)) }
}

/** Names to choose from, ancestors, parishioners, the old: what they tell of births is not of mothers today. */
function ofOtherPeople({ columns, worlds, strong, surroundings }: TableFacts): TableVerdict | null {
  const areOld =
    worlds.elder &&
    strong.length < 2 &&
    !columns.some(namesMother) &&
    !surroundings.cues.some(isTitleOfBirths) &&
    !strong.some(isWardOfBirths)
  return isCatalogueOfNames(columns) || countsBlanks(columns) || worlds.genealogy || worlds.church || areOld
    ? { kind: 'none' }
    : null
}

function ofGynaecology({ columns, worlds, identity, strong, surroundings }: TableFacts): TableVerdict | null {
  const isOfDiseases = columnsOfToday(strong) < 2 && (worlds.gynaecology || tellsOfDiseases(columns))
  const isOfWomen = areAskedAsWomen(columns, strong) && !surroundings.cues.some(saysCare)
  return isOfDiseases || isOfWomen ? { kind: 'by-words', identity } : null
}

function saysCare({ family, organisation }: PlacedCue): boolean {
  return (family === 'care' || family === 'birth') && !organisation
}

function ofSchool({ columns, worlds, strong }: TableFacts): TableVerdict | null {
  const telling = new Set(strong.map(({ column }) => column)).size
  return worlds.school && telling < 2 && !columns.some(asksForDelivery) ? { kind: 'none' } : null
}

/** 分娩方式, 是否足月: a kindergarten asks for the births of its children, years ago. */
function ofPupils({ columns, worlds, identity, births }: TableFacts): TableVerdict | null {
  if (!worlds.school && !columns.some(namesToddler)) return null
  if (births === null || births.owner === 'newborn' || columns.some(namesMother)) return null
  return { kind: 'by-age', identity, births, isOfSchool: true }
}

function ofMothersAndNewborns(facts: TableFacts): TableVerdict | null {
  const { columns, surroundings, identity, evidence, weight, worlds } = facts
  const around =
    worlds.goods || worlds.supplier || isOfWorkers(facts) ? nothingAround : saysByTitle(columns, weight, surroundings)
  const isFound = needsMore(facts) ? tellsAmongOthers(facts) : weightWith(facts, around.score) >= enough
  return isFound ? { kind: 'cases', identity, evidence, around: around.cue } : null
}

function ofChildrenByAge(facts: TableFacts): TableVerdict | null {
  const { columns, surroundings, identity, births, worlds } = facts
  if (births === null) return null
  const isOfChild =
    worlds.goods &&
    !worlds.supplier &&
    !isOfWorkers(facts) &&
    (columns.some(namesChild) || births.owner === 'child' || births.owner === 'newborn')
  if (needsMore(facts) && !isOfChild && !isOnlyCalledTrade(columns, surroundings)) return null
  return { kind: 'by-age', identity, births, isOfSchool: worlds.school }
}

/** Staff, traders and whoever buys goods are told of births too: words around them are not enough. */
function needsMore(facts: TableFacts): boolean {
  return isOfWorkers(facts) || isOfTrade(facts)
}

function isOfWorkers({ worlds }: TableFacts): boolean {
  return worlds.staff || worlds.nannyRoster
}

function isOfTrade({ columns, worlds }: TableFacts): boolean {
  return (worlds.goods || worlds.supplier) && !sellsService(columns, worlds)
}

/** A nanny's clients, or a column that is of births alone. */
function tellsAmongOthers(facts: TableFacts): boolean {
  const { columns, surroundings, evidence, strong } = facts
  const areClients =
    areServedByNannies(columns) &&
    (evidence.some(isOfNanny) || surroundings.cues.some(({ word }) => word.includes('月嫂')))
  return (
    (areClients && !isOfTrade(facts)) ||
    strong.some(
      (one) =>
        one.weight >= enoughAmongOthers &&
        !(one.kind === 'values' && (one.told === 'words' || asksForReview(one.column))),
    )
  )
}

/** All that speaks for births: the columns', what stands around them, and what only the whole table tells. */
function weightWith({ columns, surroundings, evidence, identity, weight }: TableFacts, around: number): number {
  const weighsNewborns = evidence.some((one) => one.kind === 'values' && one.told === 'weight')
  return (
    weight +
    (around >= 0.5 || weight > 0 ? around : 0) +
    (columns.some(isDepartment) ? 0 : clientBonus(identity, around)) +
    deliveryLogWeight(columns, evidence, surroundings.cues) +
    soldListWeight(columns, weighsNewborns) +
    houseWeight(columns) +
    measuredChildrenWeight(columns) +
    nannyServiceWeight(columns)
  )
}

/** 生育日期, 分娩日期: a school asks its teachers; of children it asks for 出生日期. */
function asksForDelivery({ attribute, heading, sample }: ColumnMeaning): boolean {
  return attribute === 'delivery-date' && /生育|分娩|child_?birth|confinement/iu.test(heading) && sample.date >= 0.5
}

/** 采购计划 is what the file is called, and its table speaks of no trade. */
function isOnlyCalledTrade(columns: readonly ColumnMeaning[], surroundings: Surroundings): boolean {
  const { staff } = lookAtOtherWorlds(columns, surroundings)
  const within = lookAtOtherWorlds(columns, withoutFileName(surroundings))
  return !(staff || within.nannyRoster || within.goods || within.supplier)
}

/** 产科病区陪护证: whoever stays beside a mother is no nurse of the old. */
function isTitleOfBirths({ family, source, organisation }: PlacedCue): boolean {
  return family === 'care' && source === 'title' && !organisation
}

/** 产科3楼 in the rows: a 护工 there is paid for beside a mother. */
function isWardOfBirths({ kind, column }: Evidence): boolean {
  return kind === 'values' && column.attribute === 'department'
}

/** Bills for 月嫂服务费, made out to people: whoever pays for a nanny is her client, by whatever words of trade. */
function sellsService(columns: readonly ColumnMeaning[], { staff, nannyRoster }: OtherWorlds): boolean {
  if (staff || nannyRoster || areGoodsForWards(columns) || columns.some(({ sample }) => sample.company >= 0.3))
    return false
  return columns.some((column) => column.attribute !== 'name' && serviceShare(column) >= 0.6)
}

/** No column names anybody, and nothing says that the list is of somebody else. */
function namesNobody(columns: readonly ColumnMeaning[], worlds: OtherWorlds): boolean {
  const isOther = worlds.pet || worlds.staff || worlds.nannyRoster || worlds.goods || worlds.supplier || worlds.school
  return (
    !isOther &&
    columns.every(({ attribute }) => attribute !== 'name') &&
    (columns.every(({ heading }) => heading === '') ||
      columns.every(({ sample }) => sample.name < 0.15 || isMixed(sample)))
  )
}

/** Names and phones, and in no column more of them than of anything else: each row begins with another. */
function areShuffled(columns: readonly ColumnMeaning[]): boolean {
  return (
    columns.every(({ attribute, heading }) => attribute === null && heading === '') &&
    columns.some(({ sample }) => sample.sureName >= 0.1) &&
    columns.some(({ sample }) => sample.surePhone >= 0.1)
  )
}

/** Names and phones by turns in one column: what belongs to one person stands in several rows. */
function isMixed({ name, phone, date, id }: ColumnSample): boolean {
  return name <= 0.7 && phone + date + id >= 0.3
}

/** 宝宝姓名 on an order: what is engraved, printed or bound for one child. */
function namesChild({ attribute, owner, by }: ColumnMeaning): boolean {
  return attribute === 'name' && by === 'both' && (owner === 'child' || owner === 'newborn')
}

/** 幼儿姓名: of a kindergarten, whatever it asks of the child's birth. */
function namesToddler({ attribute, heading }: ColumnMeaning): boolean {
  return attribute === 'name' && /幼儿|幼兒/u.test(heading)
}

/** 产妇姓名: she is a mother of these days, whatever else the list says. */
function namesMother({ attribute, owner }: ColumnMeaning): boolean {
  return attribute === 'name' && owner === 'mother'
}

/** 月嫂, 催乳师 over names: not 阿姨 and 保姆, who come to any family. */
function isOfNanny({ column: { label } }: Evidence): boolean {
  return label?.owner === 'nanny' && label.cues.some(({ family }) => family === 'service')
}

/** The clients of a postpartum centre are its mothers, though only its name says what it does. */
function clientBonus(identity: readonly ColumnMeaning[], around: number): number {
  const ofService: ReadonlySet<Owner | null> = new Set<Owner | null>(['client', 'person', 'parent-mother', null])
  return around >= 0.5 && identity.some((column) => ofService.has(column.owner)) ? 0.2 : 0
}

/** 护理部, 客房, 前厅: where those work whom an organisation lists. */
function isDepartment({ label }: ColumnMeaning): boolean {
  return label?.text.trim() === '部门'
}
