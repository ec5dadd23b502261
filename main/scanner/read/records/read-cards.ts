import type { CellSink } from '../../detect/cell-source.ts'
import type { ReadBudget } from '../read-budget.ts'
import type { FinalOutcome } from '../read-outcome.ts'
import { decodeQuotedPrintable } from '../mail/transfer-encoding.ts'
import { RecordSheet, type Field } from './record-sheet.ts'

/** What the properties of address cards (RFC 6350) and calendars (RFC 5545) are called in an office. */
const nameField = '姓名'
const calledField = '昵称'
const names: Readonly<Record<string, string>> = {
  FN: nameField,
  N: nameField,
  NICKNAME: calledField,
  TEL: '电话',
  EMAIL: '邮箱',
  ADR: '地址',
  BDAY: '生日',
  ORG: '单位',
  TITLE: '职务',
  NOTE: '备注',
  SUMMARY: '事项',
  DESCRIPTION: '备注',
  LOCATION: '地点',
  DTSTART: '日期',
}

/** What says nothing about a person. */
const left = /^(?:BEGIN|END|VERSION|PRODID|UID|REV|DTSTAMP|CALSCALE|METHOD|DTEND|SEQUENCE|CREATED|LAST-MODIFIED|PHOTO)$/

/** Reads address cards (vcf) and calendars (ics): each card or entry a record. */
export function readCards(text: string, inside: readonly string[], sink: CellSink, budget: ReadBudget): FinalOutcome {
  const sheet = new RecordSheet(sink, budget, inside)
  let fields: Field[] = []
  for (const line of unfolded(text)) {
    const found = /^(?:[\w-]+\.)?([\w-]+)((?:;[^:]*)?):(.*)$/su.exec(line)
    const [name, parameters, value] = [(found?.[1] ?? '').toUpperCase(), found?.[2] ?? '', found?.[3] ?? line]
    if (name === 'BEGIN' || name === 'END') {
      if (!sheet.record(oneName(fields))) return sheet.end()
      fields = []
    } else if (!left.test(name)) fields.push([names[name] ?? name, valueOf(name, parameters, value)])
  }
  // A card that is cut off, or words behind the last one.
  sheet.record(oneName(fields))
  return sheet.end()
}

/** Lines go on in the next one where that begins with a space, or where quoted-printable ends with `=`. */
function unfolded(text: string): readonly string[] {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/=\n(?=[=\w])/g, '')
    .replace(/\n[ \t]/g, '')
    .split('\n')
    .filter((line) => line.trim() !== '')
}

function valueOf(name: string, parameters: string, value: string): string {
  const plain = /QUOTED-PRINTABLE/i.test(parameters) ? decodeQuotedPrintable(value).toString() : value
  const parts = plain.split(/(?<!\\);/u).filter((part) => part !== '')
  return (name === 'N' ? parts.join('') : parts.join(' ')).replace(/\\n/giu, '\n').replace(/\\([,;\\])/gu, '$1')
}

/** A name in parts says again what the whole name says; of two that differ the shorter is the name, the other how she is called. */
function oneName(fields: readonly Field[]): readonly Field[] {
  const told = new Map<string, string>()
  for (const [name, value] of fields)
    if (name === nameField && !told.has(letters(value))) told.set(letters(value), value)
  const [name = '', ...called] = [...told.values()].sort((a, b) => a.length - b.length)
  const first = fields.findIndex(([field]) => field === nameField)
  return fields.flatMap((field, at): readonly Field[] => {
    if (field[0] !== nameField) return [field]
    return at === first ? [[nameField, name], ...called.map((value): Field => [calledField, value])] : []
  })
}

/** Whatever their order: `Fang Wang` is `Wang;Fang`. */
function letters(value: string): string {
  return [...value.toLowerCase().replace(/[\s,，、]/gu, '')].sort().join('')
}
