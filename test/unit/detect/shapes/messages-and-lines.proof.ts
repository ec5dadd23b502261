import { isoDay } from '../../../support/day.ts'
import { families } from './families.ts'
import { provenList, type OfficeList } from './office-list.ts'
import type { ShapeProof } from './shape-proof.ts'

/** Messages, payments, log lines and remarks that name mothers, and such as name somebody else. */
const lists: readonly OfficeList[] = [
  {
    name: 'messages to be sent, with their variables',
    holds: 'cases',
    headings: ['手机号码', '变量1', '变量2', '内容'],
    row: ({ mother, birth }) => [
      mother.phone,
      mother.name.full,
      isoDay(birth),
      `${mother.name.full}您好，您的宝宝将于明日进行听力筛查复查，请到3楼。`,
    ],
  },
  {
    name: 'messages of a photo studio',
    holds: 'cases',
    row: ({ mother }) => [`【某影楼】${mother.name.full}妈妈您好，宝宝满月快乐！免费拍满月照，回T退订 ${mother.phone}`],
  },
  {
    name: 'messages of a bank',
    holds: 'none',
    row: ({ mother }) => [`【某银行】${mother.name.full}女士您好，您的宝贝卡已到期，请到网点更换 ${mother.phone}`],
  },
  {
    name: 'payments for nannies',
    holds: 'cases',
    headings: ['日期', '付款人', '金额', '摘要'],
    row: ({ mother, birth }, at) => [
      isoDay(birth),
      mother.name.full,
      5000 + at,
      at % 2 === 0 ? '月嫂定金(12月预产)' : '月子中心28天尾款',
    ],
  },
  {
    name: 'payments for water',
    holds: 'none',
    headings: ['日期', '付款人', '金额', '摘要'],
    row: ({ mother, birth }, at) => [isoDay(birth), mother.name.full, 50 + at, '水费 月末结'],
  },
  {
    name: 'names chosen for newborns',
    holds: 'cases',
    headings: ['客户', '电话', '宝宝性别', '出生时间（阳历）', '时辰'],
    row: ({ mother, birth }) => [mother.name.full, mother.phone, '男', isoDay(birth), '辰时'],
  },
  {
    name: 'names chosen for schoolchildren',
    holds: 'none',
    headings: ['客户', '电话', '孩子性别', '出生时间（阳历）', '改名日期'],
    row: ({ mother, birth }) => [mother.name.full, mother.phone, '男', isoDay(birth - 9 * 365), isoDay(birth)],
  },
  {
    name: 'rounds, in words of the ward alone',
    holds: 'cases',
    headings: ['床', '姓名', '产后', '宫底', '恶露', '切口', '大小便', '乳汁'],
    row: ({ mother }, at) => [at + 1, mother.name.full, 'D2', 'U-1', '少', '干', '通', '+'],
  },
  {
    name: 'rounds of a surgical ward',
    holds: 'none',
    headings: ['床', '姓名', '术后', '切口', '大小便', '饮食', '引流'],
    row: ({ father }, at) => [at + 1, father.name.full, 'D2', '干', '通', '流质', '少'],
  },
  {
    name: 'lines of a log',
    holds: 'cases',
    fileName: 'app.log',
    row: ({ mother, dueDate }, at) => [
      `2026-11-03 10:0${String(at)}:11 INFO {"name":"${mother.name.full}","mobile":"${mother.phone}","edd":"${isoDay(dueDate)}"}`,
    ],
  },
  {
    name: 'lines of a log of parcels',
    holds: 'none',
    fileName: 'app.log',
    row: ({ mother, dueDate }, at) => [
      `2026-11-03 10:0${String(at)}:11 INFO {"name":"${mother.name.full}","mobile":"${mother.phone}","eta":"${isoDay(dueDate)}"}`,
    ],
  },
  {
    name: 'a list announced by a sentence',
    holds: 'cases',
    titles: ['各位好，附上周新生儿家长联系方式：'],
    headings: ['妈妈', '手机', '备注'],
    row: ({ mother }) => [mother.name.full, mother.phone, ''],
  },
  {
    name: 'a list of neighbours announced by a sentence',
    holds: 'none',
    titles: ['各位好，附上周值班人员联系方式：'],
    headings: ['妈妈', '手机', '备注'],
    row: ({ mother }) => [mother.name.full, mother.phone, ''],
  },
  {
    name: 'newborns in a file that is called after purchases',
    holds: 'cases',
    fileName: '采购计划.xlsx',
    headings: ['母亲', '电话', '出生日'],
    row: ({ mother, birth }) => [mother.name.full, mother.phone, isoDay(birth)],
  },
  {
    name: 'women who are asked whether they expect, and do not',
    holds: 'none',
    headings: ['姓名', '身份证号', '电话', '针次', '是否妊娠'],
    row: ({ mother }) => [mother.name.full, mother.id, mother.phone, 1, '否'],
  },
  {
    name: 'women who are asked whether they expect, and do',
    holds: 'cases',
    headings: ['姓名', '身份证号', '电话', '科室', '是否妊娠'],
    row: ({ mother }) => [mother.name.full, mother.id, mother.phone, '口腔科', '是'],
  },
  {
    name: 'points of a contest',
    holds: 'none',
    headings: ['编号', '姓名', '理论', '新生儿沐浴', '产妇按摩', '总分'],
    row: ({ mother }, at) => [at + 1, mother.name.full, 90, 80 + at, 91, 261 + at],
  },
  {
    name: 'members by cell of their party',
    holds: 'none',
    headings: ['姓名', '性别', '入党时间', '支部', '电话'],
    row: ({ mother }) => [mother.name.full, '女', '2015.06', '产科党支部', mother.phone],
  },
  {
    name: 'authors of what midwives read',
    holds: 'none',
    headings: ['书名', '作者', '出版社', '定价'],
    row: ({ father }, at) => [at % 2 === 0 ? '妇产科学' : '助产学', father.name.full, '人卫', 88],
  },
  {
    name: 'who writes software for mothers',
    holds: 'none',
    headings: ['姓名', '本周产出', '下周计划', '风险'],
    row: ({ mother }, at) => [mother.name.full, at % 2 === 0 ? '上线孕期工具v2' : '孕妈社区改版', '联调', '无'],
  },
  {
    name: 'visitors at a gate',
    holds: 'none',
    headings: ['时间', '访客', '电话', '被访', '事由'],
    row: ({ mother, father, birth }, at) => [
      isoDay(birth),
      mother.name.full,
      mother.phone,
      father.name.full,
      at % 2 === 0 ? '看望产妇' : '月嫂面试',
    ],
  },
  {
    name: 'pens for sows',
    holds: 'none',
    fileName: '工程分娩栏.xlsx',
    headings: ['设备', '数量', '安装地', '联系人', '电话'],
    row: ({ father }) => ['母猪分娩栏', 20, '2栋', father.name.full, father.phone],
  },
]

const five = families(5, 'several in a line')

export const messageAndLineProofs: readonly ShapeProof[] = [
  ...lists.map(provenList),
  {
    name: 'several mothers in one line, each with her phone',
    sheets: [
      {
        rows: [[`今日出院产妇：${five.map(({ mother }) => `${mother.name.full}(${mother.phone})`).join('、')}`]],
      },
    ],
    people: 5,
  },
  {
    name: 'several mothers in one line by name alone',
    sheets: [{ rows: [[`产妇${five.map(({ mother }) => mother.name.full).join('、')}今日出院，均为顺产`]] }],
    people: 5,
  },
  {
    name: 'one family with three phones in a line',
    sheets: [
      {
        rows: five
          .slice(0, 1)
          .map(({ mother, father, babies: [baby] }) => [
            `产妇${mother.name.full} ${mother.phone} 老公${father.name.full} ${father.phone} 家属${baby.name.full} 13912340087`,
          ]),
      },
    ],
    people: 1,
  },
  {
    name: 'several colleagues in one line',
    sheets: [
      {
        rows: [[`今日参会人员：${five.map(({ mother }) => `${mother.name.full}(${mother.phone})`).join('、')}`]],
      },
    ],
    people: 0,
  },
]
