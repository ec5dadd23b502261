import type { ColumnMeaning } from '../columns/column-meaning.ts'
import type { ColumnSample } from '../columns/column-sample.ts'
import type { Owner } from '../lexicon/owners.ts'
import { namesPatient } from './asked-beside.ts'
import { isCatalogueOfNames } from './catalogue-of-names.ts'
import { careEvidence, type Evidence } from './care-evidence.ts'
import { serviceShare } from './service-share.ts'
import { deliveryLogWeight } from './delivery-log.ts'
import { columnsOfToday, tellsOfDiseases } from './gynaecology.ts'
import { identityColumns } from './identity-columns.ts'
import { lookAtOtherWorlds, type OtherWorlds } from './other-worlds.ts'
import { arePaidForBirths } from './paid-for-births.ts'
import { nothingAround, saysByTitle } from './says-by-title.ts'
import { soldListWeight } from './sold-list.ts'
import type { PlacedCue, Surroundings } from './surroundings.ts'
import type { TableVerdict } from './table-verdict.ts'

/** Evidence from which a table is one of mothers and newborns. */
const enough = 0.7

/** Decides what a table holds, from its columns and the words around it. */
export function judgeTable(columns: readonly ColumnMeaning[], surroundings: Surroundings): TableVerdict {
  const evidence = careEvidence(columns)
  const strong = evidence.filter((one) => one.weight >= 0.6)
  // A file is called 员工花名册 by whoever wants it left alone: clients under their own heading are believed more.
  const isSaid =
    ((strong.length >= 2 || tellTogether(evidence)) &&
      (columns.some(isConfirmedClient) || strong.some(areCalledAfterMothers))) ||
    columns.some((column) => isToldTwice(column, strong)) ||
    areServedByNannies(columns)
  const found = lookAtOtherWorlds(columns, isSaid ? withoutFileName(surroundings) : surroundings)
  const isPaid = arePaidForBirths(columns, surroundings)
  const asked = isPaid ? { ...found, staff: false } : found
  const worlds = sendsCertificates(columns, surroundings) ? { ...asked, goods: false } : asked
  const identity = identityColumns(columns, worlds, isPaid || strong.some((one) => one.weight >= 0.85))
  if (identity.length === 0 || worlds.pet)
    return { kind: 'none', isNameless: namesNobody(columns, worlds) && strong.length > 0 }
  const inTable = sumOfDistinct(evidence)
  if (
    isCatalogueOfNames(columns) ||
    worlds.genealogy ||
    worlds.church ||
    (worlds.elder &&
      strong.length < 2 &&
      !columns.some(namesMother) &&
      !surroundings.cues.some(isTitleOfBirths) &&
      !strong.some(isWardOfBirths))
  )
    return { kind: 'none' }
  if (columnsOfToday(strong) < 2 && (worlds.gynaecology || tellsOfDiseases(columns)))
    return { kind: 'by-words', identity }
  const births = birthColumn(columns)
  if (worlds.school && new Set(strong.map(({ column }) => column)).size < 2 && !columns.some(asksForDelivery))
    return { kind: 'none' }
  // 分娩方式, 是否足月: a kindergarten asks for the births of its children, years ago.
  if (
    (worlds.school || columns.some(namesToddler)) &&
    births !== null &&
    births.owner !== 'newborn' &&
    !columns.some(namesMother)
  )
    return { kind: 'by-age', identity, births, isOfSchool: true }
  const isTrade = (worlds.goods || worlds.supplier) && !sellsService(columns, worlds)
  const around =
    worlds.goods || worlds.supplier || worlds.staff || worlds.nannyRoster
      ? nothingAround
      : saysByTitle(columns, inTable, surroundings)
  const needsMore = worlds.staff || worlds.nannyRoster || isTrade
  const total =
    inTable +
    (around.score >= 0.5 || inTable > 0 ? around.score : 0) +
    (columns.some(isDepartment) ? 0 : clientBonus(identity, around.score)) +
    deliveryLogWeight(columns, evidence, surroundings.cues) +
    soldListWeight(
      columns,
      evidence.some((one) => one.kind === 'values' && one.told === 'weight'),
    )
  if (
    needsMore
      ? (!isTrade &&
          areServedByNannies(columns) &&
          (evidence.some(isOfNanny) || surroundings.cues.some(({ word }) => word.includes('月嫂')))) ||
        strong.some((one) => one.weight >= 0.8 && !(one.kind === 'values' && one.told === 'words'))
      : total >= enough
  )
    return { kind: 'cases', identity, evidence, around: around.cue }
  const isOfChild =
    worlds.goods &&
    !worlds.staff &&
    !worlds.nannyRoster &&
    !worlds.supplier &&
    (columns.some(namesChild) || births?.owner === 'child' || births?.owner === 'newborn')
  if (births !== null && (!needsMore || isOfChild || isOnlyCalledTrade(columns, surroundings)))
    return { kind: 'by-age', identity, births, isOfSchool: worlds.school }
  return worlds.staff || worlds.nannyRoster || worlds.supplier ? { kind: 'none' } : { kind: 'by-words', identity }
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

/** 出生证明邮寄登记 over numbers of certificates: what is sent is no parcel of goods. */
function sendsCertificates(columns: readonly ColumnMeaning[], { cues }: Surroundings): boolean {
  return (
    !cues.some(({ family, word }) => family === 'goods' && /空白|[入出]库|领发/u.test(word)) &&
    cues.some(({ word, source }) => source !== 'cell' && word.startsWith('出生') && word.includes('证')) &&
    columns.some(({ sample }) => sample.certificate >= 0.8 && sample.sureId < 0.5)
  )
}

/** Bills for 月嫂服务费, made out to people: whoever pays for a nanny is her client, by whatever words of trade. */
function sellsService(columns: readonly ColumnMeaning[], { staff, nannyRoster }: OtherWorlds): boolean {
  if (staff || nannyRoster || columns.some(({ sample }) => sample.company >= 0.3)) return false
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

/** 孕周 over 34+2, beside a name: heading and values tell of the same thing, which only pregnancies have. */
function isToldTwice(column: ColumnMeaning, strong: readonly Evidence[]): boolean {
  const kinds = new Set(strong.flatMap((one) => (one.column === column ? [one.kind] : [])))
  return kinds.size === 2 && (column.attribute === 'weeks' || column.attribute === 'mode')
}

/** 张丽之女, 李娜宝宝: newborns, whatever the file is called. */
function areCalledAfterMothers(one: Evidence): boolean {
  return one.kind === 'values' && one.told === 'baby-name' && one.column.sample.babyName >= 0.8
}

/** 雇主姓名 beside 月嫂: who was hired, and by whom. */
function areServedByNannies(columns: readonly ColumnMeaning[]): boolean {
  const named = columns.filter(({ attribute, by }) => attribute === 'name' && by === 'both')
  return (
    named.some(({ owner }) => owner === 'client' || owner === 'mother') &&
    columns.some(
      ({ owner, attribute, by }) =>
        owner === 'nanny' && by === 'both' && (attribute === 'name' || attribute === 'phone'),
    )
  )
}

/** 孕龄, 男宝女宝, 生产时间: none of them alone, but all of them are asked where children are born. */
function tellTogether(evidence: readonly Evidence[]): boolean {
  return new Set(evidence.map(({ column }) => column)).size >= 3 && sumOfDistinct(evidence) >= 1.2
}

/** 月嫂, 催乳师 over names: not 阿姨 and 保姆, who come to any family. */
function isOfNanny({ column: { label } }: Evidence): boolean {
  return label?.owner === 'nanny' && label.cues.some(({ family }) => family === 'service')
}

function isConfirmedClient({ attribute, owner, by, label }: ColumnMeaning): boolean {
  if (attribute !== 'name' || by !== 'both') return false
  return (
    owner === 'client' || owner === 'mother' || owner === 'parent-mother' || (owner === 'person' && namesPatient(label))
  )
}

function withoutFileName({ cues }: Surroundings): Surroundings {
  return { cues: cues.filter(({ source }) => source !== 'file' && source !== 'archive') }
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

/** Each column once, by its best evidence. */
function sumOfDistinct(evidence: readonly Evidence[]): number {
  const best = new Map<number, number>()
  for (const { column, weight } of evidence) best.set(column.column, Math.max(best.get(column.column) ?? 0, weight))
  const near = [...best.values()].filter((weight) => weight < 0.3)
  const rest = [...best.values()].filter((weight) => weight >= 0.3)
  return (
    rest.reduce((sum, weight) => sum + weight, 0) +
    Math.min(
      0.3,
      near.reduce((sum, weight) => sum + weight, 0),
    )
  )
}

/** The birth dates of children, where they are the only cue. */
function birthColumn(columns: readonly ColumnMeaning[]): ColumnMeaning | null {
  const births = columns.filter((column) => column.attribute === 'birth-date')
  const ofChild = births.find((column) => column.owner === 'child' || column.owner === 'newborn')
  if (ofChild !== undefined) return ofChild
  const parents = columns.some(
    (column) => column.owner === 'parent-mother' || column.owner === 'father' || column.owner === 'child',
  )
  return parents ? (births.find((column) => column.owner === null || column.owner === 'person') ?? null) : null
}
