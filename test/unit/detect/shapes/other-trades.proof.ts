import { isoDay } from '../../../support/day.ts'
import { families } from './families.ts'
import { provenList, type OfficeList } from './office-list.ts'
import type { ShapeProof } from './shape-proof.ts'

const at = <One>(list: readonly One[], index: number): One | undefined => list[index % list.length]

/** Lists as systems of other trades export them, each beside its twin that is about mothers. */
const lists: readonly OfficeList[] = [
  {
    name: 'births of long ago, in a ward for bones',
    holds: 'none',
    titles: ['骨科在院患者一览'],
    headings: ['床号', '住院号', '姓名', '诊断', '联系电话', '备注'],
    row: ({ mother, recordNumber }, row) => [
      row + 1,
      recordNumber,
      mother.name.full,
      '腰椎间盘突出',
      mother.phone,
      at(['剖宫产史', '既往早产', '曾流产', '2016年剖腹产史'], row),
    ],
  },
  {
    name: 'births of today, in a ward for bones',
    holds: 'cases',
    titles: ['骨科在院患者一览'],
    headings: ['床号', '住院号', '姓名', '诊断', '联系电话', '备注'],
    row: ({ mother, recordNumber }, row) => [
      row + 1,
      recordNumber,
      mother.name.full,
      '腰椎间盘突出',
      mother.phone,
      at(['剖宫产术后第3天', '孕30周，产科会诊', '顺产后5天', '剖宫产史，现孕28周'], row),
    ],
  },
  {
    name: 'leave by its kinds',
    holds: 'none',
    fileName: '分娩假陪产假统计.xlsx',
    headings: ['姓名', '病假', '产检假', '分娩假', '流产假', '生育假', '哺乳假', '状态'],
    row: ({ mother }, row) => [mother.name.full, row, '', row === 3 ? 98 : '', '', '', '', '在岗'],
  },
  {
    name: 'nannies who are sent to nobody',
    holds: 'none',
    fileName: '月嫂黑名单.xlsx',
    headings: ['姓名', '手机号', '身份证号', '原因', '录入人'],
    row: ({ mother }, row) => [mother.name.full, mother.phone, mother.id, at(['私自接单', '证件造假'], row), '何芬'],
  },
  {
    name: 'who wants to run a postpartum centre',
    holds: 'none',
    fileName: '月子会所加盟意向.xlsx',
    titles: ['招商线索登记'],
    headings: ['姓名', '电话', '意向城市', '投资预算', '来源'],
    row: ({ father }, row) => [father.name.full, father.phone, at(['绵阳', '泉州'], row), '100-200万', '展会'],
  },
  {
    name: 'who wants to stay in a postpartum centre',
    holds: 'cases',
    fileName: '月子会所入住意向.xlsx',
    titles: ['客资登记'],
    headings: ['姓名', '电话', '意向房型', '预算', '来源'],
    row: ({ mother }, row) => [mother.name.full, mother.phone, at(['豪华', '标准'], row), '5-8万', '小红书'],
  },
  {
    name: 'eyes of children, in figures that newborns weigh',
    holds: 'none',
    titles: ['3-6岁儿童体检登记'],
    headings: ['建档日期', '姓名', '出生日期', '母亲姓名', '联系方式', '检查日期', '视力'],
    row: ({ mother, babies: [baby], birth }, row) => [
      isoDay(birth - 4 * 365 + 60),
      baby.name.full,
      isoDay(birth - 4 * 365 - 60 * row),
      mother.name.full,
      mother.phone,
      isoDay(birth),
      at(['4.8', '4.9', '5.0'], row),
    ],
  },
  {
    name: 'teachers who gave birth',
    holds: 'cases',
    fileName: '幼儿园教职工登记.xlsx',
    titles: ['教职工生育情况登记'],
    headings: ['序号', '教师姓名', '班级', '生育日期', '孩次', '新生儿性别', '产假期限', '手机'],
    row: ({ mother, birth }, row) => [
      row + 1,
      mother.name.full,
      '小一班',
      isoDay(birth),
      '一孩',
      at(['男', '女'], row),
      '158天',
      mother.phone,
    ],
  },
  {
    name: 'tenants of a trade for mothers',
    holds: 'none',
    headings: ['楼栋', '房号', '业主姓名', '身份证号', '手机', '备注'],
    row: ({ father }, row) => [
      3,
      101 + row,
      father.name.full,
      father.id,
      father.phone,
      at(['出租给月嫂公司', '租给产后修复工作室', '空置'], row),
    ],
  },
  {
    name: 'stars given to a cleaner',
    holds: 'none',
    headings: ['订单号', '客户姓名', '联系电话', '评分', '技能评分', '服务人员'],
    row: ({ father }, row) => [`BJ${20_260_000 + row}`, father.name.full, father.phone, 4 + row / 10, 5, '何芬'],
  },
  {
    name: 'scores given to newborns',
    holds: 'cases',
    headings: ['姓名', '联系电话', '评分', '出生体重'],
    row: ({ mother, babies: [baby] }, row) => [mother.name.full, mother.phone, 8 + (row % 3), baby.weightGrams],
  },
  {
    name: 'what a buyer waits for',
    holds: 'none',
    headings: ['purchase_order_code', 'supplier', 'contact_name', 'contact_phone', 'expected_delivery_date', 'item'],
    row: ({ dueDate, mother }, row) => [
      `PO2026${100 + row}`,
      at(['Acme Ltd', 'Nordic Med'], row),
      at(['Emma Davis', 'Tom Baker', 'Ava Martin'], row),
      mother.phone,
      isoDay(dueDate),
      at(['infant formula', 'delivery bed'], row),
    ],
  },
  {
    name: 'what a midwife waits for',
    holds: 'cases',
    headings: ['booking_no', 'patient_name', 'contact_phone', 'expected_delivery_date', 'consultant'],
    row: ({ dueDate, mother }, row) => [`B${1000 + row}`, mother.name.full, mother.phone, isoDay(dueDate), 'Dr Ho'],
  },
  {
    name: 'teeth that are made to order',
    holds: 'none',
    headings: ['单号', '诊所', '患者', '牙位', '材质', '出货日期', '预产日'],
    row: ({ father, dueDate }, row) => [
      `YC26${row}`,
      '某某口腔',
      father.name.full,
      11 + row,
      '氧化锆',
      isoDay(dueDate),
      isoDay(dueDate),
    ],
  },
  {
    name: 'children some days old, and their mothers',
    holds: 'cases',
    titles: ['母乳喂养咨询登记'],
    headings: ['日期', '母亲姓名', '联系电话', '宝宝日龄', '问题', '咨询师'],
    row: ({ mother, birth }, row) => [
      isoDay(birth + 5 * row),
      mother.name.full,
      mother.phone,
      3 + 5 * row,
      at(['涨奶', '乳头皲裂'], row),
      '何芬',
    ],
  },
  {
    name: 'piglets some days old',
    holds: 'none',
    titles: ['保育舍转群登记'],
    headings: ['日期', '栋舍', '日龄', '头数', '饲养员', '电话'],
    row: ({ father, birth }, row) => [isoDay(birth), 3, 20 + row, 120, father.name.full, father.phone],
  },
  {
    name: 'whom a union visited after a birth',
    holds: 'cases',
    titles: ['工会慰问台账'],
    headings: ['序号', '姓名', '部门', '慰问事由', '慰问金', '电话'],
    row: ({ mother }, row) => [
      row + 1,
      mother.name.full,
      '一车间',
      at(['生育二孩，男宝', '顺产一女婴', '剖宫产一男婴'], row),
      500,
      mother.phone,
    ],
  },
]

/** Births among removals and deaths: the row says which it is. */
function counterOfHouseholds(): ShapeProof {
  const rows = families(24, 'household counter').map(({ father, babies: [baby], birth }, row) => [
    `H${20_260_000 + row}`,
    father.name.full,
    father.phone,
    row % 6 === 1 ? '出生登记' : at(['迁入', '死亡注销', '更名'], row),
    baby.name.full,
    isoDay(birth),
  ])
  return {
    name: 'births that are registered among removals',
    sheets: [{ rows: [['受理号', '申请人', '电话', '业务类型', '变动人姓名', '办理日期'], ...rows] }],
    people: 4,
  }
}

/** Rows that say of themselves what they are of: five of thirty. */
function registerOfKinds(): ShapeProof {
  const rows = families(30, 'kinds of people').map(({ mother }, row) => [
    row + 1,
    mother.name.full,
    mother.id,
    mother.phone,
    row % 6 === 2 ? '孕产妇' : at(['高血压', '糖尿病', '老年人'], row),
    row % 6 === 2 ? at(['孕28周', '产后20天'], row) : row % 9 === 0 ? '独居' : '',
  ])
  return {
    name: 'mothers among the old and the ill of a neighbourhood',
    sheets: [{ rows: [['社区重点人群台账'], ['序号', '姓名', '身份证号', '联系电话', '人群类别', '备注'], ...rows] }],
    people: 5,
  }
}

export const otherTradeProofs: readonly ShapeProof[] = [
  ...lists.map(provenList),
  registerOfKinds(),
  counterOfHouseholds(),
]
