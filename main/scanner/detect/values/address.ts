import { simplify } from '../text/fold-text.ts'
import { hasFigures } from './plain-digits.ts'

const provinces =
  /北京|上海|天津|重庆|河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|云南|陕西|甘肃|青海|台湾|内蒙|广西|西藏|宁夏|新疆|香港|澳门|台北|新北|桃园|台中|台南|高雄|新竹|九龙|新界|港岛/u
const parts = new Uint8Array(0x10000)
for (const part of '省市区县镇乡村路街道巷弄号栋幢座楼室苑园城庄里組组段') parts[part.charCodeAt(0)] = 1
const streetNumber =
  /(?:路|街|道|巷|弄|里|苑|园|城|庄|区|村|花园|小区|大厦|府|湾|庭|轩|居|阁|组|段)[^,，。;；]{0,14}\d{1,5}\s?(?:号|弄|栋|幢|座|楼|室|单元|#|-|樓|號|之)/u
const english = /\b(?:road|rd\.?|street|st\.?|avenue|ave\.?|lane|drive|block|flat|floor|village|apt\.?)\b/iu

/** How much a text looks like a place where someone lives, 0 to 1. Takes width-folded text. */
export function addressScore(text: string): number {
  if (text.length < 5 || text.length > 160 || !hasLetter(text)) return 0
  const simple = simplify(text)
  let marks = 0
  for (let at = 0; at < simple.length; at++) marks += parts[simple.charCodeAt(at)] ?? 0
  let score = Math.min(marks, 5) * 0.12
  if (provinces.test(simple)) score += 0.25
  if (hasFigures(simple, 1)) {
    if (streetNumber.test(simple)) score += 0.45
    if (hasForeignLetter(text) && english.test(text)) score += 0.5
  }
  return Math.min(1, score)
}

/** Numbers and dates make up much of a table, and can be told from places without any pattern. */
function hasLetter(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at) | 0x20
    if (code >= 0x80 || (code >= 0x61 && code <= 0x7a)) return true
  }
  return false
}

/** Any letter that is not Chinese. */
function hasForeignLetter(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if ((code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a) || (code >= 0x80 && code < 0x2e80)) return true
  }
  return false
}
