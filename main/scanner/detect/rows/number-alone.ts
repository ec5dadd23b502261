import type { CaseRecord } from '../cases/case-record.ts'

/** Nothing but a record's number tells who it is. */
export function isNumberAlone({
  mother,
  newborn,
  father,
  person,
  ids,
  phones,
  certificates,
  accounts,
}: CaseRecord): boolean {
  const names = mother + newborn + father + person
  return names === '' && ids.length + phones.length + certificates.length + accounts.length === 0
}

/** Nothing but a name tells who it is. */
export function isNameAlone({ ids, phones, certificates, accounts, recordNumber }: CaseRecord): boolean {
  return recordNumber === '' && ids.length + phones.length + certificates.length + accounts.length === 0
}
