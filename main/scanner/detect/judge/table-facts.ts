import type { ColumnMeaning } from '../columns/column-meaning.ts'
import { reachesShare } from '../columns/column-sample.ts'
import { namesPatient } from './asked-beside.ts'
import { careEvidence } from './care-evidence.ts'
import { isDaysOld, isMonthsOld } from './days-old.ts'
import type { Evidence } from './evidence.ts'
import { identityColumns } from './identity-columns.ts'
import { lookAtOtherWorlds, type OtherWorlds } from './other-worlds.ts'
import { arePaidForBirths } from './paid-for-births.ts'
import { areServedByNannies } from './served-by-nannies.ts'
import { withoutFileName, type Surroundings } from './surroundings.ts'

/** What a table shows of itself, gathered once for all the rules that judge it. */
export interface TableFacts {
  readonly columns: readonly ColumnMeaning[]
  readonly surroundings: Surroundings
  /** What speaks for maternity care, strongest first. */
  readonly evidence: readonly Evidence[]
  /** That of it which hardly anything else explains. */
  readonly strong: readonly Evidence[]
  /** Sum of the evidence, each column once. */
  readonly weight: number
  readonly worlds: OtherWorlds
  /** Columns that name or number somebody. */
  readonly identity: readonly ColumnMeaning[]
  /** Birth dates of children, where they are the only cue. */
  readonly births: ColumnMeaning | null
}

const strongWeight = 0.6
const surestWeight = 0.85

/** Gathers the facts of a table from its columns and the words around it. */
export function tableFacts(columns: readonly ColumnMeaning[], surroundings: Surroundings): TableFacts {
  const evidence = careEvidence(columns)
  const strong = evidence.filter(({ weight }) => weight >= strongWeight)
  const isPaid = arePaidForBirths(columns, surroundings)
  const isSaid = areSaidClients(columns, evidence, strong)
  // A file is called 员工花名册 by whoever wants it left alone: clients under their own heading are believed more.
  const found = lookAtOtherWorlds(columns, isSaid ? withoutFileName(surroundings) : surroundings)
  const worlds = {
    ...found,
    staff: found.staff && !isPaid,
    goods: found.goods && !sendsCertificates(columns, surroundings) && !areFed(columns),
  }
  return {
    columns,
    surroundings,
    evidence,
    strong,
    weight: sumOfDistinct(evidence),
    worlds,
    identity: identityColumns(
      columns,
      worlds,
      isPaid || strong.some(({ weight }) => weight >= surestWeight),
      strong.filter(isOfBirthAlone).length >= 2,
    ),
    births: birthColumn(columns),
  }
}

/** 顺产, 39+2, G2P1 in column after column: of mothers, under whatever headings. */
function isOfBirthAlone(one: Evidence): boolean {
  return one.kind === 'values' && (one.told === 'mode' || one.told === 'weeks' || one.told === 'gravida')
}

/** Columns say of their people what no name of a file takes back. */
function areSaidClients(
  columns: readonly ColumnMeaning[],
  evidence: readonly Evidence[],
  strong: readonly Evidence[],
): boolean {
  return (
    ((strong.length >= 2 || tellTogether(evidence)) &&
      (columns.some(isConfirmedClient) || strong.some(areCalledAfterMothers))) ||
    columns.some((column) => isToldTwice(column, strong)) ||
    areServedByNannies(columns)
  )
}

function isConfirmedClient({ attribute, owner, by, label }: ColumnMeaning): boolean {
  if (attribute !== 'name' || by !== 'both') return false
  return (
    owner === 'client' || owner === 'mother' || owner === 'parent-mother' || (owner === 'person' && namesPatient(label))
  )
}

/** 张丽之女, 李娜宝宝: newborns, whatever the file is called. */
function areCalledAfterMothers(one: Evidence): boolean {
  return one.kind === 'values' && one.told === 'baby-name' && one.column.sample.babyName >= 0.8
}

/** 孕周 over 34+2, beside a name: heading and values tell of the same thing, which only pregnancies have. */
function isToldTwice(column: ColumnMeaning, strong: readonly Evidence[]): boolean {
  const kinds = new Set(strong.flatMap((one) => (one.column === column ? [one.kind] : [])))
  return kinds.size === 2 && (column.attribute === 'weeks' || column.attribute === 'mode')
}

/** 孕龄, 男宝女宝, 生产时间: none of them alone, but all of them are asked where children are born. */
function tellTogether(evidence: readonly Evidence[]): boolean {
  return new Set(evidence.map(({ column }) => column)).size >= 3 && sumOfDistinct(evidence) >= 1.2
}

/** 妈妈 and 宝宝月龄 beside 现用奶粉: what her child is fed with, and no order. */
function areFed(columns: readonly ColumnMeaning[]): boolean {
  return (
    columns.some((column) => isDaysOld(column) || isMonthsOld(column)) &&
    columns.some(({ attribute, owner, by }) => attribute === 'name' && owner === 'parent-mother' && by === 'both') &&
    columns.every(({ attribute }) => attribute !== 'goods')
  )
}

/** 出生证明邮寄登记 over numbers of certificates: what is sent is no parcel of goods. */
function sendsCertificates(columns: readonly ColumnMeaning[], { cues }: Surroundings): boolean {
  return (
    !cues.some(({ family, word }) => family === 'goods' && /空白|[入出]库|领发/u.test(word)) &&
    cues.some(({ word, source }) => source !== 'cell' && word.startsWith('出生') && word.includes('证')) &&
    columns.some(({ sample }) => sample.certificate >= 0.8 && sample.sureId < 0.5)
  )
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
    (column) =>
      column.owner === 'parent-mother' ||
      column.owner === 'father' ||
      column.owner === 'child' ||
      tellsOfChildren(column),
  )
  return parents ? (births.find((column) => column.owner === null || column.owner === 'person') ?? null) : null
}

/** 之女, 长子, 子女 under 关系: whoever is named there is a child. */
function tellsOfChildren({ attribute, sample }: ColumnMeaning): boolean {
  return (
    attribute === 'relation' &&
    sample.filled > 0 &&
    reachesShare(sample, 0.8, ({ text }) =>
      /^之?(?:[长長次三四]?[子女]|子女|儿子|女儿|兒子|女兒|[父母][子女]|孩子)$/u.test(text),
    )
  )
}
