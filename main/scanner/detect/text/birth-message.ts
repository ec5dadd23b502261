import { isDeliveryMode, isGestationalWeeks, readBirthWeight } from '../values/birth-words.ts'
import { scanCues } from './cue-scan.ts'
import { foldText } from './fold-text.ts'
import { weeksInLine } from './read-line.ts'

/** 女宝 6斤8两: what is told of a birth and of nothing else. */
export function isBirthMessage(written: string): boolean {
  const line = written.includes('#') ? written.replace(/#+/gu, ' ') : written
  // The pictures of a pregnant and a nursing woman, and of a baby with its day.
  if (/[\u{1f930}\u{1f931}]|\u{1f476}\s?\d{1,2}[-./月]\d/u.test(line)) return true
  // 21床王芳 女宝: who lies in a bed and has a baby.
  if (
    /\d\s?[床房室].{0,24}[男女](?:宝|婴)|[男女](?:宝|婴).{0,24}\d\s?床/u.test(line) ||
    /\u{1f476}\s?[男女](?:宝|婴|孩)/u.test(line)
  )
    return true
  // 男宝5天: so young that it is counted in days.
  if (/[男女](?:宝宝?|婴|娃)\s?(?:\d{1,2}|[一二三四五六七八九十]{1,2})天/u.test(line)) return true
  // delivered 10:05, boy 3.1kg
  if (/\b(?:boy|girl|male|female)\b\W{0,3}[1-5]\.\d{1,2}\s?kg/iu.test(line)) return true
  // 女 剖, 顺 男: what it was and how it came, a character each.
  if (
    /[\s,，、][男女][\s,，、]{1,2}[剖顺](?:产|[\s,，、]|$)|[\s,，、][剖顺]产?[\s,，、]{1,2}[男女](?:[\s,，、]|$)/u.test(
      line,
    )
  )
    return true
  // 11月16日剖, 9.3 顺产: a day and how it came; 顺丰 is a courier.
  if (
    /(?<![\d.])\d{1,2}[./月]\d{1,2}[日号]?\s?(?:已|的)?(?:[剖顺]产?|[剖刨](?:宫|腹)产?)(?=[\s,，、;；|/()（）]|$)/u.test(
      line,
    )
  )
    return true
  // 女3250g, 男 3.4kg: what it was and how heavy.
  if (/(?<![\u3400-\u9fff])[男女儿][\s/|]?(?:[1-5]\d{3}\s?(?:g|克)|[1-5]\.\d{1,2}\s?(?:kg|公斤))/iu.test(line))
    return true
  // 王芳 138... 剖, 李敏│139...│顺3天: beside a mobile, how it came and how long ago.
  if (/剖|顺\s?\d/u.test(line) && aMobile.test(line) && bareMode.test(line)) return true
  // 5.12落地 6斤3: a day, and how heavy.
  if (/\d{1,2}[./月]\d{1,2}[日号]?\s?(?:出?生|落地)[\s,，、]{0,2}[4-9](?:\.\d)?斤/u.test(line)) return true
  // yùchǎnqī: pinyin with its tones.
  if (/[ǎěǐǒǔǚ]/u.test(line) && scanCues(withoutTones(line)).some(({ family }) => family === 'care')) return true
  // due 12 Sep, boy, breech: rent and bills are due without a sex.
  if (/\bdue\b[^\n]{1,24}\b(?:boy|girl|twins|breech|cephalic)\b/iu.test(line)) return true
  // 孕3产1, G2P1: how many pregnancies and births.
  if (/孕\s?\d{1,2}\s?产\s?\d|(?<![A-Za-z\d])[Gg]\d{1,2}[Pp]\d(?:[Aa]\d)?(?![A-Za-z\d])/u.test(line)) return true
  // 34w 头胎, 二胎 7个月: how far, and which child; 12月卸货 at a hospital is no ship.
  if (whichChild.test(line) && howFar.test(line)) return true
  if (/月(?:份|初|中|底|[上中下]旬)?卸货/u.test(line) && /医院|妇|[\u3400-\u9fff]院|胎|孕/u.test(line)) return true
  // 3.5生 女: a day, and what it was.
  if (/\d{1,2}[./月]\d{1,2}[日号]?\s?(?:出?生|落地)[\s,，、]{0,2}[男女](?![士生性])/u.test(line)) return true
  if (/\d(?:\+[0-6]\s?[wW周]|周\s?\+?\s?[0-6]\s?天|\s[0-6]\/7(?!\d))/u.test(line) && weeksInLine.test(line)) return true
  if (tellsByValues(line)) return true
  return (
    /[男女](?:宝|婴|孩)|千金|[公王][主子]|[\s,，、][男女][\s,，、]/u.test(line) &&
    /[\d一二两三四五六七八九][斤kK克]|\d{4}\s?g/u.test(line)
  )
}

/** `38+2|3.42|NSD`, `VED 2825`: how a child was born, beside how heavy or after how many weeks and days. */
function tellsByValues(line: string): boolean {
  if (!mayTell.test(line)) return false
  const parts = foldText(line).split(parting, 40)
  // CS is customer service as often as a caesarean.
  if (!parts.some((part) => part.length >= 3 && isDeliveryMode(part))) return false
  return parts.some((part) => (part.includes('+') && isGestationalWeeks(part)) || isWeight(part))
}

const whichChild = /[头一二三四][胎孩](?![^\s,，、;；|/()（）\d])|(?<![\u3400-\u9fff])建卡|建卡(?=[\s,，、;；|/]|$)/u
const howFar = /(?<![\d.+])(?:[5-9]|[1-3]\d|4[0-2])\s?[wW周](?![A-Za-z\u3400-\u9fff])|孕?(?<![\d.])[1-9]个多?月/u

function withoutTones(line: string): string {
  return line.normalize('NFD').replace(/\p{M}/gu, '')
}

const aMobile = /(?<!\d)1[3-9]\d[\s-]?\d{4}[\s-]?\d{4}(?!\d)/u
const bareMode = /(?<=[\s,，、;；:：|│¦…/）)]|^)(?:[剖](?:\s?\d{1,2}天)?|顺\s?\d{1,2}天)(?=[\s,，、;；|│¦…/（(]|$)/u

const mayTell = /\d{4}|\d[.+]\d/u
const parting = /[\s,，;；、|"“”]+/u

function isWeight(part: string): boolean {
  const grams = /^(?:[1-5]\d{3}|[1-5]\.\d{1,3})\s?(?:g|kg|克|公斤)?$/u.test(part) ? readBirthWeight(part) : null
  return grams !== null && grams >= 1000 && !/^20[0-3]\d$/u.test(part)
}
