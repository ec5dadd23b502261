import { readNames } from './name-cell.ts'
import { readValue, type ValueReading } from '../values/read-value.ts'
import { isMaternityHospital } from '../values/hospital.ts'
import type { CellKind } from '../cell-source.ts'

/** One cell of a sample, as copied out of its row. */
export interface SampleCell {
  readonly text: string
  readonly kind: CellKind
}

/** What the values of a column are, as shares of its filled cells. */
export interface ColumnSample {
  readonly filled: number
  readonly distinct: number
  readonly masked: number
  readonly name: number
  /** Texts that would be names under a heading that asks for one. */
  readonly maybeName: number
  /** Names that are told without a heading: not those in Latin letters. */
  readonly sureName: number
  readonly babyName: number
  readonly phone: number
  /** Shares of phones and IDs that prove themselves. */
  readonly surePhone: number
  readonly id: number
  readonly sureId: number
  readonly certificate: number
  readonly email: number
  readonly wechat: number
  readonly date: number
  readonly sex: number
  readonly babySex: number
  readonly mode: number
  readonly weeks: number
  readonly gravida: number
  readonly apgar: number
  readonly birthWeight: number
  readonly hospital: number
  readonly maternityHospital: number
  readonly company: number
  readonly address: number
  readonly numeric: number
  /** Mean length of the texts. */
  readonly length: number
  readonly readings: readonly ValueReading[]
}

/** Reads the sampled cells of one column. */
export function sampleColumn(cells: readonly SampleCell[], epoch1904: boolean): ColumnSample {
  const readings = readCells(cells, epoch1904)
  const filled = readings.length
  const share = (is: (reading: ValueReading) => boolean): number => {
    let count = 0
    for (const reading of readings) if (is(reading)) count++
    return filled === 0 ? 0 : count / filled
  }
  const named = new Set([...new Set(readings)].filter(hasName))
  return {
    filled,
    distinct: new Set(readings.map((reading) => reading.text)).size,
    masked: share((reading) => reading.masked),
    name: share((reading) => !reading.hospital && (reading.name >= 0.5 || named.has(reading) || hasLatinName(reading))),
    // Dear, and asked of few columns.
    get maybeName() {
      return share((reading) => !reading.hospital && readNames(reading.text, true).length > 0)
    },
    sureName: share((reading) => !reading.hospital && (reading.name > 0.5 || named.has(reading))),
    babyName: share((reading) => reading.babyName),
    phone: share((reading) => reading.phones.length > 0),
    surePhone: share((reading) => reading.phones.some((phone) => phone.verdict === 'confirmed')),
    id: share((reading) => reading.id !== null),
    sureId: share((reading) => reading.id?.verdict === 'confirmed'),
    certificate: share((reading) => reading.certificate !== null),
    email: share((reading) => reading.account?.kind === 'email'),
    wechat: share((reading) => reading.account?.kind === 'wechat'),
    date: share((reading) => reading.date !== null),
    sex: share((reading) => reading.sex),
    babySex: share((reading) => reading.babySex),
    mode: share((reading) => reading.mode),
    weeks: share((reading) => reading.weeks),
    gravida: share((reading) => reading.gravida),
    apgar: share((reading) => reading.apgar),
    birthWeight: share((reading) => reading.birthWeight !== null),
    hospital: share((reading) => reading.hospital),
    maternityHospital: share((reading) => reading.hospital && isMaternityHospital(reading.text)),
    company: share((reading) => reading.company),
    address: share((reading) => reading.address >= 0.5),
    numeric: share((reading) => /^[\d.,+-]+$/u.test(reading.text)),
    length: filled === 0 ? 0 : readings.reduce((sum, reading) => sum + reading.text.length, 0) / filled,
    readings,
  }
}

/** Many columns say the same few things again and again. */
function readCells(cells: readonly SampleCell[], epoch1904: boolean): ValueReading[] {
  const known = new Map<string, ValueReading>()
  return cells.map(({ text, kind }) => {
    const key = `${kind} ${text}`
    const reading = known.get(key) ?? readValue(text, kind, epoch1904)
    known.set(key, reading)
    return reading
  })
}

/** `Grace Lee 138...`: a Latin name with a phone beside it. */
function hasLatinName(reading: ValueReading): boolean {
  return reading.name === 0 && reading.phones.length > 0 && latinBeside.test(reading.text)
}

const latinBeside = /^\p{Lu}[\p{L}'’-]{0,15}(?:,? \p{Lu}[\p{L}'’.-]{0,15}){1,3}[\s:：,，/;(-]{0,3}\+?\d/u

/** A name with something beside it: a phone, a bracket, a form of address, the other parent. */
function hasName(reading: ValueReading): boolean {
  return (
    reading.name === 0 &&
    reading.address < 0.5 &&
    /[\d(:;/、]|女士|太太|小姐|爸|妈|父|母/u.test(reading.text) &&
    readNames(reading.text, false).some((name) => !/^[a-z]/u.test(name.name))
  )
}
