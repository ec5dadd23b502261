import type { ColumnMeaning } from '../columns/column-meaning.ts'
import { shareOf } from '../columns/column-sample.ts'

const no = /^(?:\/|-|—|n\/?a|不适用|否|无|未|没有|不是|非|未孕|×|x|no?|false|0)$/iu

const yesOrNo = /^(?:是|有|会|能|可以?|√|✓|y|yes|true|1)$/iu

const asksWhether =
  /是否|有无|是不是|询问|孕哺|妊娠|怀孕|孕期|哺乳期|特殊时期|特殊生理期|禁忌|pregnan|breast-?feeding|lactating/iu

/** 是否妊娠, and everybody said no; 会接生吗, whatever was said: a skill. */
export function isDenied({ heading, sample }: ColumnMeaning): boolean {
  if (/^(?:会|能否|可否|能不能|会不会)/u.test(heading))
    return shareOf(sample, ({ text }) => no.test(text) || yesOrNo.test(text)) >= 0.8
  return asksWhether.test(heading) && shareOf(sample, ({ text }) => no.test(text)) >= 0.8
}

/** 新生儿沐浴, 产妇按摩 over points: what was to be shown in an examination. */
export function isScore({ label, sample }: ColumnMeaning): boolean {
  if (label?.attribute !== null || label.coverage > 0.9 || sample.numeric < 0.8) return false
  if (/[天日周月第]/u.test(label.text)) return false
  return shareOf(sample, ({ text }) => /^(?:[2-9]\d(?:\.\d)?|100)$/u.test(text)) >= 0.8
}

const slashed = /^(?:10|[4-9])\/(?:10|[5-9])\/(?:10|[7-9])\s?(?:分)?$/u

/** 9/9/10分 and 10/10/10 in all rows: Apgar scores. A day is told with 分 by nobody, and goes beyond the tenth somewhere. */
export function areSlashedScores({ sample }: ColumnMeaning): boolean {
  return (
    sample.filled >= 3 &&
    sample.readings.some(({ text }) => text.endsWith('分')) &&
    shareOf(sample, ({ text }) => slashed.test(text)) >= 0.9
  )
}

/** 磅数, 个数 over 6斤5 and 7斤2: so heavy is a newborn. */
export function inCatties({ sample }: ColumnMeaning): boolean {
  return shareOf(sample, ({ text }) => /^[4-9](?:\.\d)?斤(?:\d(?:\.\d)?两?)?$/u.test(text)) >= 0.8
}

/** 上线孕期工具v2, 孕妈社区改版: tasks of those who write software for mothers. */
const isOfSoftware =
  /上线|改版|保存失败|报错|乱码|卡顿|闪退|崩溃|白屏|导出失败|计算错误|必填校验|复现|迭代|联调|提测|埋点|原型图|需求评审|(?<![A-Za-z])[vV]\d(?:\.\d)?(?![\dA-Za-z])/u

/** 孕妇慎用, 妊娠期禁用未注明, 哺乳期可以用吗: what a leaflet says of a medicine or a cream, and what any buyer asks. */
const isWarning =
  /(?:孕妇|孕期|妊娠期?|哺乳期?|产妇)[^,，。;；\d]{0,8}(?:禁用|慎用|忌用|禁服|忌服|慎服|不宜|能不能|能否|可不可以|可用|适用|(?:能|可以)[用吃喝抹涂穿做打坐敷戴服])/u

/** 一次性内裤产妇月子必备: how goods are offered. */
const isOffer =
  /必备|神器|包邮|正品|同款|新款|爆款|囤货|礼[盒包]|套装|大码|均码|纯棉|加厚|透气|[春夏秋冬]季?[款装]|必備|包郵|禮[盒包]|套裝/u

/** 送朋友坐月子的: somebody else, whose name and phone are not here. */
const isForOthers =
  /(?:送|给|帮|替|給|幫)我?(?:朋友|同事|闺蜜|闺密|姐妹|姐姐|妹妹|嫂子|弟媳|亲戚|客户|领导|邻居|同学|閨蜜|親戚|客戶|鄰居|同學)/u

/** 月子中心加盟, 想开母婴店: who wants to run such a business. */
const isOfBusiness = /加盟|招商|代理权|开店|创业|投资|项目合作/u
const hasNumber = /\d{5}/u

/** Words of births in a remark that tells of no one whom it names: of software, medicines, goods and friends. */
export function isOfNobody(text: string): boolean {
  return (
    isOfSoftware.test(text) ||
    isWarning.test(text) ||
    ((isOffer.test(text) || isForOthers.test(text) || isOfBusiness.test(text)) && !hasNumber.test(text))
  )
}
