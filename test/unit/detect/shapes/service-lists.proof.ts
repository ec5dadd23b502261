import { isoDay, partsOf } from '../../../support/day.ts'
import { provenList, type OfficeList } from './office-list.ts'

/** `9.3`, as chats and notes write a day. */
function shortDay(day: number): string {
  const { month, date } = partsOf(day)
  return `${String(month)}.${String(date)}`
}

/** Lists of cases as companies for nannies, postpartum centres, shops and sellers of data keep them. */
const lists: readonly OfficeList[] = [
  {
    name: 'nannies sent to families',
    holds: 'cases',
    headings: ['客户', '联系方式', '预产期', '上户日期', '下户日期', '月嫂', '金额', '地址'],
    row: ({ mother, dueDate }) => [
      mother.name.full,
      mother.phone,
      isoDay(dueDate),
      isoDay(dueDate + 3),
      isoDay(dueDate + 29),
      '赵阿姨',
      12_800,
      mother.address,
    ],
  },
  {
    name: 'guests of a postpartum centre',
    holds: 'cases',
    headings: ['房号', '宝妈', '宝宝小名', '宝宝生日', '入住日期', '退房日期', '套餐', '管家'],
    row: ({ mother, birth }, at) => [
      String(801 + at),
      mother.name.full,
      '糯米',
      isoDay(birth),
      isoDay(birth + 4),
      isoDay(birth + 32),
      '尊享28天',
      '小周',
    ],
  },
  {
    name: 'what is sold to photographers',
    holds: 'cases',
    headings: ['医院', '宝妈', '手机', '宝宝生日', '性别'],
    row: ({ hospital, mother, birth }) => [hospital, mother.name.full, Number(mother.phone), { date: birth }, '男'],
  },
  {
    name: 'visits of a lactation adviser',
    holds: 'cases',
    headings: ['客户', '电话', '产后第几天', '地址', '问题', '上门时间'],
    row: ({ mother, birth }, at) => [mother.name.full, mother.phone, 3 + at, mother.address, '堵奶', isoDay(birth + 5)],
  },
  {
    name: 'photographs of the first month',
    holds: 'cases',
    headings: ['宝宝姓名', '爸爸', '妈妈', '电话', '出生日期', '满月日期', '套系', '尾款'],
    row: ({ babies: [baby], father, mother, birth }) => [
      baby.name.full,
      father.name.full,
      mother.name.full,
      mother.phone,
      isoDay(birth),
      isoDay(birth + 30),
      '满月A套',
      800,
    ],
  },
  {
    name: 'cord blood kept',
    holds: 'cases',
    headings: ['储户姓名', '手机号', '预产期', '采集医院', '存储编号', '缴费方式'],
    row: ({ mother, dueDate, hospital }, at) => [
      mother.name.full,
      mother.phone,
      isoDay(dueDate),
      hospital,
      `CB${String(770_100 + at)}`,
      '年缴',
    ],
  },
  {
    name: 'class of a seller of milk powder',
    holds: 'cases',
    headings: ['孕妈姓名', '手机', '预产期', '产检医院', '导购'],
    row: ({ mother, dueDate, hospital }) => [mother.name.full, mother.phone, isoDay(dueDate), hospital, '刘芳'],
  },
  {
    name: 'contracts of a company for nannies',
    holds: 'cases',
    titles: ['月嫂服务合同台账'],
    headings: ['合同编号', '甲方', '甲方电话', '乙方', '服务开始', '服务天数', '总价'],
    row: ({ mother, birth }, at) => [
      `YS${String(2_025_100 + at)}`,
      mother.name.full,
      mother.phone,
      '好孕来家政',
      isoDay(birth),
      26,
      9800,
    ],
  },
  {
    name: 'customers called by surname, told apart by phone',
    holds: 'cases',
    fileName: '月嫂客户9月.xlsx',
    headings: ['客户', '电话', '预产期', '要求'],
    row: ({ mother, dueDate }) => [`${mother.name.surname}女士`, mother.phone, isoDay(dueDate), '会做月子餐'],
  },
  {
    name: 'parents with phones in one cell',
    holds: 'cases',
    headings: ['宝宝生日', '父母信息', '医院'],
    row: ({ birth, father, mother, hospital }) => [
      isoDay(birth),
      `父：${father.name.full} ${father.phone} 母：${mother.name.full} ${mother.phone}`,
      hospital,
    ],
  },
  {
    name: 'name and phone run together',
    holds: 'cases',
    headings: ['孕妈', '预产期', '备注'],
    row: ({ mother, dueDate }) => [`${mother.name.full}${mother.phone}`, isoDay(dueDate), ''],
  },
  {
    name: 'export of a system, fields shortened',
    holds: 'cases',
    headings: ['id', 'mom_name', 'mom_tel', 'bb_birth', 'bb_sex', 'hosp'],
    row: ({ mother, birth, hospital }, at) => [at + 1, mother.name.full, mother.phone, isoDay(birth), 1, hospital],
  },
  {
    name: 'headings of first letters',
    holds: 'cases',
    headings: ['xm', 'dh', 'ycq', 'fmyy'],
    row: ({ mother, dueDate, hospital }) => [mother.name.full, mother.phone, isoDay(dueDate), hospital],
  },
  {
    name: 'names rolled up in a chat',
    holds: 'cases',
    titles: ['#接龙', '孕妇学校周六课报名'],
    row: ({ mother, dueDate }, at) => [
      `${String(at + 1)}. ${mother.name.full} ${mother.phone} 预产期${shortDay(dueDate)}`,
    ],
  },
  {
    name: 'births told line by line',
    holds: 'cases',
    row: ({ mother, birth, hospital }) => [
      `${shortDay(birth)} 女宝 6斤8两 ${hospital} ${mother.name.full} ${mother.phone}`,
    ],
  },
  {
    name: 'leads of a postpartum centre without headings',
    holds: 'cases',
    fileName: '月子会所意向客户.xlsx',
    row: ({ mother, dueDate }) => [mother.name.full, mother.phone, isoDay(dueDate), '已参观', '预算4万'],
  },
  {
    name: 'columns told as goods',
    holds: 'cases',
    headings: ['品名', '条码', '批次', '仓位', '规格'],
    row: ({ mother, birth, hospital }) => [mother.name.full, mother.phone, isoDay(birth), hospital, '剖宫产 3250g'],
  },
  {
    name: 'phone over three columns and no names of columns',
    holds: 'cases',
    fileName: '9月新生儿.xlsx',
    row: ({ mother, birth }) => [
      mother.name.full,
      mother.phone.slice(0, 3),
      mother.phone.slice(3, 7),
      mother.phone.slice(7),
      isoDay(birth),
    ],
  },
  {
    name: 'remarks under headings of goods',
    holds: 'cases',
    headings: ['商品', '备注1', '备注2', '备注3'],
    row: ({ mother, birth }, at) => [mother.name.full, mother.phone, isoDay(birth), `男宝${String(5 + (at % 4))}斤3两`],
  },
  {
    name: 'a remark without headings, and hospitals for mothers',
    holds: 'cases',
    row: ({ mother, birth }) => [mother.name.full, mother.phone, `宝宝${isoDay(birth)}出生`, '市妇幼保健院'],
  },
  {
    name: 'gossip without headings',
    holds: 'cases',
    row: ({ mother }, at) => [mother.name.full, mother.phone, at % 2 === 0 ? '昨天生了个女儿' : '预计6月生'],
  },
  {
    name: 'people of whom a benefit office knows that they gave birth',
    holds: 'cases',
    titles: ['生育保险分娩人员名单'],
    row: ({ mother, hospital }) => [mother.name.full, mother.phone, hospital, mother.id, 'G1P1'],
  },
  {
    name: 'bookings of a swim for newborns',
    holds: 'cases',
    titles: ['新生儿游泳抚触预约'],
    headings: ['妈妈', '手机号', '宝宝天数', '预约时间'],
    row: ({ mother, birth }, at) => [mother.name.full, mother.phone, 12 + at, isoDay(birth + 20)],
  },
]

export const serviceListProofs = lists.map(provenList)
