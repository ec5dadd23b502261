import type { CaseRecord, NameOwner } from '../cases/case-record.ts'
import type { CellKind } from '../cell-source.ts'
import { readNames, type CellName } from '../columns/name-cell.ts'
import { isExampleId, isExampleNumber, isExamplePhone } from '../lexicon/placeholders.ts'
import { foldWidth } from '../text/fold-text.ts'
import { isAccountName, readAccount } from '../values/account.ts'
import { readBirthCertificate } from '../values/birth-certificate.ts'
import { normaliseHospital } from '../values/hospital.ts'
import { readId } from '../values/id-number.ts'
import { isMasked } from '../values/masked-value.ts'
import { isPlainName } from '../values/person-name.ts'
import { isPlainMobile, readPhones } from '../values/phone.ts'
import { plainNumber } from '../values/read-value.ts'
import { answerOnce } from './answer-once.ts'
import { DateMemory } from './date-memory.ts'
import { joinName } from './join-name.ts'
import type { PlannedColumn } from './row-plan.ts'
import { withoutMark } from './without-mark.ts'

const longestCell = 300
const nothing: readonly string[] = []

/** Collects one record after the other, without a new object for each cell. */
export class RowReader {
  readonly #names = new Map<string, readonly CellName[]>()
  readonly #dates: DateMemory
  readonly #hospitals = new Map<string, string>()
  #mother = ''
  #newborn = ''
  #father = ''
  #person = ''
  #partial = ''
  #parent = ''
  #surname = ''
  #given = ''
  #ids: readonly string[] = nothing
  #phones: readonly string[] = nothing
  #certificates: readonly string[] = nothing
  #accounts: readonly string[] = nothing
  #recordNumber = ''
  #birth = ''
  #due = ''
  readonly #others: string[] = []
  #hospital = ''
  #address = false
  #medical = false

  constructor(epoch1904: boolean) {
    this.#dates = new DateMemory(epoch1904)
  }

  start(): void {
    this.#mother =
      this.#newborn =
      this.#father =
      this.#person =
      this.#partial =
      this.#parent =
      this.#surname =
      this.#given =
        ''
    this.#ids = nothing
    this.#phones = nothing
    this.#certificates = nothing
    this.#accounts = nothing
    this.#recordNumber = this.#birth = this.#due = this.#hospital = ''
    this.#others.length = 0
    this.#address = this.#medical = false
  }

  /** Takes one planned cell of the row. */
  take(plan: PlannedColumn, text: string, kind: CellKind): void {
    if (text.length > longestCell || text === '') return
    switch (plan.use) {
      case 'name':
        this.#takeNames(text, plan)
        return
      case 'parents':
        for (const { owner, name, partial } of this.#namesOf(text, plan.trusted)) {
          if (owner !== null && !partial) this.#setName(owner, name)
          else this.#parent ||= name
        }
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
        if (account !== null) this.#accounts = withOne(this.#accounts, `${account.kind}:${account.normalised}`)
        return
      }
      case 'record':
        this.#takeRecordNumber(text)
        return
      case 'birth-date':
        this.#birth ||= this.#dates.read(text, kind)
        return
      case 'due-date':
        this.#due ||= this.#dates.read(text, kind)
        return
      case 'other-date':
        this.#others.push(this.#dates.read(text, kind))
        return
      case 'hospital':
        this.#hospital = text
        return
      case 'address':
        if (text.length >= 5 && !isMasked(text)) this.#address = true
        return
      case 'medical':
      case 'phone-part':
      case 'date-part':
        return
    }
  }

  /** The dates of the row that are no births, empty strings where a cell is none; until the next `start`. */
  get otherDates(): readonly string[] {
    return this.#others
  }

  /** Delivery mode, weeks, weight or the like stands in the row; what it says does not matter. */
  sawMedical(): void {
    this.#medical = true
  }

  /** The record of the cells taken since `start`. */
  record(): CaseRecord {
    // Whoever stands beside a name in two columns is somebody else: a nurse, a contact.
    if (this.#surname !== '' && this.#given !== '') {
      const names = this.#namesOf(joinName(this.#surname, this.#given), true)
      this.#person = names[0]?.name ?? this.#person
    }
    const reachable = this.#phones.length > 0 || this.#accounts.length > 0 || this.#ids.length > 0
    const isNamed = this.#mother !== '' || this.#newborn !== '' || this.#person !== ''
    const partial = this.#person === '' && reachable ? this.#partial : this.#person
    const person = partial === '' && !isNamed ? this.#parent : partial
    return {
      mother: this.#mother,
      newborn: this.#newborn,
      father: this.#father,
      person,
      beside: nothing,
      ids: this.#ids,
      phones: this.#phones,
      certificates: this.#certificates,
      accounts: this.#accounts,
      recordNumber: this.#recordNumber,
      date: this.#birth === '' ? this.#due : this.#birth,
      hospital: this.#hospital === '' ? '' : answerOnce(this.#hospitals, this.#hospital, normaliseHospital),
      address: this.#address,
      medical: this.#medical,
    }
  }

  #takeNames(text: string, plan: PlannedColumn): void {
    // Most cells of most tables: neither a number nor a mark can stand in these.
    if (isPlainName(text)) {
      this.#setName(plan.owner, text)
      return
    }
    if (/\d{4}/u.test(text)) this.#takePhone(text, 'text')
    for (const { owner, name, partial } of this.#namesOf(withoutMark(text, plan.starIsMark), plan.trusted)) {
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
    if (isPlainMobile(text)) {
      if (!isExamplePhone(text)) this.#phones = withOne(this.#phones, text)
      return
    }
    if (isMasked(text)) return
    for (const { normalised } of readPhones(foldWidth(kind === 'number' ? plainNumber(text) : text))) {
      if (!isExamplePhone(normalised) && !this.#phones.includes(normalised))
        this.#phones = withOne(this.#phones, normalised)
    }
  }

  #takeId(text: string, kind: CellKind, trusted: boolean): void {
    if (isMasked(text)) return
    const folded = foldWidth(kind === 'number' ? plainNumber(text) : text)
    const id = readId(folded)
    if (id !== null) {
      if (!isExampleId(id.normalised)) this.#ids = withOne(this.#ids, id.normalised)
    } else if (trusted && /^[A-Za-z]{0,3}\d[\dA-Za-z()/-]{5,19}$/u.test(folded) && !isExampleId(folded))
      this.#ids = withOne(this.#ids, folded.toUpperCase())
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
    if (certificate !== null && !/0{7}|1{7}/u.test(certificate))
      this.#certificates = withOne(this.#certificates, certificate)
  }

  #takeAccount(text: string): void {
    const folded = foldWidth(text)
    if (isMasked(folded)) return
    if (isPlainMobile(folded)) this.#phones = withOne(this.#phones, folded)
    else if (isAccountName(folded)) this.#accounts = withOne(this.#accounts, `id:${folded.toLowerCase()}`)
  }
}

function withOne(values: readonly string[], value: string): readonly string[] {
  return values.length === 0 ? [value] : [...values, value]
}
