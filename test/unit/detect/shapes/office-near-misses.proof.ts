import { isoDay } from '../../../support/day.ts'
import { provenList, type OfficeList } from './office-list.ts'
import type { ShapeProof } from './shape-proof.ts'

/** Lists that speak of births all over and name nobody who gave birth, beside lists that do. */
const lists: readonly OfficeList[] = [
  {
    name: 'licences of those who deliver children',
    holds: 'none',
    titles: ['助产技术服务人员资质一览'],
    headings: ['单位', '姓名', '身份证号', '职称', '技术项目', '母婴保健合格证号', '联系电话'],
    row: ({ mother, hospital }, at) => [
      hospital,
      mother.name.full,
      mother.id,
      '主管护师',
      '助产技术',
      `M3271302919${String(at)}`,
      mother.phone,
    ],
  },
  {
    name: 'subjects of a study by their initials',
    holds: 'none',
    titles: ['早产预防研究随访数据'],
    headings: ['筛选号', '姓名缩写', '入组孕周', '分娩孕周', '新生儿体重(g)'],
    row: ({ weekDays }, at) => [
      `01-00${String(at)}`,
      at % 2 === 0 ? 'ZHLI' : 'WAFA',
      `20+${String(weekDays)}`,
      '38+1',
      3200,
    ],
  },
  {
    name: 'subjects of a study by their names',
    holds: 'cases',
    titles: ['早产预防研究随访数据'],
    headings: ['筛选号', '姓名', '入组孕周', '分娩孕周', '新生儿体重(g)'],
    row: ({ mother, weekDays }, at) => [`01-00${String(at)}`, mother.name.full, `20+${String(weekDays)}`, '38+1', 3200],
  },
  {
    name: 'papers that children bring to school',
    holds: 'none',
    headings: ['儿童姓名', '出生日期', '出生医学证明（原件）', '预防接种证', '母亲姓名', '监护人电话', '审核日期'],
    row: ({ babies, mother }, at) => [
      babies[0].name.full,
      `2019-0${String(at + 1)}-03`,
      '√',
      '有',
      mother.name.full,
      mother.phone,
      '2025-06-20',
    ],
  },
  {
    name: 'readers of books about births',
    holds: 'none',
    titles: ['图书催还名单'],
    headings: ['书名', '借阅人', '读者证号', '电话', '借出日期'],
    row: ({ mother, birth }, at) => [
      at % 2 === 0 ? '月子餐一本通' : '怀孕分娩育儿全书',
      mother.name.full,
      `9488126${String(at)}`,
      mother.phone,
      isoDay(birth),
    ],
  },
  {
    name: 'names to choose from',
    holds: 'none',
    titles: ['宝宝起名参考'],
    headings: ['序号', '宝宝名字', '出处', '寓意', '适合'],
    row: ({ babies }, at) => [at + 1, babies[0].name.given, '《楚辞》', '聪慧温婉', '女宝'],
  },
  {
    name: 'machines of a delivery room and who mends them',
    holds: 'none',
    titles: ['产科医疗设备维保台账'],
    headings: ['资产编号', '设备名称', '使用科室', '启用日期', '维保工程师', '工程师电话'],
    row: ({ father }, at) => [
      `YL439485${String(at)}`,
      '胎儿监护仪',
      '产科',
      '2024-03-01',
      father.name.full,
      father.phone,
    ],
  },
  {
    name: 'whom to ring for mothers and newborns in danger',
    holds: 'none',
    titles: ['危重孕产妇和新生儿救治联络表'],
    headings: ['救治中心', '分管院长', '职务（必填）', '手机'],
    row: ({ father, hospital }) => [hospital, father.name.full, '新生儿科主任', father.phone],
  },
  {
    name: 'IDs beside those whom to call, and a nurse who signs',
    holds: 'cases',
    fileName: '产后42天复查名单.xlsx',
    headings: ['序', '联系人', '日期', '访视医生', '生产医院', '身份证'],
    row: ({ mother, hospital }, at) => [
      at + 1,
      mother.name.full + mother.phone,
      '2月8日',
      '余爽琴',
      hospital,
      mother.id,
    ],
  },
  {
    name: 'IDs of nannies and whom to call for them',
    holds: 'none',
    fileName: '月嫂花名册.xlsx',
    headings: ['序', '月嫂', '身份证', '电话', '紧急联系人', '健康证到期'],
    row: ({ mother, father }, at) => [
      at + 1,
      mother.name.full,
      mother.id,
      mother.phone,
      father.name.full,
      '2026-03-01',
    ],
  },
  {
    name: 'vaccines that a delivery room was handed, and who signed for them',
    holds: 'none',
    titles: ['产科接种室疫苗出入库登记'],
    headings: ['日期', '疫苗名称', '批号', '出库数', '领用科室', '*领用人'],
    row: ({ father, birth }, at) => [
      isoDay(birth),
      '卡介苗',
      `20250${String(at)}`,
      at + 1,
      '母婴同室',
      father.name.full,
    ],
  },
]

export const officeNearMissProofs: readonly ShapeProof[] = lists.map(provenList)
