import { isoDay } from '../../../support/day.ts'
import { families } from './families.ts'
import type { ShapeProof } from './shape-proof.ts'

const six = families(6, 'disordered')
const [first] = six
const latin = ['Mary Chan', 'Anna Petrova', 'Grace Lee', 'Emily Brown', 'Lucy Wong', 'Hannah Cruz']
const wards = ['东门', '西门', '东门', '北街', '西门', '东门']
const nurses = ['顾晓雯', '苏锦绣', '顾晓雯', '何佩珊', '苏锦绣', '顾晓雯']

/** Lists that came out of order: headings displaced over few rows, names in two columns, half-told rows and lines. */
export const disorderedListProofs: readonly ShapeProof[] = [
  {
    name: 'one row under headings that stand over each other’s columns',
    fileName: '产科登记.xlsx',
    sheets: [
      {
        rows: [
          ['分娩方式', '产妇姓名', '身份证号', '分娩时间'],
          [first?.mother.name.full, first?.mother.id, '2025-09-03 10:20', '剖宫产'],
        ],
      },
    ],
    people: 1,
  },
  {
    name: 'six rows under headings one column off, dates under the address',
    fileName: '月嫂派单.xlsx',
    sheets: [
      {
        rows: [
          ['服务地址', '雇主', '月嫂', '预产期'],
          ...six.map(({ mother, dueDate }, at) => [isoDay(dueDate), mother.address, mother.name.full, nurses[at]]),
        ],
      },
    ],
    people: 6,
  },
  {
    name: 'goods under headings one column off',
    fileName: '母婴店订单.xlsx',
    sheets: [
      {
        rows: [
          ['收货地址', '收货人', '手机', '商品'],
          ...six.map(({ mother, dueDate }) => [isoDay(dueDate), mother.address, mother.name.full, '婴儿湿巾']),
        ],
      },
    ],
    people: 0,
  },
  {
    name: 'surnames and given names in two columns without headings, a nurse further right',
    fileName: '月子中心预约.xlsx',
    sheets: [
      {
        rows: six.map(({ mother, dueDate }, at) => [
          mother.name.full.charAt(0),
          mother.name.full.slice(1),
          isoDay(dueDate),
          nurses[at],
        ]),
      },
    ],
    people: 6,
  },
  {
    name: 'cards whose first row is labels alone, some answers left blank',
    sheets: [
      {
        rows: six.flatMap(({ mother, babies, birth }, at) => [
          ['产后访视单'],
          at === 0 ? ['编号', null, '备注', '黄疸'] : ['编号', at + 1, '备注', '母乳'],
          ['新生儿姓名', at === 2 ? null : babies[0].name.full, '是否回访', '√'],
          ['产妇姓名', mother.name.full, '所属居委', wards[at]],
          ['联系电话', mother.phone, '分娩医院', '某市妇幼保健院'],
          ['分娩日期', isoDay(birth), '访视医生', nurses[at]],
          [],
          [],
        ]),
      },
    ],
    people: 6,
  },
  {
    name: 'the same cards of a repair shop',
    sheets: [
      {
        rows: six.flatMap(({ father, birth }, at) => [
          ['上门维修单'],
          at === 0 ? ['编号', null, '备注', '加急'] : ['编号', at + 1, '备注', '无'],
          ['客户姓名', father.name.full, '所属小区', wards[at]],
          ['联系电话', father.phone, '品牌', '海尔'],
          ['报修日期', isoDay(birth), '维修师傅', nurses[at]],
          [],
          [],
        ]),
      },
    ],
    people: 0,
  },
  {
    name: 'cards with an hour beside a label that nobody knows',
    sheets: [
      {
        rows: six.flatMap(({ mother, babies, birth }, at) => [
          ['分娩登记卡'],
          ['序号', at + 1, '产妇', mother.name.full],
          ['出生时间', `${isoDay(birth)} 19:52:00`, 'Z/P', '9、10、10'],
          ['孕周', '38+2', '新生儿', babies[0].name.full],
          at % 3 === 2 ? ['备注'] : ['备注', '已访'],
          [],
        ]),
      },
    ],
    people: 6,
  },
  {
    name: 'labels above answers that could be labels, on the second card',
    sheets: [
      {
        rows: six.flatMap(({ mother, birth }, at) => [
          ['新生儿拍摄登记'],
          ['床号', '手机'],
          [`${String(at + 3)}床`, mother.phone],
          ['渠道', '情况'],
          at === 0 ? ['自来', '无'] : ['医院', '黄疸'],
          ['客户', '分娩日期'],
          [mother.name.full, isoDay(birth)],
          [],
        ]),
      },
    ],
    people: 6,
  },
  {
    name: 'deliveries in English on a sheet of a file that is called after staff',
    fileName: '员工花名册.xlsx',
    sheets: [
      {
        rows: [
          ['Name of Mother', 'Email', 'Date of Delivery', 'Weeks'],
          ...six.map(({ birth }, at) => [latin[at], `u${String(at)}k@mail.com`, isoDay(birth), 38.2]),
        ],
      },
    ],
    people: 6,
  },
  {
    name: 'parcels for mothers in a file that is called after staff',
    fileName: '员工花名册.xlsx',
    sheets: [
      {
        rows: [
          ['Name of Mother', 'Email', 'Date of Delivery', 'Courier'],
          ...six.map(({ birth }, at) => [latin[at], `u${String(at)}k@mail.com`, isoDay(birth), 'SF']),
        ],
      },
    ],
    people: 0,
  },
  {
    name: 'employers of nannies in a file that is called after goods',
    fileName: '纸尿裤发货单.xlsx',
    sheets: [
      {
        rows: [
          ['雇主姓名', '签约日期', '服务地址', '月嫂'],
          ...six.map(({ mother, birth }, at) => [mother.name.full, isoDay(birth), mother.address, nurses[at]]),
        ],
      },
    ],
    people: 6,
  },
  {
    name: 'buyers and their advisers in a file that is called after goods',
    fileName: '纸尿裤发货单.xlsx',
    sheets: [
      {
        rows: [
          ['客户姓名', '下单日期', '收货地址', '导购'],
          ...six.map(({ mother, birth }, at) => [mother.name.full, isoDay(birth), mother.address, nurses[at]]),
        ],
      },
    ],
    people: 0,
  },
  {
    name: 'one who attends a course, with her weeks, in a file that is called after parcels',
    fileName: '快递收件表.xlsx',
    sheets: [
      {
        rows: [
          ['孕周（必填）', '微信', '学员姓名'],
          ['34+2', 'wxid_k20394857', first?.mother.name.full],
        ],
      },
    ],
    people: 1,
  },
  {
    name: 'twins in two rows under one phone, their birthday not told',
    sheets: [
      {
        rows: [
          ['手机', '宝宝姓名', '出生体重'],
          ...six.map(({ mother, babies }) => [mother.phone, babies[0].name.full, '3200g']),
          ['13987650000', '申屠一一', '2500g'],
          ['13987650000', '申屠二二', '2400g'],
        ],
      },
    ],
    people: 7,
  },
  {
    name: 'two children of one surname under a phone, not one below the other',
    sheets: [
      {
        rows: [
          ['手机', '宝宝姓名', '出生体重'],
          ['13987650000', '申屠一一', '2500g'],
          ...six.map(({ mother, babies }) => [mother.phone, babies[0].name.full, '3200g']),
          ['13987650000', '申屠二二', '2400g'],
        ],
      },
    ],
    people: 8,
  },
]
