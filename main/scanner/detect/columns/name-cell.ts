import { parseLabel } from '../headings/parse-label.ts'
import { placeholderNames } from '../lexicon/placeholders.ts'
import { foldWidth } from '../text/fold-text.ts'
import { nameInRemark } from '../values/called-mother.ts'
import { isMasked } from '../values/masked-value.ts'
import {
  isPartedName,
  isPlainName,
  isSurnameWithTitle,
  nameScore,
  normaliseName,
  withoutTitle,
} from '../values/person-name.ts'

/** A name out of a cell, and whose it is where the cell itself says so (父亲：王强). */
export interface CellName {
  readonly owner: 'mother' | 'father' | 'newborn' | null
  /** Normalised. */
  readonly name: string
  /** 张女士: names someone only together with a number. */
  readonly partial: boolean
}

const prefix =
  /^(?:(产妇|孕妇|母亲|妈妈|宝妈|妻子|太太|老婆|女方)\s?[:：]?|(父亲|爸爸|宝爸|丈夫|老公|先生|男方|配偶)\s?[:：]?|(新生儿|宝宝|婴儿|宝贝)\s?[:：]?|(?:姓名|名字|客户|患者|家属|例|例如|示例|name)\s?[:：]?|(母|妻|妈|mother)\s?[:：]|(父|夫|爸|father)\s?[:：]|(baby)\s?[:：])\s?/iu
const tail =
  /\s?[([（【].*$|[\s:：,，、-]*(?:联系)?(?:电话|手机号?码?|号码|微信|tel|phone|mobile)?[\s:：.-]*\d.*$|[,，;；。].*$/iu
const between =
  /[/、\n;；|&＆]|\s{2,}|[,，](?=\s?[\u3400-\u9fff])|\s(?=(?:父亲|母亲|爸爸|妈妈|丈夫|产妇|宝宝|新生儿)[:：]?\s?[\u3400-\u9fff]{2}|(?:父|母|爸|妈)[:：])/u

/** The names of a cell under a heading that asks for one. Placeholders and masked names are none. */
export function readNames(written: string, trusted: boolean): readonly CellName[] {
  if (isPlainName(written)) return [{ owner: null, name: written, partial: false }]
  const text = foldWidth(written).replace(/(?<=[\u3400-\u9fff·])[ \t]+(?=[\u3400-\u9fff·](?:[ \t]|$))/gu, '')
  if (text.length < 2 || text.length > 120) return []
  const bare = nameInRemark(text) ?? (isPartedName(text) ? text.replace(/[^\u3400-\u9fff]/gu, '') : text)
  const names: CellName[] = []
  for (const part of bare.split(between, 6)) {
    const one = readOne(part.trim(), trusted)
    if (one !== null) names.push(one)
  }
  return names
}

/** 示例：李小明 shows how to fill in a form. */
const isExample = /^(?:示例|样例|范例|举例|例如|例)\s?[:：]/u

/** MB0012: letters and a number are what a thing is known by. */
const isCode = /^[A-Za-z]{1,4}-?\d{1,9}$/u

function readOne(part: string, trusted: boolean): CellName | null {
  if (isExample.test(part) || isCode.test(part)) return null
  const label = prefix.exec(part)
  const rest = label === null ? part : part.slice(label[0].length)
  const bare = withoutTitle(rest.replace(tail, '').trim())
  if (bare.length < 2 || isMasked(bare) || placeholderNames.has(bare.toLowerCase())) return null
  const partial = isSurnameWithTitle(bare)
  if (
    !partial &&
    nameScore(bare) < (trusted ? 0.4 : 0.5) &&
    !(trusted && mayBeName(bare) && !goesOn.test(rest.slice(bare.length)))
  )
    return null
  const owner =
    (label?.[1] ?? label?.[4]) !== undefined
      ? 'mother'
      : (label?.[2] ?? label?.[5]) !== undefined
        ? 'father'
        : (label?.[3] ?? label?.[6]) !== undefined
          ? 'newborn'
          : null
  return { owner, name: normaliseName(bare), partial }
}

const total = /合计|小计|总计|汇总|共计|累计|总数/u
const never =
  /^(?:无|没有|未知|不详|待定|待取|未取名|未取|未起名|暂无|同上|未填|空|合计|小计|总计|汇总|备注|姓名|签名|本页|以下空白|备用|取消|作废|已退|退订|男|女|序号|名称|总数|平均|共计|宝宝|新生儿|产妇|母亲|父亲|婴儿|客户|患者|妈妈|匿名|保密|必填|选填|非必填|可不填|测试|字段|审核|制表|填表|核对|保健|医疗|健康|门诊|住院|登记|产后|产康|催乳|通乳|月子|分娩|顺产|平产|剖宫产|剖腹产)/u

const neverLatin =
  /^(?:n\/?a|none|nil|null|unknown|total|name|yes|no|male|female|baby|infant|newborn|mother|sample|example|test|boy|girl|anonymous|x+|tbd|undefined|subtotal)$/iu

/** 产后42天随访登记: words after a figure make a title of it. */
const goesOn = /^[^([（【]*\d[^([（【]*[\u3400-\u9fff]{3}/u

/** 艾尔肯星禾, 热孜万古丽库尔班: names spelt by their sound, without the dot between. */
const spelt = /^(?:.{0,3}[尔肯孜丽提逊江汗依努都拜玛曼扎克娜帕祖热买吐古阿吾库班艾麦木萨]){2}/u

/** Under a heading that asks for names, a rare surname or a single Latin name is still a name. */
function mayBeName(text: string): boolean {
  if (/^[A-Za-z][A-Za-z'’. -]{1,40}$/u.test(text))
    return !neverLatin.test(text) && (parseLabel(text)?.coverage ?? 0) < 0.99
  if (/^[\u3400-\u9fff]{5,8}$/u.test(text)) return spelt.test(text)
  return (
    /^[\u3400-\u9fff]{2,4}$/u.test(text) &&
    (parseLabel(text)?.coverage ?? 0) < 0.6 &&
    !total.test(text) &&
    !never.test(text) &&
    !/[号床位房室院科岁天月日年元份表册单村镇乡区]$/u.test(text)
  )
}
