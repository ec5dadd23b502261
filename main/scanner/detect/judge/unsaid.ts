import type { ColumnMeaning } from '../columns/column-meaning.ts'
import { reachesShare } from '../columns/column-sample.ts'

const no = /^(?:\/|-|—|n\/?a|不适用|否|无|未|没有|不是|非|未孕|×|x|no?|false|0)$/iu

const negative = /^(?:阴性?|陰性|neg(?:ative)?|\(?-\)?(?:ve)?|未孕|<\s?\d+(?:\.\d+)?)$/iu
const ofTest =
  /(?:妊娠|早孕|怀孕|懷孕|hcg|pregnancy)\s?(?:试验|试纸|测试|检[测查]|筛查|結果|结果|試驗|test)?(?:结果)?$/iu

const yesOrNo = /^(?:是|有|会|能|可以?|√|✓|y|yes|true|1)$/iu

const asksWhether =
  /是否|有无|是不是|询问|孕哺|妊娠|怀孕|孕期|哺乳期|特殊时期|特殊生理期|禁忌|豁免|免检|(?:妊娠|孕产|孕育|生育|分娩|流产|怀孕)史|近[一二两三半\d]+个?[年月周].{0,6}(?:分娩|生育|生产|流产|怀孕|妊娠)|exempt|entitle|pregnan|breast-?feeding|lactating/iu

/** 是否妊娠, and everybody said no; 会接生吗, whatever was said: a skill. */
export function isDenied({ heading: written, sample }: ColumnMeaning): boolean {
  const heading = written.replace(/(?<=[\u3400-\u9fff/])\s+(?=[\u3400-\u9fff/])/gu, '')
  if (/^(?:会|能否|可否|能不能|会不会)/u.test(heading))
    return reachesShare(sample, 0.8, ({ text }) => no.test(text) || yesOrNo.test(text))
  if (ofTest.test(heading.trim()) && reachesShare(sample, 0.8, ({ text }) => no.test(text) || negative.test(text)))
    return true
  return asksWhether.test(heading) && reachesShare(sample, 0.8, ({ text }) => no.test(text))
}

/** 妊娠史 over 有 and 无: of what was, and every woman is asked for it. */
export function isOfTold({ heading, sample }: ColumnMeaning): boolean {
  return (
    /(?:妊娠|孕产|孕育|生育|分娩|流产|怀孕)史/u.test(heading) &&
    reachesShare(sample, 0.8, ({ text }) => no.test(text) || yesOrNo.test(text))
  )
}

/** 胎龄 over 3年, 胎位 over 左前: how old a tyre is, and which wheel it is on. */
export function isOfTyres({ attribute, heading, sample }: ColumnMeaning): boolean {
  const mostly = (is: RegExp): boolean => reachesShare(sample, 0.5, ({ text }) => is.test(text))
  return (
    (attribute === 'weeks' && mostly(/^\d{1,2}(?:\.\d)?\s?(?:年|岁|歲|years?|yrs?)$/iu)) ||
    (heading.includes('胎') && mostly(/^(?:[左右][前后後]|[前后後][左右])轮?$/u))
  )
}

/** 新生儿沐浴, 产妇按摩 over points: what was to be shown in an examination. */
export function isScore({ label, sample }: ColumnMeaning): boolean {
  if (label?.attribute !== null || label.coverage > 0.9 || sample.numeric < 0.8) return false
  if (/[天日周月第]/u.test(label.text)) return false
  return reachesShare(sample, 0.8, ({ text }) => /^(?:[2-9]\d(?:\.\d)?|100)$/u.test(text))
}

/** 评分 over 4.8 and 3: stars of a service, or a risk; Apgar scores are 7 to 10, but for few, or asked of a newborn by name. */
export function isRating({ attribute, heading, sample }: ColumnMeaning): boolean {
  if (attribute !== 'apgar' || /apgar|阿氏|阿普|新生儿|婴儿|宝宝|分钟|\dmin/iu.test(heading)) return false
  return !reachesShare(
    sample,
    0.8,
    ({ apgar, text }) => apgar || /^(?:[7-9]|10)\s?分?$/u.test(text) || slashed.test(text),
  )
}

const slashed = /^(?:10|[4-9])\/(?:10|[5-9])\/(?:10|[7-9])\s?(?:分)?$/u

/** 9/9/10分 and 10/10/10 in all rows: Apgar scores. A day is told with 分 by nobody, and goes beyond the tenth somewhere. */
export function areSlashedScores({ sample }: ColumnMeaning): boolean {
  return (
    sample.filled >= 3 &&
    sample.readings.some(({ text }) => text.endsWith('分')) &&
    reachesShare(sample, 0.9, ({ text }) => slashed.test(text))
  )
}

/** 磅数, 个数 over 6斤5 and 7斤2: so heavy is a newborn. */
export function inCatties({ sample }: ColumnMeaning): boolean {
  return reachesShare(sample, 0.8, ({ text }) => /^[4-9](?:\.\d)?斤(?:\d(?:\.\d)?两?)?$/u.test(text))
}

/** 产别 over 私产 and 公产: whose the house is. */
export function isOfProperty({ heading, sample }: ColumnMeaning): boolean {
  return /产[别權权]|产式/u.test(heading) && reachesShare(sample, 0.3, ({ text }) => property.test(text))
}

const property = /^(?:私|公|军|国|集体|单位|直管|自管|校|房改|共有?)[产產](?:房)?$/u
