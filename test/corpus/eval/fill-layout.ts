import { chineseDay, isoDay } from '../../support/day.ts'
import type { Family } from '../../support/people/family.ts'
import { Population } from '../../support/people/population.ts'
import type { Random } from '../../support/random.ts'

/** One table shape out of a file of layouts. */
export interface Layout {
  readonly id: string
  readonly headers: readonly string[]
  readonly expect: 'sensitive' | 'clean' | 'any'
}

type Fill = (family: Family, random: Random, row: number) => string

/** What stands under a heading, first match wins. Kept apart from the detector's lexicon on purpose: a few plain rules. */
const rules: readonly (readonly [RegExp, Fill])[] = [
  [/^序号$|^id$|^no\.?$|^sn$/i, (_, __, row) => String(row + 1)],
  [/诊断|指征|原因|因素|说明|备注|remark/i, (_, random) => random.pick(['无', '正常', '瘢痕子宫', ''])],
  [
    /签名|签字|签发人|审核|接生者|医生|护士|助产人员|填表人|執行人員|销售|顾问|经理|月嫂姓名|業務|priest|doctor|midwife|nurse/i,
    (_, random) => random.pick(['王建华', '李秀英', '周敏', '吴淑芬', '郑海燕']),
  ],
  [/(?:父|丈夫|配偶|爸|husband|father).*(?:姓名|name)|NAME OF FATHER/i, (family) => family.father.name.full],
  [
    /(?:婴儿|新生儿|宝宝|寶寶|新生兒|儿童|baby|child).*(?:姓名|name)|NAME OF CHILD/i,
    (family) => family.babies[0].name.full,
  ],
  [/机构|醫院|医院|hospital|clinic|社区|单位|派出所|church/i, (family) => family.hospital],
  [/父.*(?:证|身份)|丈夫身份/, (family) => family.father.id],
  [
    /(?:母|产妇|孕|客户|甲方|本人|有效)?.*(?:身份证|身分證|证件-?号码|证件号|id card|aadhaar|national id)/i,
    (family) => family.mother.id,
  ],
  [/出生.*(?:编号|证号|证明号)|证编号|certificate/i, (family) => family.babies[0].certificate],
  [/住院号|病案号|病历|病歷|uhid|record number|门诊/i, (family) => family.recordNumber],
  [/电话|手机|联系方式|電話|手機|phone|mobile|tel|contact/i, (family) => family.mother.phone],
  [/email|邮箱|郵件/i, (family) => family.mother.email],
  [/line|微信|wechat|qq/i, (family) => family.mother.wechat],
  [/地址|住址|address|小区|居住|户籍/i, (family) => family.mother.address],
  [/预产|預產|edd|due/i, (family) => isoDay(family.dueDate)],
  [/末次月经|lmp|月經/i, (family) => isoDay(family.lastPeriod)],
  [/(?:母|产妇|孕|妈妈|父|丈夫).*(?:生日|出生)/, (family) => isoDay(family.mother.birth)],
  [/体重|體重|weight|bwt/i, (family) => String(family.babies[0].weightGrams)],
  [/身长|身長|length|height/i, (family) => String(family.babies[0].lengthCm)],
  [/孕周|weeks|gestation/i, (family) => `${String(family.weeks)}+${String(family.weekDays)}`],
  [/分娩方式|生产方式|產別|產式|生產方式|mode/i, (family) => (family.mode === 'vaginal' ? '顺产' : '剖宫产')],
  [/性别|性別|sex|gender/i, (family) => (family.babies[0].sex === 'male' ? '男' : '女')],
  [/年龄|age/i, (_, random) => String(random.int(22, 40))],
  [/编号|編號|number|code|代码|no\b|号$/i, (_, random) => String(random.int(1000, 9999))],
  [
    /日期|时间|日$|date|time|生日|birth/i,
    (family, random) => (random.chance(0.5) ? isoDay(family.birth) : chineseDay(family.birth)),
  ],
  [/姓名|名称|名稱|name|客户$|產婦$|产妇$|mother$/i, (family) => family.mother.name.full],
  [/数$|人数|率|合计|count|total|births/i, (_, random) => String(random.int(0, 400))],
]

/** `rows` made-up rows under a layout's headings; a heading split in two (`姓`, `名`) gets the two halves of the name. */
export function fillLayout(layout: Layout, rows: number, random: Random): string[][] {
  const population = new Population(random)
  return Array.from({ length: rows }, (_, row) => {
    const family = population.family({
      region: 'mainland',
      birth: 45_900 - random.int(0, 60),
      hospital: random.pick(['上海市第一妇婴保健院', '红房子医院', '仁济医院']),
      twins: false,
    })
    return layout.headers.map((heading, column) => {
      if (/[(（]姓$/.test(heading)) return family.mother.name.surname
      if (/^名[)）]$/.test(heading) && /[(（]姓$/.test(layout.headers[column - 1] ?? ''))
        return family.mother.name.given
      const rule = rules.find(([pattern]) => pattern.test(heading))
      return rule === undefined ? '' : rule[1](family, random, row)
    })
  })
}
