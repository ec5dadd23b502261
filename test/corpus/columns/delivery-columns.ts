import { column, type ColumnSpec } from './column.ts'
import { dateStyle } from './date-style.ts'
import { modeStyle, weeksStyle } from './delivery-style.ts'

const dueDate = column(
  'delivery',
  {
    simplified: ['预产期', '预产日期', '预产期（EDC）', 'EDC', '预计分娩日期', '预产时间', '宝宝预产期'],
    traditional: ['預產期', '預產日期'],
    english: ['EDD', 'EDC', 'Expected date of delivery', 'Due date'],
    pinyin: ['yuchanqi', 'ycq'],
    code: ['dueDate', 'edc', 'expected_delivery_date'],
  },
  (random, region, script) => {
    const style = dateStyle(random, region, script)
    return ({ dueDate: day, birthMinutes }) => style(day, birthMinutes)
  },
)

const lastPeriod = column(
  'delivery',
  {
    simplified: ['末次月经', 'LMP', '末次月经日期', '末次月经时间'],
    traditional: ['末次月經', 'LMP'],
    english: ['LMP', 'Last menstrual period'],
    pinyin: ['mcyj'],
    code: ['lmp', 'lastMenses'],
  },
  (random, region, script) => {
    const style = dateStyle(random, region, script)
    return ({ lastPeriod: day, birthMinutes }) => style(day, birthMinutes)
  },
)

const weeks = column(
  'delivery',
  {
    simplified: ['孕周', '分娩孕周', '孕周(周)', '胎龄', '孕龄', '妊娠周数', '孕周（周+天）', '目前孕周', '建册孕周'],
    traditional: ['懷孕週數', '週數', '妊娠週數'],
    english: ['Gestation', 'GA (weeks)', 'Gestational age', 'Weeks'],
    pinyin: ['yunzhou', 'yz'],
    code: ['gestationalWeeks', 'gestWeek', 'GA_WEEKS'],
  },
  (random) => {
    const style = weeksStyle(random)
    return ({ weeks: count, weekDays }) => style(count, weekDays)
  },
)

const mode = column(
  'delivery',
  {
    simplified: [
      '分娩方式',
      '生产方式',
      '顺/剖',
      '产式',
      '分娩方式(顺/剖)',
      '娩出方式',
      '顺产/剖腹产',
      '分娩情况',
      '方式',
    ],
    traditional: ['生產方式', '分娩方式', '自然產/剖腹產'],
    english: ['Mode of delivery', 'Delivery Mode', 'MOD', 'Delivery type'],
    pinyin: ['fenmianfangshi', 'fmfs'],
    code: ['deliveryMode', 'delivery_type', 'childbirthWay'],
  },
  (random, region, script) => {
    const style = modeStyle(random, region, script)
    return (family) => style(family.mode)
  },
)

const parity = column(
  'delivery',
  {
    simplified: ['孕产次', '胎次', '孕/产', '产次', '第几胎', '几胎', '孕产史'],
    traditional: ['胎次', '孕產次', 'G/P'],
    english: ['G/P', 'Parity', 'Gravida/Para'],
    pinyin: ['taici', 'ycc'],
    code: ['parity', 'gravidaPara'],
  },
  (random) => {
    const kind = random.int(0, 3)
    return ({ gravida, para }) => {
      if (kind === 0) return `G${String(gravida)}P${String(para)}`
      if (kind === 1) return `${String(gravida)}-0-${String(gravida - para)}-${String(para)}`
      return kind === 2 ? para : `孕${String(gravida)}产${String(para)}`
    }
  },
)

const screening = column(
  'baby',
  {
    simplified: [
      '听力筛查',
      '足跟血',
      '新筛',
      '听筛结果',
      '采血日期',
      '先心病筛查',
      '乙肝疫苗',
      '卡介苗',
      '听力初筛（左/右）',
      '眼底筛查',
      '黄疸值',
    ],
    traditional: ['聽力篩檢', '新生兒篩檢', '先天性代謝篩檢'],
    english: ['Hearing screen', 'Newborn screening', 'Heel prick'],
    code: ['hearingScreen', 'heelBlood'],
  },
  (random) => {
    const words = random.pick([
      ['通过', '通过', '未通过', '复筛'],
      ['已采', '已采', '未采'],
      ['双耳通过', '左耳未过', '双耳通过'],
      ['√', '√', '×'],
      ['pass', 'pass', 'refer'],
    ])
    return () => random.pick(words)
  },
)

const risk = column(
  'mother',
  {
    simplified: ['高危因素', '妊娠合并症', '入院诊断', '高危评分', '妊娠风险', '诊断'],
    traditional: ['高危險妊娠', '診斷'],
    english: ['Diagnosis', 'Risk factors'],
    code: ['riskLevel'],
  },
  (random, _region, script) => {
    const words =
      script === 'english'
        ? ['Nil', 'GDM', 'PIH', 'Anaemia', 'Previous CS']
        : ['无', '妊娠期糖尿病', '瘢痕子宫', '贫血', '前置胎盘', '高龄', '绿色', '黄色', '妊高症']
    return () => random.pick(words)
  },
)

const fetuses = column(
  'baby',
  {
    simplified: ['胎数', '单/双胎', '胎儿数'],
    traditional: ['胎數', '單/多胞胎'],
    english: ['Plurality', 'Singleton/Twins'],
    code: ['fetusCount'],
  },
  (random, _region, script) => {
    const [one, two] =
      script === 'english'
        ? ['Singleton', 'Twins']
        : random.pick([
            ['单', '双'],
            ['单胎', '双胎'],
            ['1', '2'],
          ] as const)
    return ({ babies }) => (babies.length === 1 ? one : two)
  },
)

export const deliveryColumns = {
  dueDate,
  lastPeriod,
  weeks,
  mode,
  parity,
  screening,
  risk,
  fetuses,
} satisfies Record<string, ColumnSpec>
