import { isMaternityHospital } from '../values/hospital.ts'
import type { ValueReading } from '../values/read-value.ts'
import { readNames } from './name-cell.ts'

/** What the values of a column are, as shares of the cells that were read. */
export class ColumnShares {
  masked = 0
  name = 0
  /** Names that are told without a heading: not those in Latin letters. */
  sureName = 0
  babyName = 0
  phone = 0
  /** Shares of phones and IDs that prove themselves. */
  surePhone = 0
  id = 0
  sureId = 0
  certificate = 0
  email = 0
  wechat = 0
  date = 0
  sex = 0
  babySex = 0
  mode = 0
  weeks = 0
  gravida = 0
  apgar = 0
  birthWeight = 0
  hospital = 0
  maternityHospital = 0
  company = 0
  address = 0
  numeric = 0

  /** Counts what `readings` are, each standing in as many cells of the column as `times` says. */
  constructor(readings: readonly ValueReading[], times: readonly number[], read: number) {
    for (const [at, reading] of readings.entries()) add(this, reading, times[at] ?? 0)
    if (read > 0) for (const name of Object.keys(this)) if (isShare(name, this)) this[name] /= read
  }
}

function isShare(name: string, shares: ColumnShares): name is keyof ColumnShares {
  return name in shares
}

function add(shares: ColumnShares, reading: ValueReading, cells: number): void {
  if (reading.masked) shares.masked += cells
  if (reading.hospital) addHospital(shares, reading, cells)
  else addName(shares, reading, cells)
  if (reading.phones.length > 0) addPhone(shares, reading, cells)
  if (reading.id !== null) shares.id += cells
  if (reading.id?.verdict === 'confirmed') shares.sureId += cells
  if (reading.certificate !== null) shares.certificate += cells
  if (reading.account !== null) addAccount(shares, reading.account.kind, cells)
  if (reading.date !== null) shares.date += cells
  addBirthWords(shares, reading, cells)
  if (reading.company) shares.company += cells
  if (reading.address >= 0.5) shares.address += cells
  if (reading.numeral) shares.numeric += cells
}

function addHospital(shares: ColumnShares, { text }: ValueReading, cells: number): void {
  shares.hospital += cells
  if (isMaternityHospital(text)) shares.maternityHospital += cells
}

function addName(shares: ColumnShares, reading: ValueReading, cells: number): void {
  if (reading.babyName) shares.babyName += cells
  const isSure = reading.name > 0.5 || hasName(reading)
  if (isSure) shares.sureName += cells
  if (isSure || reading.name === 0.5 || hasLatinName(reading)) shares.name += cells
}

function addPhone(shares: ColumnShares, { phones }: ValueReading, cells: number): void {
  shares.phone += cells
  if (phones.some(({ verdict }) => verdict === 'confirmed')) shares.surePhone += cells
}

function addAccount(shares: ColumnShares, kind: string, cells: number): void {
  if (kind === 'email') shares.email += cells
  if (kind === 'wechat') shares.wechat += cells
}

function addBirthWords(shares: ColumnShares, reading: ValueReading, cells: number): void {
  if (reading.sex) shares.sex += cells
  if (reading.babySex) shares.babySex += cells
  if (reading.mode) shares.mode += cells
  if (reading.weeks) shares.weeks += cells
  if (reading.gravida) shares.gravida += cells
  if (reading.apgar) shares.apgar += cells
  if (reading.birthWeight !== null) shares.birthWeight += cells
}

/** `Grace Lee 138...`, `Grace Lee Tel: 138...`: a Latin name with a phone beside it. */
function hasLatinName(reading: ValueReading): boolean {
  return reading.name === 0 && reading.phones.length > 0 && latinBeside.test(reading.text)
}

/** 38+2周，于18:50顺产一男婴，重3750g，宫缩好: begins with a figure, and goes on after commas. */
const isSentence = /^\d[^,，;；]{0,12}[,，;；][^,，;；]{6,}[,，;；]/u

const latinBeside =
  /^\p{Lu}[\p{L}'’-]{0,15}(?:,? \p{Lu}[\p{L}'’.-]{0,15}){1,3}[\s:：,，/;(-]{0,3}(?:联?系?电话|電話|手机号?|手機|[Tt]el|TEL|[Pp]hone|[Mm]obile)?[\s:：.-]{0,3}\+?\d/u

/** A name with something beside it: a phone, a bracket, a form of address, the other parent. */
function hasName(reading: ValueReading): boolean {
  return (
    reading.letters &&
    reading.name === 0 &&
    reading.address < 0.5 &&
    !isSentence.test(reading.text) &&
    /[\d(:;/、\n]|女士|太太|小姐|爸|妈|父|母/u.test(reading.text) &&
    /\p{L}/u.test(reading.text) &&
    readNames(reading.text, false).some((name) => !/^[a-z]/u.test(name.name))
  )
}
