import { emptyRecord, type CaseRecord } from '../cases/case-record.ts'
import { readNames } from '../columns/name-cell.ts'
import { parseLabel } from '../headings/parse-label.ts'
import { isExampleId, isExamplePhone, placeholderNames } from '../lexicon/placeholders.ts'
import { readBirthCertificate } from '../values/birth-certificate.ts'
import { readAccount } from '../values/account.ts'
import { addressScore } from '../values/address.ts'
import { isApgar, isDeliveryMode, isGestationalWeeks, isGravida, readBirthWeight } from '../values/birth-words.ts'
import { readDate } from '../values/calendar-date.ts'
import { isHospital, normaliseHospital } from '../values/hospital.ts'
import { readId } from '../values/id-number.ts'
import { isMasked } from '../values/masked-value.ts'
import { isBabyName, isSurnameWithTitle, nameScore, normaliseName, withoutBabyEnding } from '../values/person-name.ts'
import { readPhones } from '../values/phone.ts'
import { addressedName } from './addressed-name.ts'
import { foldText, foldWidth, simplify } from './fold-text.ts'
import { withoutStaff } from './without-staff.ts'

const longestLine = 2000
const separators = /[\s,，;；。、|│┃¦‖…=/\\()[\]【】《》〈〉〔〕〖〗「」『』:：+_~—"“”'`]+/u
/** Parts that may hold a date, an address or a Hong Kong ID in one piece. */
const parting = /[\s,，;；、|¦‖…《》〈〉〔〕〖〗「」『』~—"“”]+/u
/** Parts that may hold an account: `张丽/wxid_12345/女宝`. */
const handleParting = /[\s,，;；、|/()"“”:]+/u
const calls =
  /(第[一二三四五六七八九十]{1,3}[个位]|产妇|孕妇|旅客|乘客|居民|村民|住户|产妈|孕妈|宝妈|妈妈|母亲|患者|病人|客户|雇主|产妇姓名|姓名|名字|叫|妻子|太太|爱人)(?:姓名|名字)?\s?[:：是叫为]?\s?(?![和与及](?:新|婴|宝|胎|儿|家|丈|医|护|产|孕|孩|母|父|陪|其))([\u3400-\u9fff]{2,4})/gu
const ids = /[1-8]\d{14}(?:\d{2}[\dXx])?(?!\d)/gu

/**
 * Reads one line of free text or chat as one case: names by the word before them or as tokens of their own, phones, IDs,
 * date, hospital, medical words. `null` where it names nobody. `timesSeen` tells how often a name stood in lines before:
 * of two names the one that comes again and again is the nurse or the nanny.
 */
export function readLine(written: string, timesSeen: (name: string) => number = never): CaseRecord | null {
  const text = withoutStaff(withoutMarks(foldWidth(written.slice(0, longestLine))))
  if (text.length < 2) return null
  const simple = simplify(text)
  const tokens = text.split(separators, 80).filter((token) => token !== '')
  const local = [...text.matchAll(eightDigits)].map(([match]) => match.replace(/\D/gu, ''))
  const sure = readPhones(text)
    .filter((phone) => phone.verdict === 'confirmed' && !isExamplePhone(phone.normalised))
    .map((phone) => phone.normalised)
  const phones = sure.length > 0 ? sure : local
  const pieces = text.split(parting, 80)
  const numbers = [
    ...[...text.matchAll(ids)].map(([match]) => match),
    ...new Set([...pieces, ...tokens].filter((piece) => regionalId.test(piece))),
  ]
    .flatMap((match) => readId(match) ?? [])
    .filter((id) => !isExampleId(id.normalised))
    .map((id) => id.normalised)
  const certificates = pieces.flatMap((piece) =>
    regionalId.test(piece) && readId(piece) !== null ? [] : (readBirthCertificate(piece) ?? []),
  )
  const mother = calledName(simple)
  const accounts = text
    .split(handleParting, 80)
    .flatMap((piece) => readAccount(piece) ?? (handle.test(piece) ? { kind: 'id', normalised: piece } : []))
  const numbered = phones.length + numbers.length + certificates.length
  const recordNumber = numbered + accounts.length > 0 ? '' : recordNumberAmong(tokens)
  const medical =
    tokens.some((token) => isMedical(foldText(token))) ||
    weeksInLine.test(simple) ||
    /剖宫产|剖腹产|顺产|孕\d{2}周|\d斤\d?两?|\d{4}\s?克/u.test(simple)
  const others = tokens.filter(
    (token) =>
      nameScore(token) >= (numbered > 0 || recordNumber !== '' || medical ? 0.65 : 0.85) &&
      !isHospital(token) &&
      !isMasked(token) &&
      !placeholderNames.has(foldText(token)),
  )
  const baby = others.find(isBabyName)
  const named = others.filter((token) => token !== baby)
  // 聂蓉宝宝 beside 聂蓉 is hers, whoever else the line names.
  const own = baby === undefined ? undefined : named.find((token) => token === withoutBabyEnding(baby))
  const isNumbered = phones.length > 0 || numbers.length > 0 || accounts.length > 0 || medical
  // Emily Brown and, in line after line, 丁娜雯: the nurse.
  const among = isNumbered ? (latinNameAmong(text) ?? []) : []
  const [least, beside] = leastSeen(named.concat(among), timesSeen)
  const person = own ?? least
  const partial = phones.length > 0 ? tokens.find(isSurnameWithTitle) : undefined
  const latin = isNumbered ? latinName(text) : undefined
  const called = person ?? partial ?? latin
  if (mother === '' && called === undefined && baby === undefined && numbers.length === 0) return null
  return {
    ...emptyRecord,
    mother,
    person: mother === '' && called !== undefined ? normaliseName(called) : '',
    beside: mother === '' ? beside : [],
    newborn: baby === undefined ? '' : normaliseName(baby),
    ids: numbers,
    certificates,
    recordNumber,
    phones,
    date: firstDate(text),
    hospital: normaliseHospital(tokens.find(isHospital) ?? ''),
    accounts: accounts.map(({ kind, normalised }) => `${kind}:${normalised}`),
    address: pieces.some((piece) => addressScore(piece) >= 0.6),
    medical,
  }
}

/** `39+2`, `40+1W`: weeks and days, as nobody writes anything else. */
export const weeksInLine =
  /(?<![\d+.])(?:2[4-9]|3\d|4[0-2])\s?(?:(?:\+|[wW周]\+?)\s?[0-6]\s?[wWdD周天]?(?![\d+])|\s[0-6]\/7(?!\d))/u

/** `V516441(9)`, `A123456789`: IDs of Hong Kong and Taiwan. */
const regionalId = /^[A-Z]{1,2}\d{6,9}(?:\([\dA]\))?$/u

/** ZY232832, 8598506: the number of a record, where no other number tells who it is. */
function recordNumberAmong(tokens: readonly string[]): string {
  return tokens.find((token) => /^[A-Z]{0,2}\d{6,10}$/u.test(token) && readDate(token) === null) ?? ''
}

/** `sunny5323`: what people call themselves in chats. */
const handle = /^[a-z][a-z_-]{1,15}\d{3,14}$/u

function never(): number {
  return 0
}

/** The name that stood in the fewest lines before, and the others that are new or came once: later ones are the nurse's. */
function leastSeen(
  names: readonly string[],
  timesSeen: (name: string) => number,
): readonly [string | undefined, readonly string[]] {
  const times = names.map(timesSeen)
  const least = times.indexOf(Math.min(...times))
  const others = names.filter((_, at) => at !== least && (times[at] ?? 0) <= 1)
  return [names[least], others.map(normaliseName)]
}

/** `Hannah Rossi 转儿科 23#`, `NG Ka Hoi`: capitalised words in the midst of others. */
function latinNameAmong(text: string): string | undefined {
  return [...text.matchAll(latinWords)]
    .map(([match]) => match)
    .find((name) => nameScore(name) >= 0.5 && !isHospital(name) && (parseLabel(name)?.coverage ?? 0) < 0.5)
}

const latinWords = /(?<![\p{L}\d._@-])\p{Lu}[\p{L}'’-]{1,15}(?: \p{Lu}[\p{L}'’-]{1,15}){1,2}(?![\p{L}\d._@:-])/gu

/** `Record No.:` asks, and names nobody. */
const latinAsking = /(?<![\p{L}.])\p{L}[\p{L}.' /]{0,30}:/gu

/** `9123 4567, LEE Wing Yee, LSCS`: a part of its own that is a Latin name. */
function latinName(text: string): string | undefined {
  return text
    .replace(latinAsking, ' ')
    .split(/[,，;；/|:\t]|\s-\s/u, 40)
    .map((part) => part.trim())
    .find((part) => /^\p{Lu}/u.test(part) && nameScore(part) >= 0.5 && !isHospital(part))
}

/** 张丽^138...#顺产, 张丽-138...-顺产: marks that set the pieces of a line apart; dates and phones keep their own. */
function withoutMarks(text: string): string {
  // Bars between words are no disguised ones: 2025-09-03|39+0.
  return (
    (wordBars.test(text) ? text.replaceAll('|', ',') : text)
      .replace(/^\d{1,3}\s?[.、)]\s?(?=[\u3400-\u9fff])/u, '')
      .replace(/\.{2,}/gu, ' ')
      .replace(/[\^#$&*]+|(?<![\w.])@+|@+(?![a-z])|(?<=[\u3400-\u9fff])-+|-+(?=[\u3400-\u9fff])/gu, ' ')
      .replace(/(?<=[\d一二三四五六七八九十][床村组队号室房])(?=[\u3400-\u9fff]{2,3}(?:[,，;；、\s(]|$))/gu, ' ')
      // 送别305王芳，: a room without a word for it.
      .replace(/(?<=(?<![\d.-])\d{3,4})(?=[\u3400-\u9fff]{2,3}[,，、\s])/gu, ' ')
      // 王芳剖138...: how it came, run together with the rest.
      .replace(/(?<=[\u3400-\u9fff]{2,3})(?=(?:剖|顺)(?:宫?产)?\s?1[3-9]\d{9}(?!\d))/gu, ' ')
      .replace(officePhone, ' ')
      // 去王芳家上户
      .replace(/[去到往接送]([\u3400-\u9fff]{2,3})家(?=[上下]户|[,，、\s(（]|$)/gu, ' $1 ')
      // 今日上户 王芳家（滨江）: at whose home.
      .replace(/(?<=[\s,，、:：][\u3400-\u9fff]{2,4})家(?=[\s,，、(（]|$)/gu, ' ')
      // 13812345678月12日: of so many figures the first eleven are a mobile, if a month is left.
      .replace(/(?<![\d-])(1[3-9]\d{9})(?=(?:1[0-2]|[1-9])(?:月|\.\d))/gu, '$1 ')
      .replace(/(?<=[\u3400-\u9fff])(?=1[3-9]\d{9}(?!\d))|(?<=(?<!\d)1[3-9]\d{9})(?=[\u3400-\u9fff])/gu, ' ')
  )
}

const wordBars = /\|[^\d\s|][^|]*\||^[^\d\s|][^|]*\|.*\|/u

/** 咨询电话138... 王经理: whom to ask, in an advertisement or below a notice. */
const officePhone =
  /(?:咨询|諮詢|热线|熱線|客服|详询|报名|垂询)(?:电话|電話|热线|手机|微信)?[:：\s]*\+?\d[\d\s-]{6,18}(?:[\s,，(（]*[\u3400-\u9fff]{1,3}(?:经理|老师|主任|店长|顾问|女士|先生|小姐))?/gu

/** Eight digits in two groups of four: a phone of Hong Kong or Macau. */
const eightDigits = /(?<![\d-])[569]\d{3}[\s-]?\d{4}(?![\d-])/gu

function isMedical(folded: string): boolean {
  return (
    isDeliveryMode(folded) ||
    isGestationalWeeks(folded) ||
    isGravida(folded) ||
    isApgar(folded) ||
    (/[斤克kg]/u.test(folded) && readBirthWeight(folded) !== null)
  )
}

const dates =
  /(?<!\d)(?:(?:19|20)?\d{2}\s?[-/.年]\s?\d{1,2}\s?[-/.月]\s?\d{1,2}(?!\d)|\d{1,2}\s?月\s?\d{1,2}(?!\d)|民国\d{2,3}年\d{1,2}月\d{1,2}|(?:19|20)\d{6}(?!\d))/u

/** `9-10-10分`: Apgar scores, where a day was not meant. */
const scores = /(?<![\d/-])(?:10|\d)([/-])(?:10|\d)\1(?:10|9)\s?分?(?![\d/-])/u

function firstDate(text: string): string {
  const found = dates.exec(text.replace(scores, ' '))
  return found === null ? '' : (readDate(found[0])?.text ?? '')
}

/** 产妇张丽电话138...: the longest beginning that reads as a name. */
function calledName(simple: string): string {
  for (const match of simple.matchAll(calls)) {
    const letters = match[2] ?? ''
    const after = match.index + match[0].length
    let best = ''
    let bestScore = 0.65
    for (let length = 2; length <= letters.length; length++) {
      const part = letters.slice(0, length)
      const next = simple.slice(after - letters.length + length, after - letters.length + length + 2)
      const score = nameScore(part) + (length === 3 ? 0.02 : 0)
      if (score >= bestScore && endsName.test(next) && !placeholderNames.has(part)) [best, bestScore] = [part, score]
    }
    if (best !== '') return readNames(best, false)[0]?.name ?? ''
  }
  return addressedName(simple)
}

/** What may follow a name in a sentence: nothing, a mark, a figure, or a word that goes on about her. */
const endsName =
  /^$|^[^\u3400-\u9fff]|^(?:电话|手机|联系|预产|身份|微信|地址|家住|住|于|在|已|今|昨|明|生|顺|剖|产|孕|年|女|是|的|来|入|出|要|需|说|这|家|房|床|她|刚|现|昨|上|下|明|今|妈|宝|老|先|医|红|妇|月|第|初|经|足|自|无|高|双|单|男)/u
