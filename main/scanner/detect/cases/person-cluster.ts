import { isBabyName, withoutBabyEnding } from '../values/person-name.ts'
import type { CaseRecord } from './case-record.ts'

/** The identifiers that a case is kept under, strongest first. */
export type IdentifierList = 'ids' | 'phones' | 'certificates' | 'accounts' | 'records' | 'nameDates'

const none: readonly string[] = []

/** Everything known about one case so far, from all rows that were joined to it. Most have one of each identifier. */
export class PersonCluster {
  mother: string
  newborn: string
  father: string
  date: string
  /** Who else was named in the line that it began with. */
  readonly beside: readonly string[]
  ids: readonly string[] = none
  phones: readonly string[] = none
  certificates: readonly string[] = none
  accounts: readonly string[] = none
  records: readonly string[] = none
  /** `name|date` keys. */
  nameDates: readonly string[] = none
  /** The cluster that this one turned out to be part of. */
  mergedInto: PersonCluster | null = null
  /** Who counted this one last: lets each table count its people without a set of them. */
  countedBy: object | null = null

  #firstKey: string | null = null

  constructor(record: CaseRecord) {
    this.mother = leadName(record)
    this.newborn = record.newborn
    this.father = record.father
    this.date = record.date
    this.beside = record.beside
  }

  /** Name and date of the row that it began with, empty where that has no name; made when first asked for. */
  get firstKey(): string {
    this.#firstKey ??= nameDateKey(this.mother, this.newborn, this.father, this.date)
    return this.#firstKey
  }

  /** Takes over what a further row tells. */
  learn(record: CaseRecord): void {
    this.noteFirstKey()
    if (this.mother === '') this.mother = leadName(record)
    if (this.newborn === '') this.newborn = record.newborn
    if (this.father === '') this.father = record.father
    if (this.date === '') this.date = record.date
  }

  /** To be called before a list of names and dates is asked for, or what the first one is made of changes. */
  noteFirstKey(): void {
    if (this.firstKey !== '') this.note('nameDates', this.firstKey)
  }

  /** Adds an identifier; false where it was known. */
  note(list: IdentifierList, value: string): boolean {
    const known = this[list]
    if (known.length === 0) this[list] = [value]
    else if (known.includes(value)) return false
    else this[list] = [...known, value]
    return true
  }
}

/** The key under which a case is found by name and date; empty where nobody is named. */
export function nameDateKey(lead: string, newborn: string, father: string, date: string): string {
  const name = lead !== '' ? lead : newborn !== '' ? newborn : father
  // 王芳之女 in a row of her own is 王芳's case.
  return name === '' ? '' : `${withoutBabyEnding(name)}|${date}`
}

/** The mother, or the client or patient who stands for her. */
export function leadName(record: CaseRecord): string {
  return record.mother !== '' ? record.mother : record.person
}

/**
 * Whether a row may be about the same case as far as names tell, its baby being one of hers if its mother is told by it. One
 * phone shared by many names does not join them; a baby of another name under the same phone and birth date is a twin.
 */
export function namesAgree(cluster: PersonCluster, record: CaseRecord): boolean {
  const mother = leadName(record)
  // 王芳婴 again: hers, whichever of two names without a heading was taken for the mother's.
  if (record.newborn !== '' && record.newborn === cluster.newborn && isBabyName(record.newborn)) return true
  if (cluster.mother !== '' && mother !== '')
    return cluster.mother === mother || withoutBabyEnding(cluster.mother) === withoutBabyEnding(mother)
  if (cluster.newborn !== '' && record.newborn !== '') {
    if (cluster.newborn === record.newborn || areOfOneMother(cluster.newborn, record.newborn)) return true
    return (
      cluster.date !== '' &&
      cluster.date === record.date &&
      !haveTwoFathers(cluster, record) &&
      mayBeTwins(cluster.newborn, record.newborn)
    )
  }
  if (cluster.father !== '' && record.father !== '') return cluster.father === record.father
  return true
}

/**
 * Two rows running with one surname and not a word of whose names they are, under both parents' phones, or under one phone
 * that is nobody else's (`isOwn`) and one day or none: twins.
 */
export function areTwinsByPhone(cluster: PersonCluster, record: CaseRecord, isOwn: () => boolean): boolean {
  const name = leadName(record)
  return (
    record.phones.length > 0 &&
    name !== '' &&
    name === record.person &&
    cluster.mother.startsWith(name.charAt(0)) &&
    !haveTwoFathers(cluster, record) &&
    record.phones.every((phone) => cluster.phones.includes(phone)) &&
    (record.phones.length >= 2 || (cluster.date === record.date && isOwn()))
  )
}

/** A phone and the day again, with the same account, or all phones and one name: whichever of the names was taken. */
export function isToldAgain(cluster: PersonCluster, record: CaseRecord): boolean {
  if (record.date === '' || record.date !== cluster.date) return false
  const isHers = (phone: string): boolean => cluster.phones.includes(phone)
  if (record.accounts.length > 0)
    return record.phones.some(isHers) && record.accounts.every((account) => cluster.accounts.includes(account))
  if (!record.phones.every(isHers)) return false
  return record.beside.length + cluster.beside.length > 0 && nameOneInCommon(cluster, record)
}

function nameOneInCommon(cluster: PersonCluster, record: CaseRecord): boolean {
  const isHers = (name: string): boolean => name !== '' && (name === cluster.mother || cluster.beside.includes(name))
  return isHers(leadName(record)) || record.beside.some(isHers)
}

/** Two rows running of newborns of one surname, under the same phone and without any day: twins. */
export function areTwinsBeside(cluster: PersonCluster, record: CaseRecord): boolean {
  return (
    record.newborn !== '' &&
    cluster.newborn !== '' &&
    leadName(record) === '' &&
    cluster.mother === '' &&
    cluster.date === '' &&
    record.date === '' &&
    !haveTwoFathers(cluster, record) &&
    mayBeTwins(cluster.newborn, record.newborn)
  )
}

/** 张一 and 张二 under one phone, the children of 张强 and of 张勇: two families called alike. */
function haveTwoFathers(cluster: PersonCluster, record: CaseRecord): boolean {
  return cluster.father !== '' && record.father !== '' && cluster.father !== record.father
}

/** 王芳之女 and 李娜之子 are of two mothers, whoever stands beside both as nurse or adviser. */
export function mayHaveOneMother(a: string, b: string): boolean {
  if (a === '' || b === '' || a === b) return true
  const [stemA, stemB] = [withoutBabyEnding(a), withoutBabyEnding(b)]
  return stemA === a || stemB === b || stemA === stemB
}

/** 王芳婴 and 王芳宝宝. */
function areOfOneMother(a: string, b: string): boolean {
  const stem = withoutBabyEnding(a)
  return stem !== a && stem === withoutBabyEnding(b)
}

/** 张一一 and 张二二, 王芳之长子 and 王芳之次子. */
function mayBeTwins(a: string, b: string): boolean {
  const [stemA, stemB] = [withoutBabyEnding(a), withoutBabyEnding(b)]
  return stemA !== a && stemB !== b ? stemA === stemB : b.startsWith(a.charAt(0))
}

/** Follows merges to the cluster that stands for all. */
export function rootOf(cluster: PersonCluster): PersonCluster {
  let root = cluster
  while (root.mergedInto !== null) root = root.mergedInto
  return root
}
