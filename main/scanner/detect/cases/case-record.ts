/** Whose name it is, as far as it matters for telling cases apart. */
export type NameOwner = 'mother' | 'newborn' | 'father' | 'person'

/** What one row, card, line or comment tells about one case. Plain personal data: lives and dies in the scanner. */
export interface CaseRecord {
  readonly mother: string
  readonly newborn: string
  readonly father: string
  /** Name of a client or patient, or of whoever the row is about. */
  readonly person: string
  /** Names that a line tells beside hers, of whom nothing is known: a nurse, a nanny, or the mother herself. */
  readonly beside: readonly string[]
  readonly ids: readonly string[]
  readonly phones: readonly string[]
  readonly certificates: readonly string[]
  readonly accounts: readonly string[]
  readonly recordNumber: string
  /** `YYYY-MM-DD` or `MM-DD` of birth, delivery or, failing these, of the due date; empty where unknown. */
  readonly date: string
  readonly hospital: string
  readonly address: boolean
  /** Delivery mode, weeks, weight, Apgar or screening stands in the row. */
  readonly medical: boolean
}

export const emptyRecord: CaseRecord = {
  mother: '',
  newborn: '',
  father: '',
  person: '',
  beside: [],
  ids: [],
  phones: [],
  certificates: [],
  accounts: [],
  recordNumber: '',
  date: '',
  hospital: '',
  address: false,
  medical: false,
}

/** A case is an identity: a name, an ID, a certificate or a record number. */
export function hasIdentity(record: CaseRecord): boolean {
  return (
    record.mother !== '' ||
    record.person !== '' ||
    record.newborn !== '' ||
    record.father !== '' ||
    record.ids.length > 0 ||
    record.certificates.length > 0 ||
    record.recordNumber !== ''
  )
}
