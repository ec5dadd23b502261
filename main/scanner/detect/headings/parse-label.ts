import type { Attribute } from '../lexicon/attributes.ts'
import type { Owner } from '../lexicon/owners.ts'
import { withPicturesRead } from '../lexicon/pictures.ts'
import { scanCues, type Cue } from '../text/cue-scan.ts'
import { foldText } from '../text/fold-text.ts'
import {
  labelScanner,
  readBySound,
  readPinyin,
  readRunTogether,
  type LabelWord,
  type SpeltWord,
} from './label-words.ts'

/** What a heading or a form's label says. */
export interface Label {
  readonly text: string
  readonly owner: Owner | null
  readonly attribute: Attribute | null
  /** Attributes named beside the main one: 姓名/电话 asks for two things. */
  readonly also: readonly Attribute[]
  /** 0 to 1: how much of the text the lexicon knows. */
  readonly coverage: number
  readonly cues: readonly Cue[]
  /** The words that pinyin, a misspelling or `duedate` stands for; `null` where the text is written as it should be. */
  readonly spelt: string | null
}

const longestLabel = 48
const noise =
  /[\s\d:：*＊#()[\]{}<>《》【】"'“”‘’.,，、;；/\\|_+=\-–—&!?？。~%℃①-⑳]|的|之|及|与|和|或|\b(?:of|the|no|and|or|a|an|s|in|for|g|kg|cm|ml|yyyy|mm|dd|yes|if|any|to)\b/gu
const brackets = /[([【〔（][^)\]】〕）]*[)\]】〕）]?[\s:：*]*$/u
/** `NO.` asks for a number; `no` says no. */
const serial = /^\s*(?:no\s?[.．]\s?[:：]?|№)\s*$/iu
const cache = new Map<string, Label | null>()

/** Reads a heading; `null` where the text cannot be one. Answers are kept for short texts, which repeat. */
export function parseLabel(text: string): Label | null {
  if (text.length === 0 || text.length > longestLabel) return null
  const kept = cache.get(text)
  if (kept !== undefined) return kept
  const label = readLabel(text)
  if (cache.size > 20_000) cache.clear()
  cache.set(text, label)
  return label
}

function readLabel(text: string): Label | null {
  if (serial.test(text))
    return { text, owner: null, attribute: 'other', also: ['other'], coverage: 1, cues: [], spelt: null }
  const folded = foldText(splitCamelCase(withPicturesRead(text)))
    .replace(/[\n_]+/gu, ' ')
    .replace(/\s*\/\s*/gu, '/')
    // 姓·名, 分*娩时间: a mark between characters hides a heading and says nothing.
    .replace(/(?<=[\u3400-\u9fff])[·•・*^~|.'"`+=]+(?=[\u3400-\u9fff])/gu, '')
    .replace(/'s\b/gu, 's')
  // 宝宝2026-03-05出生 tells a day: it is a value, whatever else it says.
  if (!/\p{L}/u.test(folded) || /\d{4}[-/.年]\d{1,2}[-/.月]\d/u.test(folded)) return null
  const compact = /[\u3400-\u9fff]/u.test(folded)
    ? folded.replace(/(?<=[\u3400-\u9fff])\s+(?=[\u3400-\u9fff])/gu, '')
    : folded.replace(/[-./]/gu, ' ').replace(/\s+/gu, ' ')
  const head = compact.replace(brackets, '').trim()
  const main = readWords(head === '' ? compact : head)
  const aside = head === '' || head === compact ? '' : compact.slice(head.length)
  const read = aside === '' ? null : readWords(aside)
  // 胸片（孕妇免检）: what is said aside neither asks nor tells whose it is, unless it is a word of the lexicon, or hardly more.
  const isRemark = read !== null && read.coverage < 0.6 && aside.replace(noise, '').length > 3
  const side = isRemark ? null : read
  const told = isRemark ? head : compact
  const attribute = main.attribute ?? side?.attribute ?? null
  const owner = main.owner ?? side?.owner ?? (isOfficial(head.replace(/^\*+|[:*\s]+$/gu, '')) ? 'staff' : null)
  if (owner === null && attribute === null && main.coverage === 0) {
    return { text, owner: null, attribute: null, also: [], coverage: 0, cues: scanCues(told), spelt: null }
  }
  const { also, coverage, spelt } = main
  return { text, owner, attribute, also, coverage, cues: scanCues(spelt ?? told), spelt }
}

/** 清点人, 质检员, 复核者: whoever did something is staff, unless the lexicon knows better; 受助人, 被访者 are those it was done for. */
function isOfficial(head: string): boolean {
  return /^(?![受被])[\u3400-\u9fff]{1,6}(?:人|者|员|师|人员)(?:姓名|签名|签字)?$/u.test(head)
}

/** Two words to look at, and one to read. */
const brands = /WhatsApp|WeChat/gu

function splitCamelCase(written: string): string {
  const text = written.replace(brands, (brand) => brand.toLowerCase())
  return /[a-z][A-Z]/u.test(text) ? text.replace(/([a-z\d])([A-Z])/gu, '$1 $2') : text
}

type Words = Omit<Label, 'text' | 'cues'>

function readWords(text: string): Words {
  const terms = labelScanner.find(text)
  let found: readonly LabelWord[] = terms.map((term) => term.value)
  let known = terms.reduce((sum, term) => sum + term.term.replace(noise, '').length, 0)
  const length = text.replace(noise, '').length
  const spelt = known < length ? readSpelt(text) : null
  if (spelt !== null) [found, known] = [spelt.map(({ value }) => value), length]
  const english = !/[\u3400-\u9fff]/u.test(text)
  const namedOwners = found.flatMap((word) => (word.kind === 'owner' ? [word.owner] : []))
  const named = found.flatMap((word) => (word.kind === 'attribute' ? [word.attribute] : []))
  return {
    owner: chooseOwner(namedOwners),
    attribute: chooseAttribute(named, english),
    also: named,
    coverage: length === 0 ? 0 : Math.min(1, known / length),
    spelt: spelt === null ? null : spelt.map(({ word }) => (/[a-z]/u.test(word) ? ` ${word}` : word)).join(''),
  }
}

function readSpelt(text: string): readonly SpeltWord[] | null {
  const letters = text.replace(/[\s\d]+/gu, '')
  if (/[\u3400-\u9fff]/u.test(text)) return readBySound(letters)
  return readPinyin(letters) ?? (/\s/u.test(text.trim()) ? null : readRunTogether(letters))
}

/** In Chinese the last owner is meant (产妇责任护士); 母亲 and 妈妈 do not overrule a word that says more (新生儿母亲). */
function chooseOwner(named: readonly Owner[]): Owner | null {
  const last = named.at(-1) ?? null
  if (last === 'parent-mother' && named.some((owner) => owner === 'newborn')) return 'mother'
  if (last === 'person' || last === 'institution')
    return named.find((owner) => owner !== 'person' && owner !== 'institution') ?? last
  return last
}

/** The last attribute is asked for; in English `date of birth`, `name of mother` come as one term, the rest by rank. */
function chooseAttribute(named: readonly Attribute[], english: boolean): Attribute | null {
  if (named.includes('goods')) return 'goods'
  const telling = named.filter((attribute) => attribute !== 'other' && attribute !== 'information')
  if (english) return telling.at(-1) ?? named.at(-1) ?? null
  const last = named.at(-1) ?? null
  return last === 'information' ? (telling.at(-1) ?? last) : last
}
