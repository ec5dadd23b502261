import { withoutWorks } from '../text/without-works.ts'

/** What a birth is told by in a cell of its own. Takes folded text (Simplified, lower case). */
const modes =
  /^(?:(?:经?阴道?|自然|足月)?顺产?|难产|自然(?:分娩|产|生产)|阴道(?:分娩|助产)|经阴道分娩|阴式分娩|平产|剖(?:宫|腹|妇)?产?(?:术|手术)?|刨[腹宫]产|产钳(?:助产|术)?|吸引(?:产|器助产)|胎吸|胎头吸引(?:术|助产)?|水中分娩|无痛(?:分娩|顺产)|顺转剖|二次剖(?:宫产)?|臀(?:位助产|牵引)|剖宫产术?|子宫下段剖宫产术?|急诊剖宫产|择期剖宫产|顺产侧切|侧切|nsd|nsvd|svd|nvd|c\/?s|(?:em|el)?lscs|(?:em|el)cs|(?:emergency|elective) (?:lscs|c\/?s|c-section)|vd|ved|vbac|cs|c-section|caesarean(?: section)?|cesarean(?: section)?|normal(?: delivery)?|vaginal(?: delivery)?|spontaneous vaginal(?: delivery)?|forceps|vacuum(?: extraction)?|ventouse|assisted|自然產|剖腹產)(?:[(（].{0,12}[)）])?$/u

/** What any of these begins with: most texts are asked no further. */
const firstOfModes = '经阴自足顺难平剖刨产吸胎水无二臀子急择侧nsvcelfa'

/** 顺产, 剖宫产, NSVD: how a child was born. Single characters 顺 and 剖 count too. */
export function isDeliveryMode(folded: string): boolean {
  return folded.length <= 32 && firstOfModes.includes(folded.charAt(0)) && modes.test(folded)
}

const weeks =
  /^(?:孕|孕周|g|ga)?\s?(2[0-9]|3\d|4[0-3])\s?(?:(?:(?:周|w|weeks?|wks?)\s?\+?|\+)\s?[0-6]?\s?(?:天|d|days?|w|周)?|周?[(+]\s?[0-6]\s?\)?|周?\s?[0-6]\/7(?:周|w)?)$/u

/** `9+3`: early weeks only with their days, `9周` may be anything's ninth week. */
const earlyWeeks = /^(?:孕|孕周)?\s?(?:[6-9]|1\d)\s?[周w]?\+\s?[0-6]\s?[天dw]?$/u

/** `38+4`, `39周`, `40W`, `孕38周5天`, `36 4/7`: weeks told as weeks; a bare `39` is refused. */
export function isGestationalWeeks(folded: string): boolean {
  return folded.length >= 3 && folded.length <= 16 && (weeks.test(folded) || earlyWeeks.test(folded))
}

/** `G2P1`, `孕3产2`, `G2P1A0`: how many pregnancies and births. */
export function isGravida(folded: string): boolean {
  return (
    folded.length <= 16 &&
    /^(?:g\d{1,2}\s?p\d{1,2}(?:\s?a\d)?|孕\s?\d{1,2}\s?产\s?\d{1,2}|第?[头一二三四]胎(?:[一二三四]产)?)$/u.test(folded)
  )
}

/** `9、10、10`, `10→9→10分`: Apgar scores after one, five and ten minutes. Dashes and slashes could be dates. */
export function isApgar(folded: string): boolean {
  return folded.length <= 16 && /^(?:10|\d)\s?[、→,]\s?(?:10|\d)(?:\s?[、→,]\s?(?:10|\d))?\s?分?$/u.test(folded)
}

/** Birth weight in grams from `3200`, `3200g`, `3.2kg`, `6斤8两`, `6.5斤`; `null` where it is none. */
export function readBirthWeight(folded: string): number | null {
  if (folded.length < 2 || folded.length > 16) return null
  const parts =
    /^(\d{1,4}(?:\.\d{1,3})?)\s?(g|克|kg|公斤|千克|斤|两|lb|lbs|市斤)?\s?(?:(\d(?:\.\d)?)\s?(?:两|钱|oz)?)?$/u.exec(
      folded,
    )
  if (parts === null) return null
  const amount = Number(parts[1])
  const unit = parts[2] ?? (amount < 20 ? 'kg' : 'g')
  const rest = Number(parts[3] ?? 0)
  const grams =
    unit === 'g' || unit === '克'
      ? amount
      : unit === 'kg' || unit === '公斤' || unit === '千克'
        ? amount * 1000
        : unit === '斤' || unit === '市斤'
          ? amount * 500 + rest * 50
          : unit.startsWith('lb')
            ? amount * 454 + rest * 28
            : 0
  return grams >= 500 && grams <= 6000 ? grams : null
}

const sexes = new Set([
  '男',
  '女',
  '男孩',
  '女孩',
  '男宝',
  '女宝',
  '男婴',
  '女婴',
  '男宝宝',
  '女宝宝',
  'm',
  'f',
  'male',
  'female',
  'boy',
  'girl',
  '公主',
  '王子',
  '弟弟',
  '妹妹',
  '男性',
  '女性',
  '千金',
  '公子',
  '小公子',
  '儿子',
  '女儿',
  '♂',
  '♀',
  '男儿',
  '龙凤胎',
  '1男',
  '1女',
  '1男1女',
  '2男',
  '2女',
  '男男',
  '女女',
  '男女',
  '双男',
  '双女',
])

/** 男, 千金, 公子/千金: one child's sex, or that of each twin; 男/女 asks for it. */
export function isSex(folded: string): boolean {
  if (sexes.has(folded)) return true
  const at = folded.length >= 5 && folded.length <= 9 ? folded.indexOf('/') : -1
  return at > 0 && sexes.has(folded.slice(0, at)) && sexes.has(folded.slice(at + 1))
}

const babySexes = new Set('男宝 男宝宝 女宝 女宝宝 男婴 女婴 小王子 小公主 公子 千金 小公子 小千金 龙凤胎'.split(' '))

/** 男宝, 女婴, 千金: a sex that only a baby has, or as nobody but its parents are congratulated on. */
export function isBabySex(folded: string): boolean {
  return babySexes.has(folded)
}

const babyWeight = String.raw`(?<![\d.])(?:[2-9](?:\.\d{1,2})?斤|[1-5]\.\d{1,3}\s?(?:kg|公斤)|[2-5]\d{3}\s?(?:g|克))`
const babySex = '(?:[男女](?:宝|娃|孩|婴)|儿子|女儿|千金|小?王子|小?公主)'
const shortDay = String.raw`\d{1,2}(?:月|[-./])\d{1,2}[日号]?`
const weeksOld = String.raw`(?<![\d.])(?:2[4-9]|3\d|4[0-3])(?:\s?\+\s?[0-6]|周\s?\+?\s?[0-6]天?|周)周?`
const remarks = new RegExp(
  [
    // 女 3342g
    `^[男女][\\s,，、/]{0,2}${babyWeight}$`,
    // 39周 2543g, 6斤8两 孕38+2: so heavy after so many weeks.
    `${weeksOld}[\\s,，、/]{0,2}${babyWeight}`,
    `${babyWeight}(?:\\d两)?[\\s,，、/]{0,2}孕?${weeksOld}`,
    `${babySex}.{0,8}${babyWeight}`,
    `${babyWeight}.{0,8}${babySex}`,
    '生了?(?:个|一个)(?:大胖)?(?:儿子|女儿|小子|闺女|千金|[男女](?:宝|娃|孩|婴))',
    '(?:[顺剖平]产|剖[宫腹]产)下?了?(?:一个?|1个?|个)?[男女](?:宝|娃|孩|婴)',
    '(?:刚|已|昨天|昨晚|今天|今早|前天|上周)生(?:了|的$|完|[\\s,、]?(?:[男女](?:宝|娃|孩|婴)|儿子|女儿))',
    '(?:快|要|马上|预计.{0,6})生(?:了|宝|娃|$)|预计[^,。;]{2,8}生[,。;]',
    // 9月3日剖 女儿, 顺 3/12生 儿子: how, when and what, in a clerk's shorthand.
    `${shortDay}\\s?(?:[剖顺生]产?|剖宫产?)的?[\\s,、]?(?:${babySex}|[男女](?![士生性]))`,
    `[剖顺]产?[\\s,、]?${shortDay}\\s?出?生`,
    `^${shortDay}\\s?(?:顺产?|剖(?:宫|腹)?产?|分娩)$`,
    // CSD2, 顺产D1: so many days after it.
    '(?:^|[^a-z])(?:nsd|svd|lscs|c/?s|剖(?:宫产)?|顺产?)\\s?d\\d{1,2}(?![\\da-z])',
    // 38+4 顺产, 剖 39+1: after how many weeks, and how.
    '^(?:孕)?(?:2[4-9]|3\\d|4[0-2])\\+[0-6]周?[\\s,、]{0,2}(?:顺产?|剖(?:宫|腹)?产?|平产|产钳(?:助产)?)$',
    '^(?:顺产?|剖(?:宫|腹)?产?|平产|产钳(?:助产)?)[\\s,、]{0,2}(?:2[4-9]|3\\d|4[0-2])\\+[0-6]周?$',
    // 11.3女宝, 男宝 9/21: a day without a year, and what it was.
    `^${shortDay}[\\s,、]{0,2}的?(?:[男女](?:宝宝?|婴|孩)|小王子|小公主)$`,
    `^(?:[男女](?:宝宝?|婴)|小王子|小公主)[\\s,、]{0,2}${shortDay}$`,
    '随时(?:可能|会|要)?[会要]?生(?:产|了|娃|$|[,。;、\\s])',
    '宝宝.{0,12}(?:听力|足跟)',
    // 您的宝宝王一诺已满月, 宝宝出生第28天: what a clinic writes to a mother.
    '宝宝[\\u3400-\\u9fff]{0,4}(?:已|即将|快|刚)满月|宝宝[\\u3400-\\u9fff]{0,4}(?:出生|满)第?\\d{1,2}天',
    // 喜提小棉袄
    '喜[提得获添](?:一?(?:枚|名|个|位))?(?:小棉袄|小情人|小?公主|小?王子|千金|公子|儿子|女儿|[男女](?:宝|娃|孩|婴))',
    // 剖后1天
    '(?:^|[^\\u3400-\\u9fff])[剖顺](?:宫?产)?术?后第?\\d{1,2}[天日]',
    '(?:在[\\u3400-\\u9fff\\d]{2,16}(?:医院|保健院|妇幼|妇保|[一-鿿]院)生的?|^[\\u3400-\\u9fff\\d]{0,12}(?:医院|保健院|妇幼|妇保)生的)(?=[,。;、\\s]|$|[男女一二两三])',
    `[\\u3400-\\u9fff]{2,4}之[子女儿婴].{0,24}${babyWeight}`,
    // 生育二孩，男宝: what a trade union gives a present for.
    '生育?[一二三头两][孩胎宝]?[,，、:\\s]{0,3}[男女](?:宝|婴|孩)',
    // 头胎男宝
    '[头一二三四]胎[\\s,，、/]{0,2}[男女](?:宝|婴|娃|孩)',
    // 二胎剖
    '[头一二三四]胎[\\s,，、/]?[剖顺]产?(?=[\\s,，、/;；)]|$)',
    // 男宝出生5天
    '[男女](?:宝宝?|婴|娃)(?:出生|生后|刚满|满|才)第?\\d{1,2}天',
    // boy/3400g
    `\\b(?:boy|girl)[\\s,/]{1,2}${babyWeight}`,
    // 二胎，39周
    '[头一二三四]胎[\\s,，、/]{0,2}孕?\\d{1,2}(?:\\+\\d)?周',
    '\\b(?:gave birth|had (?:her|a) baby(?! shower)|delivered (?:an? )?(?:healthy )?(?:baby (?:boy|girl)|(?:baby|boy|girl|twins)(?=\\s*(?:$|[,.;(]|on |at |by |via |\\d))))',
    // edc: 2026-09-01, ycq 0912: a due date under its initials, with its day.
    `(?:^|[^a-z])(?:edc|ycq|yuchanqi)[\\s:=]{0,2}(?:20\\d{2}|${shortDay}|(?:0[1-9]|1[0-2])[0-3]\\d(?!\\d))`,
    '大肚子|肚子大了|怀(?:上|着|了)?[一二三头两]胎|怀(?:了|孕)?\\d{1,2}个多?月|生一?[男女](?:宝|娃|孩|婴)',
  ].join('|'),
  'u',
)

/** 宫内孕34周, 孕39+2周, G2P1 38周: how a doctor writes down a pregnancy. */
const diagnosis =
  /(?:孕|停经)[\s:=]{0,2}\d{1,2}(?:\s?\+\s?\d)?\s?(?:周|w(?![a-z]))|孕\s?\d{1,2}\s?\+\s?[0-6](?!\d)|\bg\d{1,2}\s?p\d{1,2}(?:a\d)?\D{0,8}(?:[23]\d|4[0-2])\s?(?:\+\s?[0-6](?!\d)|w)|\bg\d{1,2}\s?p\d{1,2}\D{0,8}\d{1,2}(?:\s?\+\s?\d)?\s?周/u

/** One of these is in every remark and diagnosis: most texts are asked no further. */
const mayTell = /[男女子主生产剖顺娩孕怀胎宝喜之肚斤克经gd]/u

/** 男宝6斤8两, 昨天生了个女儿, 预计5月生: how people tell a birth to each other. Takes folded text. */
export function isBirthRemark(folded: string): boolean {
  if (folded === '已生' || folded === '刚生') return true
  if (folded.length < 3 || folded.length > 120 || !mayTell.test(folded)) return false
  const told = withoutWorks(folded)
  return remarks.test(told) || diagnosis.test(told)
}
