import { isoDay } from '../../../support/day.ts'
import { provenList, type OfficeList } from './office-list.ts'
import type { ShapeProof } from './shape-proof.ts'

const at = <One>(list: readonly One[], index: number): One | undefined => list[index % list.length]

/** Offices that ask, pay, test software and sell businesses in the words of births, and their twins. */
const lists: readonly OfficeList[] = [
  {
    name: 'blood donors, all of whom said no',
    holds: 'none',
    headings: ['献血日期', '姓名', '身份证', '手机', '血型', '末次月经/孕哺期询问', '结果'],
    row: ({ mother, birth }) => [isoDay(birth), mother.name.full, mother.id, mother.phone, 'A', '否', '合格'],
  },
  {
    name: 'women with their last period',
    holds: 'cases',
    headings: ['日期', '姓名', '身份证', '手机', '血型', '末次月经', '结果'],
    row: ({ mother, birth, lastPeriod }) => [
      isoDay(birth),
      mother.name.full,
      mother.id,
      mother.phone,
      'A',
      isoDay(lastPeriod),
      '合格',
    ],
  },
  {
    name: 'members of a pension scheme',
    holds: 'none',
    headings: ['Member no', 'Name', 'Date of birth', 'Spouse', 'Maternity pay (YTD)', 'Joined'],
    row: ({ mother, father, birth }, row) => [
      9000 + row,
      mother.name.full,
      isoDay(birth - 30 * 365),
      father.name.full,
      row * 100,
      isoDay(birth - 900),
    ],
  },
  {
    name: 'tenants who pay for a full month',
    holds: 'none',
    headings: ['房源', '租客', '身份证', '手机', '起租日', '月租', '是否足月'],
    row: ({ father, birth }, row) => [
      father.address,
      father.name.full,
      father.id,
      father.phone,
      isoDay(birth),
      3200,
      at(['足月', '不足月按天'], row),
    ],
  },
  {
    name: 'newborns born in time',
    holds: 'cases',
    headings: ['姓名', '身份证', '手机', '日期', '是否足月', '体重'],
    row: ({ mother, birth, babies: [baby] }, row) => [
      mother.name.full,
      mother.id,
      mother.phone,
      isoDay(birth),
      at(['足月', '早产'], row),
      baby.weightGrams,
    ],
  },
  {
    name: 'faults of a program for mothers',
    holds: 'none',
    headings: ['ID', '标题', '姓名', '联系方式', '创建日期', '状态'],
    row: ({ father, birth }, row) => [
      `BUG-${String(1000 + row)}`,
      at(['孕周显示乱码', '新生儿登记保存失败', '产妇列表报错'], row),
      father.name.full,
      father.phone,
      isoDay(birth),
      '打开',
    ],
  },
  {
    name: 'who would like to open a postpartum centre',
    holds: 'none',
    headings: ['来源', '姓名', '手机', '城市', '意向项目', '咨询日期'],
    row: ({ father, birth }, row) => [
      '抖音',
      father.name.full,
      father.phone,
      '赣州',
      at(['月子中心加盟', '产后修复加盟'], row),
      isoDay(birth),
    ],
  },
  {
    name: 'who would like to stay in one',
    holds: 'cases',
    headings: ['来源', '姓名', '手机', '城市', '意向项目', '咨询日期'],
    row: ({ mother, birth }, row) => [
      '抖音',
      mother.name.full,
      mother.phone,
      '赣州',
      at(['月子中心28天', '产后修复10次'], row),
      isoDay(birth),
    ],
  },
  {
    name: 'what a study pays back',
    holds: 'none',
    titles: ['妊娠期高血压课题经费报销明细'],
    headings: ['日期', '报销人', '手机', '事由', '金额', '经办'],
    row: ({ mother, father, birth }, row) => [
      isoDay(birth),
      mother.name.full,
      mother.phone,
      at(['孕妇随访交通补贴', '试剂'], row),
      300,
      father.name.full,
    ],
  },
  {
    name: 'what a survey of births asks, where',
    holds: 'none',
    fileName: '生育意愿调查.xlsx',
    headings: ['序号', '您的年龄', '您是否打算生育二孩？', '您的分娩医院类型', '所用时间'],
    row: (_family, row) => [row + 1, 25 + row, at(['打算', '没想好'], row), at(['公立', '私立', '公办'], row), '215秒'],
  },
  {
    name: 'births in a zoo',
    holds: 'none',
    headings: ['名字', '母', '父', '出生日期', '出生体重(g)', '性别', '分娩情况', '育幼员'],
    row: ({ father, birth }, row) => [
      at(['团团', '妞妞'], row),
      at(['花花', '丽丽'], row),
      at(['大壮', '阿力'], row),
      isoDay(birth),
      420 + row,
      at(['雄', '♀', '雌'], row),
      at(['顺产', '人工育幼'], row),
      father.name.full,
    ],
  },
  {
    name: 'whom to call in a delivery room',
    holds: 'none',
    fileName: '通讯录.xlsx',
    titles: ['分娩室'],
    headings: ['姓名', '电话', '生日'],
    row: ({ mother, birth }) => [mother.name.full, mother.phone, isoDay(birth - 30 * 365)],
  },
  {
    name: 'whom to call of those who gave birth',
    holds: 'cases',
    fileName: '通讯录.xlsx',
    titles: ['产妇'],
    headings: ['姓名', '电话', '生日'],
    row: ({ mother, birth }) => [mother.name.full, mother.phone, isoDay(birth - 30 * 365)],
  },
  {
    name: 'whom to ask about a day for premature children',
    holds: 'none',
    row: ({ father }, row) =>
      row === 0
        ? ['“世界早产儿日”公益活动媒体邀请名单']
        : [row === 7 ? `联系人：${father.name.full} ${father.phone}` : `都市快报 ${father.name.full} 待定`],
  },
]

export const askedOfAllProofs: readonly ShapeProof[] = lists.map(provenList)
