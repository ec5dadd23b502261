import { isoDay } from '../../../support/day.ts'
import { families } from './families.ts'
import { provenList, type OfficeList } from './office-list.ts'
import type { ShapeProof } from './shape-proof.ts'

const at = <One>(list: readonly One[], index: number): One | undefined => list[index % list.length]

/** What clerks in houses for births keep of themselves and their stores, each beside its twin that is about mothers. */
const lists: readonly OfficeList[] = [
  {
    name: 'short numbers of a ward',
    holds: 'none',
    fileName: '新生儿科短号表.xlsx',
    headings: ['姓名', '短号', '手机'],
    row: ({ mother }, row) => [mother.name.full, 66_101 + row, mother.phone],
  },
  {
    name: 'accounts of a house for recovery',
    holds: 'none',
    fileName: '产后康复中心钉钉账号.xlsx',
    headings: ['userid', 'name', 'mobile', 'dept', 'title', 'hired_date'],
    row: ({ mother, birth }, row) => [
      `u${String(1000 + row)}`,
      mother.name.full,
      mother.phone,
      '产康部',
      at(['产康师', '顾问'], row),
      isoDay(birth - 900),
    ],
  },
  {
    name: 'guests of a house for recovery',
    holds: 'cases',
    fileName: '产后康复中心预约.xlsx',
    headings: ['id', 'name', 'mobile', 'date', 'title'],
    row: ({ mother, birth }, row) => [row + 1, mother.name.full, mother.phone, isoDay(birth), '女士'],
  },
  {
    name: 'blank certificates in store',
    holds: 'none',
    titles: ['出生医学证明空白证件入出库登记'],
    headings: ['日期', '起号', '止号', '数量', '领取单位', '领取人', '电话'],
    row: ({ father, birth, babies: [baby] }, row) => [
      isoDay(birth),
      baby.certificate,
      baby.certificate,
      50 + row,
      at(['市妇幼保健院', '县人民医院'], row),
      father.name.full,
      father.phone,
    ],
  },
  {
    name: 'cards for blood that houses fetched',
    holds: 'none',
    titles: ['新生儿疾病筛查采血卡发放登记'],
    headings: ['日期', '助产机构', '数量', '领取人', '联系电话'],
    row: ({ father, birth }, row) => [
      isoDay(birth),
      at(['市妇幼保健院', '县人民医院'], row),
      100 + row,
      father.name.full,
      father.phone,
    ],
  },
  {
    name: 'certificates that mothers fetched',
    holds: 'cases',
    titles: ['出生医学证明领取登记'],
    headings: ['日期', '证号', '新生儿', '领取人', '联系电话'],
    row: ({ mother, birth, babies: [baby] }) => [
      isoDay(birth),
      baby.certificate,
      baby.name.full,
      mother.name.full,
      mother.phone,
    ],
  },
  {
    name: 'a team for emergencies at births',
    holds: 'none',
    titles: ['新生儿窒息复苏应急小组'],
    row: ({ father }, row) => [row === 0 ? '组长' : row === 1 ? '副组长' : '成员', father.name.full, father.phone],
  },
  {
    name: 'a group of mothers who help each other',
    holds: 'cases',
    titles: ['孕妇互助小组名单'],
    headings: ['姓名', '电话', '备注'],
    row: ({ mother }) => [mother.name.full, mother.phone, ''],
  },
  {
    name: 'charges by record number, under a word of births',
    holds: 'cases',
    fileName: '分娩镇痛收费核对.xlsx',
    headings: ['日期', '住院号', '姓名', '镇痛开始', '费用', '麻醉医生'],
    row: ({ mother, birth, recordNumber }) => [
      isoDay(birth),
      recordNumber,
      mother.name.full,
      `${isoDay(birth)} 08:30`,
      1200,
      '何明',
    ],
  },
  {
    name: 'workmen who are asked to be quiet',
    holds: 'none',
    headings: ['姓名', '身份证号', '手机', '进场日期', '备注'],
    row: ({ father, birth }, row) => [
      father.name.full,
      father.id,
      father.phone,
      isoDay(birth),
      at(['夜间施工避开产妇休息', '楼上有孕妇轻声', ''], row),
    ],
  },
  {
    name: 'dependants with a rider for births',
    holds: 'none',
    headings: ['Employee No', 'Employee Name', 'Dependant Name', 'Date of Birth', 'HKID', 'Maternity Rider'],
    row: ({ father, birth }, row) => [
      `E${String(100 + row)}`,
      'Tom Baker',
      at(['Emma Davis', 'Liam Scott'], row),
      isoDay(birth - 9000 - row),
      father.id,
      at(['Y', 'N'], row),
    ],
  },
  {
    name: 'who learns to help at births',
    holds: 'none',
    fileName: 'Doula course sign up.xlsx',
    headings: ['Full Name', 'Email', 'Phone', 'Why do you want to train as a doula?', 'Course date'],
    row: ({ mother, birth }, row) => [
      at(['Emma Davis', 'Ava Martin', 'Susan Clark'], row),
      `lucy${String(row)}@example.com`,
      mother.phone,
      'career change',
      isoDay(birth),
    ],
  },
]

/** Few of those who are insured have a newborn's name: the others are no newborns. */
function insuredOfAllAges(): ShapeProof {
  const rows = families(40, 'insured of all ages').map(({ mother, father }, row) => [
    row % 5 === 2 ? `${mother.name.full}之子` : father.name.full,
    row % 5 === 2 ? '' : father.id,
    row % 5 === 2 ? '新生儿' : '成年居民',
    father.phone,
  ])
  return {
    name: 'newborns among all who are insured',
    sheets: [{ rows: [['姓名', '身份证号', '参保类别', '电话'], ...rows] }],
    people: 8,
  }
}

export const houseForBirthsProofs: readonly ShapeProof[] = [...lists.map(provenList), insuredOfAllAges()]
