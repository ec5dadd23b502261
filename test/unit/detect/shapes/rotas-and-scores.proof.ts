import { isoDay } from '../../../support/day.ts'
import { families } from './families.ts'
import { provenList, type OfficeList } from './office-list.ts'
import type { ShapeProof } from './shape-proof.ts'

const at = <One>(list: readonly One[], index: number): One | undefined => list[index % list.length]

/** Rotas, repairs, papers and scores of houses for births, and what a row tells of a mother beside such. */
const lists: readonly OfficeList[] = [
  {
    name: 'who is on duty in a ward',
    holds: 'none',
    fileName: '产科核酸轮班表.xlsx',
    headings: ['日期', '早班', '夜班', '备班', '带班电话'],
    row: ({ mother, father, birth }, row) => [
      isoDay(birth),
      mother.name.full,
      father.name.full,
      at(['何芬', '罗敏', '唐静'], row),
      father.phone,
    ],
  },
  {
    name: 'machines for mothers that were mended',
    holds: 'none',
    titles: ['产后修复仪售后工单'],
    headings: ['工单', '机构', '联系人', '电话', '故障', '日期'],
    row: ({ father, birth }, row) => [
      `SH${String(2_600_001 + row)}`,
      at(['某某产康中心', '某某月子会所'], row),
      father.name.full,
      father.phone,
      '屏幕花',
      isoDay(birth),
    ],
  },
  {
    name: 'beds that other houses have left',
    holds: 'none',
    fileName: '产科转诊联系.xlsx',
    headings: ['接收医院', '科室', '联系人', '电话', '可用床位'],
    row: ({ father }, row) => [
      at(['区妇幼保健院', '市二院'], row),
      at(['产科', '新生儿科'], row),
      father.name.full,
      father.phone,
      row,
    ],
  },
  {
    name: 'papers that were brought to a notary',
    holds: 'none',
    headings: ['编号', '申请人', '身份证号', '用途', '是否提交出生证', '电话'],
    row: ({ father }, row) => [row + 1, father.name.full, father.id, '继承', at(['是', '否'], row), father.phone],
  },
  {
    name: 'risks of falling, told in scores',
    holds: 'none',
    headings: ['病区', '床号', '姓名', '住院号', '评分', '危险因素'],
    row: ({ father, recordNumber }, row) => [
      '骨科',
      row + 1,
      father.name.full,
      recordNumber,
      row % 10,
      at(['步态不稳', '视力差'], row),
    ],
  },
  {
    name: 'diagnoses of mothers with no number beside',
    holds: 'cases',
    headings: ['患者', '年龄', '科室', '诊断', '药品'],
    row: ({ mother }, row) => [
      mother.name.full,
      25 + row,
      '内科',
      at(['孕12周，妊娠剧吐', '孕26周，糖尿病'], row),
      '叶酸片',
    ],
  },
  {
    name: 'presents to employees with a newborn',
    holds: 'cases',
    titles: ['员工新生儿满月礼发放登记'],
    headings: ['员工', '部门', '宝宝出生日期', '礼品', '手机'],
    row: ({ father, birth }) => [father.name.full, '研发', isoDay(birth), '礼盒', father.phone],
  },
  {
    name: 'meals that mothers ordered to their beds',
    holds: 'cases',
    titles: ['产后月子餐预订'],
    headings: ['姓名', '电话', '病区床号', '套餐', '起送', '忌口'],
    row: ({ mother, birth }, row) => [
      mother.name.full,
      mother.phone,
      `产一${String(row + 1)}床`,
      '14天',
      isoDay(birth),
      '海鲜',
    ],
  },
  {
    name: 'who sees patients on which day',
    holds: 'none',
    fileName: '妇产科门诊时刻表.xlsx',
    headings: ['诊别', '星期一', '星期二', '星期三', '专长', '挂号专线'],
    row: ({ mother, father }, row) => [
      at(['一诊', '二诊'], row),
      mother.name.full,
      father.name.full,
      at(['何芬', '罗敏', '唐静'], row),
      at(['高危险妊娠', '不孕症'], row),
      '02-27001234',
    ],
  },
  {
    name: 'what is printed for houses for births',
    holds: 'none',
    headings: ['单号', '客户', '电话', '内容', '数量', '交期'],
    row: ({ father, birth }, row) => [
      `P${String(260_001 + row)}`,
      father.name.full,
      father.phone,
      at(['出生证封套', '产检宣传单', '分娩套餐海报'], row),
      500,
      isoDay(birth),
    ],
  },
  {
    name: 'meals on their way to mothers',
    holds: 'cases',
    titles: ['月子餐今日配送'],
    headings: ['线路', '姓名', '电话', '地址', '餐别', '第几天'],
    row: ({ mother }, row) => [
      at(['东线', '西线'], row),
      mother.name.full,
      mother.phone,
      mother.address,
      '午餐',
      row + 3,
    ],
  },
]

/** Women among all who came for help, told by what they came for; none of the others is. */
function comingForHelp(): ShapeProof {
  const rows = families(30, 'coming for help').map(({ mother, father }, row) => [
    row % 6 === 4 ? mother.name.full : father.name.full,
    25 + row,
    row % 6 === 4 ? '胎盘' : at(['胆囊', '胃黏膜'], row),
    row % 6 === 4 ? at(['停经40周见红', '孕33周 早产'], row) : at(['胆囊结石', '慢性胃炎'], row),
  ])
  return {
    name: 'specimens of mothers among all others',
    sheets: [{ rows: [['姓名', '年龄', '标本', '临床诊断'], ...rows] }],
    people: 5,
  }
}

/** A remark in every ninth row, beside headings that only stand near newborns. */
function remarksNearVaccines(): ShapeProof {
  const rows = families(36, 'remarks near vaccines').map(({ mother, babies: [baby], birth }, row) => [
    baby.name.full,
    isoDay(birth - 4 * 365 - row),
    '水痘',
    mother.name.full,
    mother.phone,
    isoDay(birth),
    row % 9 === 4 ? '新生儿，出生24小时内接种' : '',
  ])
  return {
    name: 'newborns among the children who were vaccinated',
    fileName: '接种反应.xlsx',
    sheets: [{ rows: [['姓名', '出生日期', '疫苗', '监护人', '电话', '接种日期', '备注'], ...rows] }],
    people: 4,
  }
}

export const rotaAndScoreProofs: readonly ShapeProof[] = [
  ...lists.map(provenList),
  comingForHelp(),
  remarksNearVaccines(),
]
