import { isoDay } from '../../../support/day.ts'
import { provenList, type OfficeList } from './office-list.ts'
import type { ShapeProof } from './shape-proof.ts'
import { monthDay, shortDay } from './written-days.ts'

/** What sites, message services, insurers and studios export, and what looks the same. */
const lists: readonly OfficeList[] = [
  {
    name: 'a form that speaks to whoever fills it in',
    holds: 'cases',
    headings: ['1.填表人姓名：', '2.您的手机号：', '3.您的分娩日期：', '4.您是顺产还是剖宫产：', '提交时间'],
    row: ({ mother, birth }) => [mother.name.full, mother.phone, isoDay(birth), '顺产', isoDay(birth + 20)],
  },
  {
    name: 'figures of births, and the clerk who filled them in',
    holds: 'none',
    headings: ['医院', '填表人姓名', '联系电话', '分娩数', '剖宫产率'],
    row: ({ hospital, father }, at) => [hospital, father.name.full, father.phone, 120 + at, '42%'],
  },
  {
    name: 'messages to mothers, signed in front',
    holds: 'cases',
    headings: ['短信ID', '手机号', '短信内容', '状态'],
    row: ({ mother, birth }, at) => [
      at + 5_568_683,
      mother.phone,
      `【市妇幼】${mother.name.full}${['女士', '妈妈', '家长', '宝妈'][at % 4] ?? ''}：您的新生儿听力复筛请于${monthDay(birth + 30)}前来。`,
      '成功',
    ],
  },
  {
    name: 'messages about vaccines and teeth, signed in front',
    holds: 'none',
    headings: ['短信ID', '手机号', '短信内容', '状态'],
    row: ({ father, birth }, at) => [
      at + 5_568_683,
      father.phone,
      `【市妇幼】${father.name.full}家长：孩子的视力复查请于${monthDay(birth + 30)}前来。`,
      '成功',
    ],
  },
  {
    name: 'claims for births under a product',
    holds: 'cases',
    headings: ['赔案号', '产品名称', '出险人', '联系电话', '出险原因', '赔付金额'],
    row: ({ mother }, at) => [
      `9${String(1_213_002 + at)}`,
      at % 2 === 0 ? '母婴安康险' : '团体医疗（生育责任）',
      mother.name.full,
      mother.phone,
      at % 2 === 0 ? '妊娠期糖尿病' : '剖宫产住院',
      5600 + at,
    ],
  },
  {
    name: 'claims for accidents under a product',
    holds: 'none',
    headings: ['赔案号', '产品名称', '出险人', '联系电话', '出险原因', '赔付金额'],
    row: ({ father }, at) => [
      `9${String(1_213_002 + at)}`,
      '意外伤害险',
      father.name.full,
      father.phone,
      at % 2 === 0 ? '骨折' : '子宫肌瘤手术',
      5600 + at,
    ],
  },
  {
    name: 'days on which a studio is booked for newborns',
    holds: 'cases',
    titles: ['新生儿拍摄档期表'],
    headings: ['时间', '客人', '联系方式', '性别', '套餐', '摄影师'],
    row: ({ mother }, at) => [
      '9:30',
      mother.name.full,
      mother.phone,
      at % 2 === 0 ? '男宝' : '女宝',
      '满月套系',
      '阿杰',
    ],
  },
  {
    name: 'days on which nannies are free',
    holds: 'none',
    titles: ['月嫂档期表'],
    headings: ['姓名', '联系方式', '属相', '档期', '套餐'],
    row: ({ mother, birth }) => [mother.name.full, mother.phone, '龙', monthDay(birth), '26天金牌'],
  },
  {
    name: 'feasts called by the newborn, with both parents in a cell',
    holds: 'cases',
    headings: ['日期', '宴席名称', '宝爸宝妈', '电话', '桌数'],
    row: ({ mother, father, babies, birth }, at) => [
      isoDay(birth + 30),
      `${babies[0].name.full}${['满月宴', '百日宴', '弥月之喜'][at % 3] ?? ''}`,
      `${father.name.full}、${mother.name.full}`,
      father.phone,
      12,
    ],
  },
  {
    name: 'feasts of all kinds, hardly one for a newborn',
    holds: 'none',
    headings: ['日期', '宴席名称', '主家', '电话', '桌数'],
    row: ({ mother, father, babies, birth }, at) => [
      isoDay(birth + 30),
      at === 0 ? `${babies[0].name.full}满月宴` : ['婚宴', '寿宴', '升学宴'][at % 3],
      at === 0 ? '' : mother.name.full,
      father.phone,
      12,
    ],
  },
  {
    name: 'contacts of mothers beside the office that visits them',
    holds: 'cases',
    headings: ['联系人', '分娩日期', '社区卫生服务中心', '产妇年龄', '新生儿性别', '是否回访'],
    row: ({ mother, birth }, at) => [
      `${mother.name.full}：${mother.phone}`,
      isoDay(birth),
      '望江街道',
      28 + at,
      at % 2 === 0 ? '男' : '女',
      '已回访',
    ],
  },
  {
    name: 'contacts of the offices that visit mothers',
    holds: 'none',
    headings: ['社区卫生服务中心', '联系人', '联系电话', '产妇数', '新生儿访视数'],
    row: ({ father }, at) => ['望江街道', father.name.full, father.phone, 30 + at, 28 + at],
  },
  {
    name: 'an export with wards, weights and four figures of births',
    holds: 'cases',
    titles: ['delivery_record'],
    row: ({ mother, birth, babies }, at) => [
      mother.name.full,
      mother.phone,
      isoDay(birth),
      babies[0].weightGrams,
      '产二区',
      `${String(at % 4)}-0-${String(at % 2)}-1`,
    ],
  },
  {
    name: 'an export of matches with four figures each',
    holds: 'none',
    titles: ['delivery_record'],
    row: ({ father, birth }, at) => [father.name.full, father.phone, isoDay(birth), '二区', `${String(at % 4)}-0-1-1`],
  },
  {
    name: 'an allowance beside how many children, in a list called after employees',
    holds: 'cases',
    fileName: '生产部员工.xlsx',
    headings: ['宝爸', '宝宝生日', '胎数', '身份证', '生育津贴(元)', '申领人'],
    row: ({ mother, father, birth }) => [father.name.full, isoDay(birth), '单胎', mother.id, 26_100, mother.name.full],
  },
  {
    name: 'an allowance on a payroll',
    holds: 'none',
    fileName: '生产部员工.xlsx',
    headings: ['姓名', '身份证', '基本工资', '生育津贴', '实发'],
    row: ({ mother }) => [mother.name.full, mother.id, 6200, 0, 5800],
  },
  {
    name: 'sons and daughters as parents are congratulated on',
    holds: 'cases',
    fileName: '妇幼日报.xlsx',
    row: ({ mother, birth }, at) => [mother.name.full, at % 2 === 0 ? '公子' : '千金', mother.phone, shortDay(birth)],
  },
  {
    name: 'who took vaccines out of the stock of a delivery room',
    holds: 'none',
    fileName: '疫苗出入库.xlsx',
    headings: ['日期', '疫苗名称', '批号', '领用科室', '领用人：'],
    row: ({ father, birth }) => [isoDay(birth), '皮内注射用卡介苗', '202551376', '产房', father.name.full],
  },
]

export const exportedAnswerProofs: readonly ShapeProof[] = lists.map(provenList)
