import type { CaseRecord, NameOwner } from '../cases/case-record.ts'
import type { CellKind } from '../cell-source.ts'
import { readNames, type CellName } from '../columns/name-cell.ts'
import { isExampleId, isExampleNumber, isExamplePhone } from '../lexicon/placeholders.ts'
import { foldWidth } from '../text/fold-text.ts'
import { isAccountName, readAccount } from '../values/account.ts'
import { readBirthCertificate } from '../values/birth-certificate.ts'
import { readDate, readRepublicDate, readSerialDate } from '../values/calendar-date.ts'
import { normaliseHospital } from '../values/hospital.ts'
import { readId } from '../values/id-number.ts'
import { isMasked } from '../values/masked-value.ts'
import { readPhones } from '../values/phone.ts'
import { plainNumber } from '../values/read-value.ts'
import type { PlannedColumn, RowPlan } from './row-plan.ts'

const plainMobile = /^1[3-9]\d{9}$/u
const longestCell = 300

/** Collects one record after the other, without a new object for each cell. */
export class RowReader {
  readonly #epoch1904: boolean
  readonly #names = new Map<string, readonly CellName[]>()
  #mother = ''
  #newborn = ''
  #father = ''
  #person = ''
  #partial = ''
  #surname = ''
  #given = ''
  #ids: string[] = []
  #phones: string[] = []
  #certificates: string[] = []
  #accounts: string[] = []
  #recordNumber = ''
  #birth = ''
  #due = ''
  #other = ''
  #hospital = ''
  #address = false
  #medical = false

  constructor(epoch1904: boolean) {
    this.#epoch1904 = epoch1904
  }

  start(): void {
    this.#mother = this.#newborn = this.#father = this.#person = this.#partial = this.#surname = this.#given = ''
    this.#ids = []
    this.#phones = []
    this.#certificates = []
    this.#accounts = []
    this.#recordNumber = this.#birth = this.#due = this.#other = this.#hospital = ''
    this.#address = this.#medical = false
  }

  /** Takes one planned cell of the row. */
  take(plan: PlannedColumn, text: string, kind: CellKind): void {
    if (text.length > longestCell || text === '') return
    switch (plan.use) {
      case 'name':
        this.#takeNames(text, plan)
        return
      case 'surname':
        this.#surname = foldWidth(text)
        return
      case 'given-name':
        this.#given = foldWidth(text)
        return
      case 'phone':
        this.#takePhone(text, kind)
        return
      case 'id':
        this.#takeId(text, kind, plan.trusted)
        return
      case 'certificate':
        this.#takeCertificate(text)
        return
      case 'account':
        this.#takeAccount(text)
        return
      case 'email': {
        const account = readAccount(foldWidth(text))
        if (account !== null) this.#accounts.push(`${account.kind}:${account.normalised}`)
        return
      }
      case 'record':
        this.#takeRecordNumber(text)
        return
      case 'birth-date':
        this.#birth ||= this.#date(text, kind)
        return
      case 'due-date':
        this.#due ||= this.#date(text, kind)
        return
      case 'other-date':
        this.#other ||= this.#date(text, kind)
        return
      case 'hospital':
        this.#hospital = text
        return
      case 'address':
        if (text.length >= 5 && !isMasked(text)) this.#address = true
        return
      case 'medical':
        this.#medical = true
        return
      case 'phone-part':
      case 'date-part':
        return
    }
  }

  /** A date of the row that is no birth, empty where there is none. */
  get otherDate(): string {
    return this.#other
  }

  /** The record of the cells taken since `start`. */
  record(): CaseRecord {
    if (this.#surname !== '' && this.#given !== '' && this.#person === '') {
      const names = this.#namesOf(this.#surname + (/^[A-Za-z]/u.test(this.#given) ? ' ' : '') + this.#given, true)
      this.#person = names[0]?.name ?? ''
    }
    const reachable = this.#phones.length > 0 || this.#accounts.length > 0 || this.#ids.length > 0
    const person = this.#person === '' && reachable ? this.#partial : this.#person
    return {
      mother: this.#mother,
      newborn: this.#newborn,
      father: this.#father,
      person,
      ids: this.#ids,
      phones: this.#phones,
      certificates: this.#certificates,
      accounts: this.#accounts,
      recordNumber: this.#recordNumber,
      date: this.#birth === '' ? this.#due : this.#birth,
      hospital: this.#hospital === '' ? '' : normaliseHospital(this.#hospital),
      address: this.#address,
      medical: this.#medical,
    }
  }

  #takeNames(text: string, plan: PlannedColumn): void {
    if (/\d{4}/u.test(text)) this.#takePhone(text, 'text')
    const unmarked =
      plan.starIsMark && /[\u3400-\u9fff]{2}\s?[*＊#★☆△▲※]+$/u.test(text) ? text.replace(/[*＊#★☆△▲※]+$/u, '') : text
    for (const { owner, name, partial } of this.#namesOf(unmarked, plan.trusted)) {
      if (plan.chineseOnly && /^[a-z]/u.test(name)) continue
      if (partial) this.#partial ||= name
      else this.#setName(owner ?? plan.owner, name)
    }
  }

  #setName(owner: NameOwner, name: string): void {
    if (owner === 'mother') this.#mother ||= name
    else if (owner === 'newborn') this.#newborn ||= name
    else if (owner === 'father') this.#father ||= name
    else this.#person ||= name
  }

  #namesOf(text: string, trusted: boolean): readonly CellName[] {
    const kept = this.#names.get(text)
    if (kept !== undefined) return kept
    const names = readNames(text, trusted)
    if (this.#names.size > 50_000) this.#names.clear()
    this.#names.set(text, names)
    return names
  }

  #takePhone(text: string, kind: CellKind): void {
    if (text.length === 11 && plainMobile.test(text)) {
      if (!isExamplePhone(text)) this.#phones.push(text)
      return
    }
    if (isMasked(text)) return
    for (const { normalised } of readPhones(foldWidth(kind === 'number' ? plainNumber(text) : text))) {
      if (!isExamplePhone(normalised) && !this.#phones.includes(normalised)) this.#phones.push(normalised)
    }
  }

  #takeId(text: string, kind: CellKind, trusted: boolean): void {
    if (isMasked(text)) return
    const folded = foldWidth(kind === 'number' ? plainNumber(text) : text)
    const id = readId(folded)
    if (id !== null) {
      if (!isExampleId(id.normalised)) this.#ids.push(id.normalised)
    } else if (trusted && /^[A-Za-z]{0,3}\d[\dA-Za-z()/-]{5,19}$/u.test(folded) && !isExampleId(folded))
      this.#ids.push(folded.toUpperCase())
  }

  #takeRecordNumber(text: string): void {
    if (!/\d{3}/u.test(text) || text.length > 24 || isMasked(text)) return
    const number = foldWidth(text).toUpperCase()
    if (!isExampleNumber(number)) this.#recordNumber = number
  }

  #takeCertificate(text: string): void {
    if (isMasked(text)) return
    const folded = foldWidth(text)
    const certificate =
      readBirthCertificate(folded) ?? (/^[A-Za-z]{0,3}[-\d]{6,20}$/u.test(folded) ? folded.toUpperCase() : null)
    if (certificate !== null && !/0{7}|1{7}/u.test(certificate)) this.#certificates.push(certificate)
  }

  #takeAccount(text: string): void {
    const folded = foldWidth(text)
    if (isMasked(folded)) return
    if (plainMobile.test(folded)) this.#phones.push(folded)
    else if (isAccountName(folded)) this.#accounts.push(`id:${folded.toLowerCase()}`)
  }

  #date(text: string, kind: CellKind): string {
    const serial =
      kind === 'date' || (kind === 'number' && text.length <= 12 && Number(text) > 15_000 && Number(text) < 80_000)
    const reading = serial ? readSerialDate(Number(text), this.#epoch1904) : null
    if (reading !== null) return reading.text
    const folded = foldWidth(text)
    return (readDate(folded) ?? readRepublicDate(folded))?.text ?? ''
  }
}

/** Reads the planned cells of a row given by an accessor; answers how many planned cells the row has. */
export function readPlannedCells(
  plan: RowPlan,
  reader: RowReader,
  row: { readonly count: number; column(i: number): number; kind(i: number): CellKind; text(i: number): string },
): number {
  let taken = 0
  const { byColumn, columns } = plan
  for (let at = 0; at < row.count; at++) {
    const column = row.column(at)
    if (column >= byColumn.length) break
    const use = byColumn[column] ?? -1
    if (use < 0) continue
    const planned = columns[use]
    if (planned === undefined) continue
    reader.take(planned, row.text(at), row.kind(at))
    taken++
  }
  return taken
}
