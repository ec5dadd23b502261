import { mobileNumber } from '../../support/people/phone.ts'
import { column, type ColumnSpec } from './column.ts'
import { dateStyle } from './date-style.ts'
import { colleagues } from './place-columns.ts'

const index = column(
  'other',
  {
    simplified: ['序号', '编号', 'NO.', '#', '序', '号'],
    traditional: ['序號', '編號', 'No.'],
    english: ['No.', '#', 'S/N'],
    pinyin: ['xuhao'],
    code: ['id', 'rowNo'],
  },
  () => (_family, row) => row + 1,
)

const nanny = column(
  'service',
  {
    simplified: ['月嫂', '月嫂姓名', '阿姨', '派单月嫂', '护理师', '服务人员', '育婴师', '上户阿姨', '技师'],
    traditional: ['月嫂', '到府坐月子服務員', '陪月員'],
    english: ['Nanny', 'Confinement nanny', 'Caregiver'],
    pinyin: ['yuesao'],
    code: ['nannyName', 'yuesaoName'],
  },
  (random, region) => colleagues(random, region, 12),
)

const nannyPhone = column(
  'service',
  {
    simplified: ['月嫂电话', '阿姨电话', '护理师手机'],
    traditional: ['服務員電話'],
    english: ['Nanny phone'],
    code: ['nannyPhone'],
  },
  (random, region) => {
    const numbers = Array.from({ length: 10 }, () => mobileNumber(random, region))
    return () => random.pick(numbers)
  },
)

/** One phone for many: it joins nobody. */
const deskPhone = column(
  'service',
  {
    simplified: ['咨询电话', '负责人电话', '客服电话', '登记电话'],
    traditional: ['服務專線'],
    english: ['Hotline'],
    code: ['servicePhone'],
  },
  (random, region) => {
    const number = mobileNumber(random, region)
    return () => number
  },
)

const pack = column(
  'service',
  {
    simplified: ['套餐', '服务项目', '服务类型', '级别', '产品', '签约套餐', '月嫂级别', '服务内容'],
    traditional: ['方案', '服務項目'],
    english: ['Package', 'Service'],
    pinyin: ['taocan'],
    code: ['packageName', 'serviceType'],
  },
  (random, region) => {
    const words =
      region === 'mainland'
        ? ['26天金牌', '42天', '28天豪华套房', '五星26天', '住家月嫂', '月子餐28天', '产后康复10次', '催乳1次']
        : ['坐月子28天', '月子餐30天', '到府服務200小時']
    return () => random.pick(words)
  },
)

const amount = column(
  'service',
  {
    simplified: ['合同金额', '金额', '应收', '定金', '总价(元)', '费用', '服务费', '已付'],
    traditional: ['金額', '訂金'],
    english: ['Amount', 'Fee', 'Deposit'],
    pinyin: ['jine'],
    code: ['amount', 'totalFee'],
  },
  (random) => () => random.int(20, 500) * 100,
)

const startDate = column(
  'service',
  {
    simplified: [
      '上户日期',
      '上户时间',
      '入住日期',
      '服务开始',
      '签单日期',
      '预计上户',
      '入住时间',
      '出院日期',
      '入院日期',
    ],
    traditional: ['入住日期', '服務開始日', '出院日期'],
    english: ['Start date', 'Admission date', 'Discharge'],
    pinyin: ['shanghuriqi'],
    code: ['startDate', 'checkInDate'],
  },
  (random, region, script) => {
    const style = dateStyle(random, region, script)
    return ({ birth }) => style(birth + 3, 600)
  },
)

const source = column(
  'service',
  {
    simplified: ['来源', '客户来源', '渠道', '获客渠道'],
    traditional: ['客戶來源'],
    english: ['Source', 'Channel'],
    code: ['source'],
  },
  (random) => () => random.pick(['转介绍', '大众点评', '医院地推', '小红书', '抖音', '老客户', '官网']),
)

const sales = column(
  'service',
  {
    simplified: ['业务员', '销售', '顾问', '跟进人', '客服', '负责人', '签单人'],
    traditional: ['業務', '專員'],
    english: ['Sales', 'Consultant'],
    code: ['salesman', 'owner'],
  },
  (random, region) => colleagues(random, region, 5),
)

const status = column(
  'service',
  {
    simplified: ['状态', '跟进状态', '是否回访', '进度', '意向', '备注1'],
    traditional: ['狀態'],
    english: ['Status'],
    pinyin: ['zhuangtai'],
    code: ['status'],
  },
  (random, region) => {
    const words =
      region === 'mainland'
        ? ['已签约', '待回访', '无人接听', '已上户', '已回访', '意向A', '√', '加微信']
        : ['已簽約', '待追蹤', 'V']
    return () => random.pick(words)
  },
)

const remark = column(
  'other',
  {
    simplified: ['备注', '说明', '特殊情况', '备注（其他）', '跟进记录', '情况'],
    traditional: ['備註'],
    english: ['Remarks', 'Notes'],
    pinyin: ['beizhu'],
    code: ['remark', 'memo'],
  },
  (random, region) => {
    const words =
      region === 'mainland'
        ? [
            '',
            '',
            '',
            '二胎',
            '母乳',
            '混合喂养',
            '转儿科',
            '黄疸',
            '要求早上联系',
            '已建档',
            '需上门',
            '奶水不足',
            '胎膜早破',
          ]
        : ['', '', '母乳', '素食', '黃疸', '轉診']
    return () => random.pick(words)
  },
)

const community = column(
  'place',
  {
    simplified: ['社区', '居委会', '街道', '社区卫生服务中心', '管辖社区', '村（居）委'],
    traditional: ['里別', '衛生所'],
    english: ['District'],
    code: ['community'],
  },
  (random) => () =>
    random.pick(['花木社区', '望江街道', '古美社区卫生服务中心', '新桥居委', '城东', '北蔡镇', '石湖村']),
)

export const serviceColumns = {
  index,
  nanny,
  nannyPhone,
  deskPhone,
  pack,
  amount,
  startDate,
  source,
  sales,
  status,
  remark,
  community,
} satisfies Record<string, ColumnSpec>
