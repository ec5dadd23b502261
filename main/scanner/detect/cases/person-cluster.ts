import { withoutBabyEnding } from '../values/person-name.ts'
import type { CaseRecord } from './case-record.ts'

/** Everything known about one case so far, from all rows that were joined to it. */
export interface PersonCluster {
  mother: string
  newborn: string
  father: string
  date: string
  readonly ids: string[]
  readonly phones: string[]
  readonly certificates: string[]
  readonly accounts: string[]
  readonly records: string[]
  /** `name|date` keys. */
  readonly nameDates: string[]
  /** The cluster that this one turned out to be part of. */
  mergedInto: PersonCluster | null
}

export function newCluster(record: CaseRecord): PersonCluster {
  return {
    mother: leadName(record),
    newborn: record.newborn,
    father: record.father,
    date: record.date,
    ids: [],
    phones: [],
    certificates: [],
    accounts: [],
    records: [],
    nameDates: [],
    mergedInto: null,
  }
}

/** The mother, or the client or patient who stands for her. */
export function leadName(record: CaseRecord): string {
  return record.mother !== '' ? record.mother : record.person
}

interface Names {
  readonly mother: string
  readonly newborn: string
  readonly father: string
  readonly date: string
}

/**
 * Whether two may be the same case as far as names tell. One phone shared by many names does not join them; a baby of
 * another name under the same phone and birth date is a twin.
 */
export function namesAgree(a: Names, b: Names): boolean {
  if (a.mother !== '' && b.mother !== '') return a.mother === b.mother
  if (a.newborn !== '' && b.newborn !== '')
    return a.newborn === b.newborn || (a.date !== '' && a.date === b.date && mayBeTwins(a.newborn, b.newborn))
  if (a.father !== '' && b.father !== '') return a.father === b.father
  return true
}

/** 张一一 and 张二二, 王芳之长子 and 王芳之次子. */
function mayBeTwins(a: string, b: string): boolean {
  const [stemA, stemB] = [withoutBabyEnding(a), withoutBabyEnding(b)]
  return stemA !== a && stemB !== b ? stemA === stemB : a.charAt(0) === b.charAt(0)
}

/** Follows merges to the cluster that stands for all. */
export function rootOf(cluster: PersonCluster): PersonCluster {
  let root = cluster
  while (root.mergedInto !== null) root = root.mergedInto
  return root
}
