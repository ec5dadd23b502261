import { isoDay } from '../../../support/day.ts'
import { provenList, type OfficeList } from './office-list.ts'
import type { ShapeProof } from './shape-proof.ts'

const at = <One>(list: readonly One[], index: number): One | undefined => list[index % list.length]

/** Trades, skills and callings that have a word of births in their names, and whoever the same words are about. */
const lists: readonly OfficeList[] = [
  {
    name: 'tyres on order',
    holds: 'none',
    headings: ['车队', '联系人', '手机', '规格', '胎数', '预产'],
    row: ({ father, birth }) => ['顺达车队', father.name.full, father.phone, '205/55R16', 4, isoDay(birth)],
  },
  {
    name: 'hatchlings on order',
    holds: 'none',
    headings: ['客户', '电话', '预产苗日', '预产量'],
    row: ({ father, birth }, row) => [father.name.full, father.phone, isoDay(birth), 800 + row],
  },
  {
    name: 'mothers by the month they are due',
    holds: 'cases',
    headings: ['客户', '电话', '预产月份', '预产医院'],
    row: ({ mother, hospital }) => [mother.name.full, mother.phone, '9月', hospital],
  },
  {
    name: 'complaints about what was bought in a pregnancy',
    holds: 'none',
    headings: ['客户', '电话', '产品', '问题'],
    row: ({ mother }, row) => [
      mother.name.full,
      mother.phone,
      at(['吸奶器', '安全座椅'], row),
      at(['孕期买的一直没用', '怀孕时囤的，少配件', '待产时买的，漏气'], row),
    ],
  },
  {
    name: 'clients who were told when they came',
    holds: 'cases',
    headings: ['客户', '电话', '问题'],
    row: ({ mother }, row) => [
      mother.name.full,
      mother.phone,
      at(['孕期38周，预约月嫂', '怀孕7个月，想订套餐', '待产，问产后修复'], row),
    ],
  },
  {
    name: 'workers, and whom they serve',
    holds: 'none',
    headings: ['姓名', '工种', '电话', '服务对象类别'],
    row: ({ mother }, row) => [mother.name.full, '上门照护', mother.phone, at(['孕产妇', '老年人', '残疾人'], row)],
  },
  {
    name: 'whom a town sends its workers to',
    holds: 'cases',
    titles: ['孕产妇上门服务对象登记'],
    headings: ['姓名', '身份证号', '电话', '服务对象类别'],
    row: ({ mother }) => [mother.name.full, mother.id, mother.phone, '孕产妇'],
  },
  {
    name: 'what insurers would be liable for',
    holds: 'none',
    headings: ['投保人', '身份证号', '手机', '附加险'],
    row: ({ father }, row) => [
      father.name.full,
      father.id,
      father.phone,
      at(['孕妇乘客责任', '产科医疗责任险', '月子护理责任保险'], row),
    ],
  },
  {
    name: 'courses for trainers',
    holds: 'none',
    headings: ['姓名', '手机', '课程', '到期'],
    row: ({ mother, birth }, row) => [
      mother.name.full,
      mother.phone,
      at(['孕产普拉提教练班', '产后修复师资培训班', '动感单车'], row),
      isoDay(birth),
    ],
  },
  {
    name: 'courses for mothers',
    holds: 'cases',
    headings: ['姓名', '手机', '课程', '到期'],
    row: ({ mother, birth }, row) => [
      mother.name.full,
      mother.phone,
      at(['产后盆底修复10次', '孕期瑜伽(孕28周)', '产后普拉提'], row),
      isoDay(birth),
    ],
  },
  {
    name: 'hearings at a court',
    holds: 'none',
    headings: ['案号', '案由', '原告', '被告', '开庭时间', '书记员电话'],
    row: ({ mother, father, birth }, row) => [
      `(2025)浙0106民初${String(1000 + row)}号`,
      at(['离婚纠纷', '生育服务合同纠纷', '医疗损害责任纠纷'], row),
      mother.name.full,
      at([father.name.full, '市妇产医院'], row),
      isoDay(birth),
      father.phone,
    ],
  },
  {
    name: 'those who call about work as a nanny',
    holds: 'none',
    titles: ['8月招聘电话记录（月嫂岗）'],
    row: ({ mother }, row) => [
      `2025-08-12 ${mother.name.full} ${mother.phone} 45岁 ${at(['会做月子餐', '擅长新生儿护理', '熟悉催乳'], row) ?? ''}`,
    ],
  },
  {
    name: 'those who call for a nanny',
    holds: 'cases',
    row: ({ mother }, row) => [
      `${mother.name.full} ${mother.phone} 9月生，${at(['要会做月子餐', '希望月嫂熟悉新生儿护理'], row) ?? ''}`,
    ],
  },
  {
    name: 'rooms to let',
    holds: 'none',
    row: ({ mother }, row) => [
      `${mother.name.full}：${at(['求租两居，产科护士优先', '次卧合租，月嫂优先', '整租，近产科'], row) ?? ''} ${mother.phone}`,
    ],
  },
  {
    name: 'who asked for whom at a gate',
    holds: 'none',
    row: ({ father }, row) => [
      `09:12  ${father.name.full}  ${father.phone}  ${at(['找产科张主任', '拜访新生儿科李护士长', '看望产科同事'], row) ?? ''}`,
    ],
  },
  {
    name: 'a report from a building site',
    holds: 'none',
    titles: ['妇幼保健院产科楼改造 施工日报 8月15日'],
    row: ({ father }, row) => [`${at(['木工', '电工'], row) ?? ''} ${father.name.full} ${father.phone} 出勤1工`],
  },
  {
    name: 'old students at dinner',
    holds: 'none',
    titles: ['周六产科同学聚会AA'],
    row: ({ mother }) => [`${mother.name.full} 已付120 ${mother.phone}`],
  },
  {
    name: 'a report from a ward',
    holds: 'cases',
    titles: ['产科住院日报 8月15日'],
    row: ({ mother }, row) => [`${String(row + 1)}床 ${mother.name.full} ${mother.phone}`],
  },
  {
    name: 'extensions of a hospital',
    holds: 'none',
    row: ({ mother }, row) => [
      `${at(['产科医生办', '新生儿重症', '产科值班室'], row) ?? ''} ${mother.name.full} ${mother.phone} 内线${String(1020 + row)}`,
    ],
  },
  {
    name: 'doctors who answer an invitation',
    holds: 'none',
    row: ({ mother }, row) => [
      `市一院产科 ${mother.name.full} ${at(['护师', '主治医师', '主管技师'], row) ?? ''} ${mother.phone}`,
    ],
  },
  {
    name: 'messages to families',
    holds: 'cases',
    row: ({ mother, mode }) => [
      `家属您好，${mother.name.full}已于3:25${mode === 'vaginal' ? '顺产' : '剖宫产'}一女婴，3400克，母女平安。`,
    ],
  },
  {
    name: 'what people call their channels',
    holds: 'none',
    headings: ['昵称', '真实姓名', '手机', '粉丝', '类目'],
    row: ({ mother }, row) => [
      `${at(['孕妈厨房', '产科小医生', '月子里的她'], row) ?? ''}${String(row)}`,
      mother.name.full,
      mother.phone,
      '12万',
      at(['孕产', '美食'], row),
    ],
  },
  {
    name: 'places at a nursery',
    holds: 'none',
    headings: ['Child', 'DOB', 'Parent', 'Mobile', 'Start term', 'Funded hours'],
    row: ({ mother, birth }, row) => [
      `Noah ${mother.name.surname}`,
      isoDay(birth - 4 * 365 - row),
      `Emma ${mother.name.surname}`,
      mother.phone,
      'Autumn 2025',
      30,
    ],
  },
  {
    name: 'guests of a shop for weddings who ask for friends',
    holds: 'none',
    headings: ['客户', '手机', '婚期', '跟进'],
    row: ({ mother, birth }, row) => [
      mother.name.full,
      mother.phone,
      isoDay(birth),
      at(['问孕妇照赠送吗(闺蜜用)', '产后修复体验券给同事用', '考虑中'], row),
    ],
  },
]

export const tradeAndCallingProofs: readonly ShapeProof[] = lists.map(provenList)
