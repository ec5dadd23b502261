import { joinMasked, maskName, maskNumber, ownWords, type Masked } from './masked.ts'

/**
 * A file name in which nobody can be recognised: words of the trade, dates and short numbers stay readable, whatever else
 * could be a name is hidden. When in doubt it hides. Names that the scanner found in the file (`knownNames`) go in any case.
 */
export function maskFileName(fileName: string, knownNames: ReadonlySet<string> = new Set()): Masked {
  const dot = fileName.lastIndexOf('.')
  const hasEnding = dot > 0 && /^\.[a-z0-9]{1,8}$/i.test(fileName.slice(dot))
  const stem = hasEnding ? fileName.slice(0, dot) : fileName
  const ending = hasEnding ? fileName.slice(dot) : ''
  return joinMasked([...maskParts(stem, knownNames), ownWords(ending)], '')
}

/** Office words that name nobody, longest first so that the longest match is taken. */
const harmlessWords = [
  '月子中心',
  '产后护理',
  '产后修复',
  '出生医学证明',
  '分娩登记',
  '新生儿',
  '登记表',
  '登记本',
  '汇总表',
  '统计表',
  '明细表',
  '花名册',
  '产妇',
  '孕妇',
  '孕产妇',
  '宝宝',
  '宝妈',
  '妈妈',
  '母婴',
  '婴儿',
  '分娩',
  '出生',
  '接生',
  '产科',
  '妇产科',
  '月嫂',
  '客户',
  '名单',
  '信息',
  '资料',
  '日报',
  '周报',
  '月报',
  '年报',
  '报表',
  '台账',
  '对账',
  '登记',
  '汇总',
  '统计',
  '明细',
  '记录',
  '档案',
  '订单',
  '合同',
  '电话',
  '联系方式',
  '回访',
  '随访',
  '护理',
  '医院',
  '院区',
  '科室',
  '病区',
  '公司',
  '分公司',
  '上海',
  '北京',
  '杭州',
  '副本',
  '模板',
  '新建',
  '工作表',
  '工作簿',
  '最新',
  '最终',
  '修改',
  '版',
  '表',
  '年',
  '月',
  '日',
  '号',
  '第',
  '份',
  '季度',
  '上半年',
  '下半年',
  '脱敏',
  '微信',
  '文件',
  '下载',
  '的',
].sort((a, b) => b.length - a.length)

/** Latin words of the same kind; everything else in Latin letters is hidden but for its first letter. */
const harmlessLatin =
  /^(?:daily|weekly|monthly|report|list|data|baby|newborn|mother|maternity|delivery|birth|book|sheet|copy|new|final|file|files|msg|temp|xlsx?|csv|wechat|xwechat_files|filestorage|filerecv|wxwork|cache|documents|downloads|desktop|v\d+)$/i

const token = /\d+|[A-Za-z_]+|\p{Script=Han}+|[^\dA-Za-z_\p{Script=Han}]+/gu

function maskParts(stem: string, knownNames: ReadonlySet<string>): Masked[] {
  return (stem.normalize('NFC').match(token) ?? []).flatMap((part): Masked[] => {
    if (knownNames.has(part)) return [maskName(part)]
    if (/^\d/.test(part)) return [part.length <= 8 && isDateLike(part) ? ownWords(part) : maskNumber(part)]
    if (/^[A-Za-z_]/.test(part)) return [harmlessLatin.test(part) ? ownWords(part) : maskName(part)]
    if (/^\p{Script=Han}/u.test(part)) return maskHan(part)
    return [/^[\p{P}\p{S}\p{Z}]+$/u.test(part) ? ownWords(part) : maskName(part)]
  })
}

/** Up to four digits are a day, a month, a year or a count; six and eight may be a date. */
function isDateLike(digits: string): boolean {
  if (digits.length <= 4) return true
  const [year, month, day] =
    digits.length === 8
      ? [digits.slice(0, 4), digits.slice(4, 6), digits.slice(6)]
      : [digits.slice(0, 4), digits.slice(4, 6), '01']
  if (digits.length !== 8 && digits.length !== 6) return false
  return (
    Number(year) >= 1990 &&
    Number(year) <= 2100 &&
    Number(month) >= 1 &&
    Number(month) <= 12 &&
    Number(day) >= 1 &&
    Number(day) <= 31
  )
}

function maskHan(text: string): Masked[] {
  const parts: Masked[] = []
  let unknown = ''
  const flush = (): void => {
    if (unknown !== '') parts.push(maskName(unknown))
    unknown = ''
  }
  for (let at = 0; at < text.length;) {
    const word = harmlessWords.find((candidate) => text.startsWith(candidate, at))
    if (word === undefined) {
      unknown += text.charAt(at)
      at++
    } else {
      flush()
      parts.push(ownWords(word))
      at += word.length
    }
  }
  flush()
  return parts
}
