import { isExampleId, isExamplePhone, placeholderNames } from '../lexicon/placeholders.ts'
import { foldLetters, foldWidth } from '../text/fold-text.ts'
import type { CellKind } from '../cell-source.ts'
import { readAccount, type AccountReading } from './account.ts'
import { addressScore } from './address.ts'
import { readBirthCertificate } from './birth-certificate.ts'
import {
  isApgar,
  isBabySex,
  isDeliveryMode,
  isGravida,
  isGestationalWeeks,
  isSex,
  readBirthWeight,
} from './birth-words.ts'
import { isPlainMoment, readDate, readSerialDate, type DateReading } from './calendar-date.ts'
import { isFoldedHospital } from './hospital.ts'
import { readId, type IdReading } from './id-number.ts'
import { isMasked } from './masked-value.ts'
import { isBabyName, isFeast, nameScore } from './person-name.ts'
import { isPlainMobile, readPhones, type PhoneReading } from './phone.ts'
import { shapeOf } from './text-shape.ts'

/** Everything that the recognisers say about one cell on its own, before heading and column are asked. */
export interface ValueReading {
  /** Width-folded text. */
  readonly text: string
  /** Has a letter of any script, or a sign beyond ASCII's. */
  readonly letters: boolean
  /** Figures and the signs of numerals, and nothing else. */
  readonly numeral: boolean
  readonly masked: boolean
  /** A name, phone or number that manuals use as an example. */
  readonly placeholder: boolean
  readonly name: number
  readonly babyName: boolean
  readonly phones: readonly PhoneReading[]
  readonly id: IdReading | null
  readonly certificate: string | null
  readonly account: AccountReading | null
  readonly date: DateReading | null
  readonly sex: boolean
  readonly babySex: boolean
  readonly mode: boolean
  readonly weeks: boolean
  readonly gravida: boolean
  readonly apgar: boolean
  readonly birthWeight: number | null
  readonly hospital: boolean
  /** A company by its name's end. */
  readonly company: boolean
  readonly address: number
}

/** 王芳宝宝(男) */
const aside = /\s?\([^()]{1,8}\)$/u
const noPhones: readonly PhoneReading[] = []

/** 20260305: fewer figures without any sign are no day. */
const fewestOfDay = 8

/** What the words that make a company end with. */
const lastOfCompanies = '司团厂行贸部所社.dDcCoOnNpPhH'

/** Reads one cell. Costs some microseconds: callers keep the answer for equal texts, or ask only for samples. */
export function readValue(written: string, kind: CellKind, epoch1904: boolean): ValueReading {
  const text = foldWidth(kind === 'number' ? plainNumber(written) : written)
  const folded = foldLetters(text)
  const { figures, digits, letters, numeral, bare } = shapeOf(text)
  // Of these it is known what their figures mean: no number of an identity card, no weeks and no weight.
  const isMobile = figures && isPlainMobile(text)
  const isMoment = figures && !letters && isPlainMoment(text)
  const isOpen = figures && !isMobile && !isMoment
  const masked = text.length <= 200 && isMasked(text)
  const short = text.length <= 64
  const phones = digits && short && text.length >= 7 && !isMoment ? readPhones(text) : noPhones
  const id = isOpen && short ? readId(text) : null
  const placeholder =
    (letters && placeholderNames.has(folded)) ||
    (phones.length > 0 && phones.every((phone) => isExamplePhone(phone.normalised))) ||
    (id !== null && isExampleId(id.normalised))
  const name = letters && short && !masked ? nameScore(text) : 0
  return {
    text,
    letters,
    numeral,
    masked,
    placeholder,
    name: placeholder ? 0 : name,
    babyName:
      letters && short && !masked && isBabyName(text.endsWith(')') ? text.replace(aside, '') : text) && !isFeast(text),
    phones: masked || phones.length === 0 ? noPhones : phones.filter((phone) => !isExamplePhone(phone.normalised)),
    id: masked || placeholder ? null : id,
    certificate: masked || !figures || !letters ? null : readBirthCertificate(text),
    account: masked ? null : readAccount(text),
    date:
      kind === 'date'
        ? readSerialDate(Number(written), epoch1904)
        : short && digits && !isMobile && !(bare && text.length < fewestOfDay)
          ? readDate(text)
          : null,
    sex: letters && isSex(folded),
    babySex: letters && isBabySex(folded),
    mode: letters && isDeliveryMode(folded),
    weeks: isOpen && !bare && isGestationalWeeks(folded),
    gravida: letters && (digits || folded.startsWith('头')) && isGravida(folded),
    apgar: isOpen && !bare && isApgar(folded),
    birthWeight: isOpen ? readBirthWeight(folded) : null,
    company:
      letters &&
      short &&
      lastOfCompanies.includes(text.slice(-1)) &&
      /(?:公司|集团|厂|商行|商贸|经营部|事务所|合作社|\bltd\.?|\binc\.?|\bco\.?|\bcorp(?:oration|\.)?|\bgmbh|\bplc|\bl\.?p\.?|\bn\.a\.|\bllc)$/iu.test(
        text,
      ),
    hospital: name < 0.8 && text.length >= 2 && text.length <= 48 && isFoldedHospital(folded),
    address: masked || !letters ? 0 : addressScore(text),
  }
}

/** `1.3812345678E10` and `13812345678.0` as the digits they stand for. */
export function plainNumber(written: string): string {
  if (!/[eE.]/u.test(written)) return written
  const number = Number(written)
  return Number.isSafeInteger(number) ? String(number) : written
}
