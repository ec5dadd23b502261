import type { Attribute } from '../lexicon/attributes.ts'
import type { Owner } from '../lexicon/owners.ts'
import { isCounting } from '../headings/lettered-row.ts'
import { parseLabel, type Label } from '../headings/parse-label.ts'
import type { ColumnMeaning } from './column-meaning.ts'
import { isCalledMother } from '../values/called-mother.ts'
import { reachesShare, type ColumnSample } from './column-sample.ts'

interface Guess {
  readonly attribute: Attribute
  readonly share: number
}

/** Recognisers in the order in which they may overrule a heading: first those that prove themselves. */
function guessesOf(sample: ColumnSample): Guess[] {
  return [
    { attribute: 'name', share: sample.sureName },
    { attribute: 'id-number', share: Math.max(sample.sureId, sample.id * 0.8) },
    { attribute: 'phone', share: sample.surePhone },
    { attribute: 'email', share: sample.email },
    { attribute: 'wechat', share: sample.wechat },
    { attribute: 'hospital', share: sample.hospital },
    { attribute: 'mode', share: sample.mode },
    { attribute: 'weeks', share: sample.weeks },
    { attribute: 'apgar', share: sample.apgar },
    { attribute: 'parity', share: sample.gravida },
    { attribute: 'address', share: sample.address },
    { attribute: 'sex', share: sample.sex },
    { attribute: 'certificate-number', share: sample.certificate * 0.8 },
    { attribute: 'date', share: sample.date },
  ]
}

/** Attributes that mean a name when their column holds names: 客户, 产妇信息, 甲方. */
const nameLike: ReadonlySet<Attribute | null> = new Set<Attribute | null>([
  null,
  'information',
  'other',
  'signature',
  'relation',
  'date',
  'service',
  'goods',
  'count',
])

/** Weighs a heading against the values under it: the heading proposes, values confirm, refuse or overrule. */
export function readColumn(
  column: number,
  heading: string,
  groupOwner: Owner | null,
  sample: ColumnSample,
): ColumnMeaning {
  const parsed = heading === '' ? null : parseLabel(heading)
  const label = standsForOther(heading, parsed, sample) ? null : parsed
  // Under 新生儿 somebody signs, not the newborn.
  const owner = label?.owner ?? (label?.attribute === 'signature' ? null : groupOwner)
  const alone = askedFor(label, owner)
  // 姓名及电话 asks for both; phones are read out of a name's cell too.
  const alsoNames =
    (label?.also.includes('name') === true && sample.name >= 0.3) || (alone === 'phone' && sample.sureName >= 0.5)
  const asked = alone !== null && alsoNames ? 'name' : alone
  const told = (attribute: Attribute | null, confidence: number, by: ColumnMeaning['by']): ColumnMeaning => ({
    column,
    heading,
    label,
    sample,
    attribute,
    owner,
    confidence,
    by,
  })
  const latin = saysNothing(heading, label) ? latinNames(sample) : null
  const guess = bestGuess(sample)
  // `Grace Lee 138...`: the phone is surer than the name, but names are what a cell with both is read for.
  const best = latin !== null && (guess === null || guess.attribute === 'phone') ? latin : guess
  if (asked === null) {
    if (best === null) return told(label?.attribute ?? null, label === null ? 0 : 0.5, 'heading')
    return told(best.attribute, 0.5 + best.share * 0.4, 'values')
  }
  const support = supportOf(asked, sample)
  if (support === null) return told(asked, 0.7, 'heading')
  if (support >= 0.2) return told(asked, Math.min(0.99, 0.6 + support * 0.39), 'both')
  if (best !== null && overrules(best, asked, heading, sample, owner))
    return told(heldFor(best, label, owner), best.share * 0.85, 'values')
  return told(asked, sample.filled === 0 ? 0.5 : 0.3, 'heading')
}

/** 宝, 孩子 over days: whose birthdays they are. */
function heldFor({ attribute }: Guess, label: Label | null, owner: Owner | null): Attribute {
  const isOfChild = label?.attribute === null && (owner === 'child' || owner === 'newborn')
  return attribute === 'date' && isOfChild ? 'birth-date' : attribute
}

/** JSFS over 计件, 计时: two or more initials stand for many words, and these are no ways to be born. */
function standsForOther(heading: string, label: Label | null, sample: ColumnSample): boolean {
  if (label?.attribute !== 'mode' || sample.filled === 0 || sample.mode > 0) return false
  return (
    /^[a-z]{2,6}$/iu.test(heading.trim()) && reachesShare(sample, 0.9, ({ text }) => /[\u3400-\u9fff]{2}/u.test(text))
  )
}

function askedFor(label: Label | null, owner: Owner | null): Attribute | null {
  if (label === null) return null
  if (label.attribute === null || label.attribute === 'information') return owner === null ? null : 'name'
  return label.attribute
}

function bestGuess(sample: ColumnSample): Guess | null {
  if (sample.filled === 0) return null
  const enough = sample.filled === 1 ? 1 : sample.filled < 4 ? 0.66 : 0.6
  const guesses = guessesOf(sample).filter((guess) => guess.share >= enough)
  return guesses.length === 0 ? null : guesses.reduce((best, guess) => (guess.share > best.share + 0.05 ? guess : best))
}

/** No heading, or initials and fillers that the lexicon makes nothing of: bm, 列3, F2. */
function saysNothing(heading: string, label: Label | null): boolean {
  if (label !== null && (label.attribute !== null || label.owner !== null)) return false
  return heading === '' || /^(?=.*[a-z])[a-z\u3400-\u9fff]{1,3}$/iu.test(heading.trim()) || isCounting(heading)
}

/** Without any heading, two Latin words a cell, hardly one twice, may be names. */
function latinNames(sample: ColumnSample): Guess | null {
  return sample.name >= 0.8 && sample.distinct >= sample.filled * 0.8
    ? { attribute: 'name', share: sample.name * 0.8 }
    : null
}

/** Things, bills, policies and samples are numbered like passports. */
const ofPapers =
  /资产|设备|設備|器械|仪器|儀器|设施|发票|發票|票据|流水|凭证|订单|保单|运单|条码|样本|标本|invoice|order|policy|sample|barcode/iu

function overrules(best: Guess, asked: Attribute, heading: string, sample: ColumnSample, owner: Owner | null): boolean {
  if (best.attribute === asked || (asked === 'birth-date' && best.attribute === 'date')) return false
  // YL4394854 under 资产编号 is no passport.
  if (best.attribute === 'id-number' && sample.sureId < 0.5 && ofPapers.test(heading)) return false
  if (best.attribute !== 'name') return best.share >= 0.8
  // Towns and dishes often look like names: 乐清, 高安; 鱼香, 白果.
  if (/[省市县区]|地区|城|国|city|state|province|country|region/iu.test(heading)) return false
  if (sample.babyName >= 0.5) return true
  if (asked === 'service' || asked === 'goods') {
    if (reachesShare(sample, 0.8, ({ text }) => isCalledMother(text))) return true
    // 月子餐客户 above 产妇: the word nearest to the names is hers.
    const isCalled = owner === 'mother' || owner === 'newborn'
    return best.share >= 0.9 && (sample.distinct >= 3 || isCalled) && sample.length <= 5
  }
  return best.share >= 0.8 && (sample.distinct >= 3 || nameLike.has(asked))
}

/** The share of values that fit what the heading asks for; `null` where nothing can be told from values. */
function supportOf(asked: Attribute, sample: ColumnSample): number | null {
  switch (asked) {
    case 'name':
      return Math.max(sample.name, sample.masked * 0.5)
    case 'surname':
    case 'given-name':
      return sample.length <= 3 && sample.numeric < 0.2 ? 1 : sample.name
    case 'phone':
      return Math.max(sample.phone, sample.masked * 0.5, sample.wechat)
    case 'id-number':
      return Math.max(sample.id, sample.masked * 0.5, sample.certificate)
    case 'birth-date':
    case 'delivery-date':
    case 'due-date':
    case 'last-period-date':
    case 'date':
      return sample.surePhone > 0.8 || sample.sureId > 0.8 ? 0 : Math.max(sample.date, sample.numeric)
    case 'hospital':
      return sample.phone + sample.name > 0.8 ? 0 : 0.6
    case 'address':
      return Math.max(sample.surePhone, sample.sureName, sample.id, sample.email) > 0.8 ? 0 : 0.5 + sample.address / 2
    case 'email':
      return sample.email
    case 'sex':
      return sample.sex
    case 'mode':
      return sample.sureName > 0.8 || sample.surePhone > 0.8 ? 0 : 0.6
    case 'goods':
    case 'other':
    case 'count':
    case 'service':
    case 'relation':
    case 'signature':
      return bestGuess(sample) === null ? null : 0
    default:
      return sample.sureName >= 0.8 || sample.surePhone >= 0.8 || sample.sureId >= 0.8 ? 0 : null
  }
}
