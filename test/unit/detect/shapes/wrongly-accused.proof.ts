import { isoDay } from '../../../support/day.ts'
import { families } from './families.ts'
import { provenList, type OfficeList } from './office-list.ts'
import type { ShapeProof } from './shape-proof.ts'

const old = 6 * 365

/** Lists that speak the language of mothers and babies, and hold none. */
const lists: readonly OfficeList[] = [
  {
    name: 'nurses with the day they came',
    holds: 'none',
    titles: ['产科护士花名册'],
    headings: ['姓名', '职称', '入科日期', '联系电话'],
    row: ({ mother, birth }) => [mother.name.full, '主管护师', isoDay(birth - old), mother.phone],
  },
  {
    name: 'nurses, a card for each',
    holds: 'none',
    titles: ['产科护士花名册'],
    row: ({ mother }) => ['职工姓名', mother.name.full, '所在科室', '产后病房', '电话', mother.phone],
  },
  {
    name: 'children of a kindergarten',
    holds: 'none',
    titles: ['幼儿园小班名册'],
    headings: ['幼儿姓名', '出生日期', '母亲姓名', '母亲电话'],
    row: ({ mother, babies: [baby], birth }) => [
      baby.name.full,
      isoDay(birth - 4 * 365),
      mother.name.full,
      mother.phone,
    ],
  },
  {
    name: 'cats that had kittens',
    holds: 'none',
    headings: ['猫咪', '主人', '电话', '预产期', '产仔数'],
    row: ({ mother, dueDate }) => ['布偶妹妹', mother.name.full, mother.phone, isoDay(dueDate), 4],
  },
  {
    name: 'sows about to farrow',
    holds: 'none',
    headings: ['耳号', '配种日期', '预产期', '饲养员', '电话'],
    row: ({ father, dueDate }, at) => [
      `Y${String(1020 + at)}`,
      isoDay(dueDate - 114),
      isoDay(dueDate),
      father.name.full,
      father.phone,
    ],
  },
  {
    name: 'cleaning sold by a house service',
    holds: 'none',
    titles: ['家政保洁订单'],
    headings: ['客户', '电话', '地址', '服务项目', '上门时间'],
    row: ({ father, birth }) => [father.name.full, father.phone, father.address, '日常保洁4小时', isoDay(birth)],
  },
  {
    name: 'parcels',
    holds: 'none',
    headings: ['运单号', '收件人', '电话', '地址', '内件'],
    row: ({ mother }, at) => [
      `SF${String(1_020_300_400 + at)}`,
      mother.name.full,
      mother.phone,
      mother.address,
      '孕妇枕',
    ],
  },
  {
    name: 'orders of a shop for mothers and babies',
    holds: 'none',
    titles: ['母婴店会员订单'],
    headings: ['会员', '手机', '商品', '数量', '金额'],
    row: ({ mother }) => [mother.name.full, mother.phone, '新生儿纸尿裤NB', 2, 198],
  },
  {
    name: 'vaccines in stock',
    holds: 'none',
    headings: ['疫苗名称', '批号', '有效期', '生产企业', '库存', '验收人'],
    row: ({ father, birth }, at) => [
      '乙肝疫苗(新生儿)',
      `2025${String(110 + at)}`,
      isoDay(birth + 700),
      '某生物制品公司',
      40,
      father.name.full,
    ],
  },
  {
    name: 'births counted by hospital',
    holds: 'none',
    titles: ['产科质量月报'],
    headings: ['医院', '分娩数', '剖宫产率', '早产数', '联系人'],
    row: ({ hospital, father }, at) => [`${hospital}${String(at)}部`, 230 + at, '38%', 4, father.name.full],
  },
  {
    name: 'a study with codes for women',
    holds: 'none',
    titles: ['妊娠期糖尿病队列研究数据'],
    headings: ['研究编号', '年龄', '孕周', '体重g', '分娩方式', '分组'],
    row: (_family, at) => [`GDM-${String(at + 1).padStart(3, '0')}`, 25 + at, '38+2', 3000 + at, '顺产', at % 2],
  },
  {
    name: 'a form with nothing filled in',
    holds: 'none',
    titles: ['孕产妇健康管理登记表'],
    headings: ['产妇姓名', '身份证号', '预产期', '联系电话'],
    row: () => ['', '', '', ''],
  },
  {
    name: 'nannies signing in for a course',
    holds: 'none',
    titles: ['母婴护理员培训班签到表'],
    headings: ['学员', '身份证号', '电话', '签到'],
    row: ({ mother }) => [mother.name.full, mother.id, mother.phone, ''],
  },
  {
    name: 'pupils of a course, their trade',
    holds: 'none',
    headings: ['姓名', '身份证号', '手机', '文化程度', '报考工种'],
    row: ({ mother }, at) => [mother.name.full, mother.id, mother.phone, '高中', at % 2 === 0 ? '育婴员' : '母婴护理'],
  },
  {
    name: 'nannies with what they cost, IDs beside',
    holds: 'none',
    headings: ['月嫂姓名', '身份证', '服务宝宝数', '26天价格', '手机'],
    row: ({ mother }, at) => [mother.name.full, mother.id, 20 + at, 12_800, mother.phone],
  },
  {
    name: 'gas delivered',
    holds: 'none',
    headings: ['Buyer_Name', 'Contact', 'Phone', 'Delivery_Start_Date', 'Delivery_End_Date', 'Due_Date'],
    row: ({ father, birth }) => [
      'North Energy Corp.',
      father.name.full,
      father.phone,
      isoDay(birth),
      isoDay(birth + 30),
      isoDay(birth + 45),
    ],
  },
  {
    name: 'software delivered',
    holds: 'none',
    titles: ['项目交付计划'],
    headings: ['负责人', '电话', 'Delivery date', '预计交付日期', '版本'],
    row: ({ father, birth }) => [father.name.full, father.phone, isoDay(birth), isoDay(birth + 5), 'v2.1'],
  },
  {
    name: 'furniture sent to a home',
    holds: 'none',
    headings: ['客户姓名', '电话', '送货地址', '预计送达', '货品'],
    row: ({ father, birth }) => [father.name.full, father.phone, father.address, isoDay(birth), '婴儿床'],
  },
  {
    name: 'flights of guests',
    holds: 'none',
    headings: ['Passenger', 'Passport', 'Flight', 'Due', 'Gate'],
    row: ({ father, birth }, at) => [
      father.name.full,
      `E${String(1_234_987 + at * 31)}`,
      'MU5101',
      isoDay(birth),
      'B7',
    ],
  },
  {
    name: 'voters of a village',
    holds: 'none',
    titles: ['村民委员会选民登记名单'],
    headings: ['姓名', '性别', '出生日期', '身份证号'],
    row: ({ mother, birth }) => [mother.name.full, '女', isoDay(birth - 30 * 365), mother.id],
  },
  {
    name: 'hospitals that help at births',
    holds: 'none',
    titles: ['助产机构通讯录'],
    headings: ['机构名称', '地址', '产科主任', '咨询电话', '许可项目'],
    row: ({ hospital, father }, at) => [
      `${hospital}${String(at)}院区`,
      father.address,
      father.name.full,
      '0571-88889999',
      '助产技术',
    ],
  },
  {
    name: 'wages with what is paid for births',
    holds: 'none',
    headings: ['姓名', '部门', '应发', '五险', '生育保险', '婚育状况', '家庭住址'],
    row: ({ mother }) => [mother.name.full, '行政', 8800, 900, 65, '已婚已育', mother.address],
  },
  {
    name: 'leave of employees',
    holds: 'none',
    headings: ['员工', '工号', '假别', '开始日期', '结束日期'],
    row: ({ mother, birth }, at) => [mother.name.full, 2300 + at, '产假', isoDay(birth), isoDay(birth + 158)],
  },
  {
    name: 'masked mothers',
    holds: 'none',
    headings: ['产妇', '电话', '分娩日期', '分娩医院'],
    row: ({ mother, birth, hospital }) => [
      `${mother.name.full.charAt(0)}**`,
      `${mother.phone.slice(0, 3)}****${mother.phone.slice(7)}`,
      isoDay(birth),
      hospital,
    ],
  },
  {
    name: 'products by the day they were made',
    holds: 'none',
    headings: ['产品名称', '生产日期', '生产批号', '检验员'],
    row: ({ father, birth }, at) => ['婴儿面霜', isoDay(birth), `B${String(909 + at)}`, father.name.full],
  },
  {
    name: 'teachers of early schooling',
    holds: 'none',
    titles: ['早教中心教师排课'],
    headings: ['老师', '电话', '班级', '时间'],
    row: ({ mother, birth }) => [mother.name.full, mother.phone, '亲子一班', isoDay(birth)],
  },
]

/** Whom to ask stands below a list of mothers, and is none of them. */
const signed: ShapeProof = {
  name: 'a list of mothers with its office below',
  sheets: [
    {
      rows: [
        ['产妇', '电话', '分娩日期'],
        ...families(8, 'signed').map((one) => [one.mother.name.full, one.mother.phone, isoDay(one.birth)]),
        ['科室负责人 王丽 13905712468'],
        ['制表 李敏 13905712469'],
      ],
    },
  ],
  people: 8,
}

export const wronglyAccusedProofs: readonly ShapeProof[] = [...lists.map(provenList), signed]
