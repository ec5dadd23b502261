import { hasFigures } from '../values/plain-digits.ts'

/** 字段名, 数据类型, 英文, 释义: what is asked of words, and of nobody. */
const sure =
  /^(?:字段(?:名称?|编码|代码|标识)?|列名|参数名?|变量名?|数据类型|字段类型|数据元名称|术语|词条|词汇|单词|译文|原文|释义|中文(?:术语|释义|含义|译名|对照)?|英文(?:术语|全称|缩写|译名|对照)?|英语|日文|日语|缩写|拼音|欄位(?:名稱)?|資料型態|術語|詞彙|fields?(?: ?name)?|column ?name|parameters?|variables?(?: name)?|data ?type|term|english|chinese|japanese|translation|abbreviation|definition)$/iu

/** 类型, 说明, 示例: words are asked for these, and so are things. */
const likely =
  /^(?:类型|长度|精度|主键|外键|必填|是否必填|是否为空|可空|默认值?|说明|描述|含义|注释|备注|示例值?|样例|取值(?:范围)?|编码|代码|值域|约束|定义|全称|词性|译者|来源|序号|编号|分类|类别|表名|所属表|標題|類型|長度|說明|範例|no\.?|#|type|length|size|required|nullable|default|description|comments?|remarks?|meaning|example|sample|values?|source|category|notes?|key)$/iu

const enough = 0.75

/** True for headings of a dictionary of words or of a database's fields: what stands below them names nobody, whatever it reads like. */
export function isDictionaryHeading(headings: readonly string[]): boolean {
  if (headings.length < 2) return false
  // None of these words has a figure, and most rows of values have many.
  const texts = headings.filter((text) => !hasFigures(text, 1)).map((text) => text.trim())
  if (texts.length < headings.length * enough) return false
  const ofWords = texts.filter((text) => sure.test(text)).length
  if (ofWords === 0) return false
  const others = texts.filter((text) => likely.test(text)).length
  return ofWords + others >= 2 && ofWords + others >= headings.length * enough
}
