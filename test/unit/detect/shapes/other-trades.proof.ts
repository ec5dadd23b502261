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
]

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

export const otherTradeProofs: readonly ShapeProof[] = [...lists.map(provenList), registerOfKinds()]
