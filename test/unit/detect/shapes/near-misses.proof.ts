import { isoDay } from '../../../support/day.ts'
import { families } from './families.ts'
import type { ShapeProof } from './shape-proof.ts'

const eight = families(8, 'near misses')
const adults = eight.map(({ father }) => father)

/** What an office may keep without being accused of anything. */
export const nearMissProofs: readonly ShapeProof[] = [
  {
    name: 'a staff list of a maternity hospital',
    fileName: '妇幼保健院职工名单.xlsx',
    sheets: [
      {
        rows: [
          ['工号', '姓名', '科室', '职务', '电话'],
          ...adults.map(({ name, phone }, at) => [at + 1, name.full, '产科', '护士', phone]),
        ],
      },
    ],
    people: 0,
  },
  {
    name: 'a roster of nannies',
    sheets: [
      {
        rows: [
          ['月嫂信息登记表'],
          ['姓名', '电话', '星级', '从业年限', '身份证号'],
          ...adults.map(({ name, phone, id }) => [name.full, phone, '五星', '6', id]),
        ],
      },
    ],
    people: 0,
  },
  {
    name: 'orders of goods for babies',
    sheets: [
      {
        rows: [
          ['订单编号', '商品名称', '收货人', '手机', '收货地址'],
          ...adults.map(({ name, phone, address }, at) => [at + 5000, '新生儿纸尿裤NB码', name.full, phone, address]),
        ],
      },
    ],
    people: 0,
  },
  {
    name: 'pupils and their parents',
    sheets: [
      {
        rows: [
          ['学号', '姓名', '班级', '母亲姓名', '母亲电话'],
          ...eight.map(({ babies, mother }, at) => [
            at + 1,
            babies[0].name.full,
            '二年级3班',
            mother.name.full,
            mother.phone,
          ]),
        ],
      },
    ],
    people: 0,
  },
  {
    name: 'a pet clinic with births',
    sheets: [
      {
        rows: [
          ['主人姓名', '电话', '宠物品种', '预产期', '产仔数'],
          ...adults.map(({ name, phone }) => [name.full, phone, '布偶', '2025-10-01', '4']),
        ],
      },
    ],
    people: 0,
  },
  {
    name: 'older children',
    sheets: [
      {
        rows: [
          ['宝宝姓名', '出生日期', '接种日期', '家长电话'],
          ...eight.map(({ babies, birth, mother }) => [
            babies[0].name.full,
            isoDay(birth - 1500),
            isoDay(birth),
            mother.phone,
          ]),
        ],
      },
    ],
    people: 0,
  },
  {
    name: 'masked copies',
    sheets: [
      {
        rows: [
          ['产妇姓名', '联系电话', '分娩日期'],
          ...eight.map(({ mother, birth }) => [
            `${mother.name.surname}**`,
            `${mother.phone.slice(0, 3)}****${mother.phone.slice(7)}`,
            isoDay(birth),
          ]),
        ],
      },
    ],
    people: 0,
  },
  {
    name: 'a blank form with an example',
    sheets: [
      {
        rows: [
          ['新生儿登记表（模板）'],
          ['序号', '产妇姓名', '电话', '预产期'],
          ['示例', '顾晓雯', '13987650123', '2025-01-01'],
        ],
      },
    ],
    people: 0,
  },
  {
    name: 'a form filled in with names of manuals',
    sheets: [
      {
        rows: [
          ['产妇姓名', '电话', '预产期'],
          ['张三', '13800138000', '2025-01-01'],
          ['李四', '13800000000', '2025-01-01'],
        ],
      },
    ],
    people: 0,
  },
  {
    name: 'statistics of births',
    sheets: [
      {
        rows: [
          ['医院名称', '分娩数', '剖宫产率', '填表人'],
          ...adults.map(({ name }, at) => ['某市妇幼保健院', 200 + at, '41%', name.full]),
        ],
      },
    ],
    people: 0,
  },
  {
    name: 'anonymous research',
    sheets: [
      {
        rows: [
          ['研究编号', '年龄', '孕周', '分娩方式', '出生体重'],
          ...eight.map(({ babies }, at) => [at + 1, 28, '39+1', '顺产', babies[0].weightGrams]),
        ],
      },
    ],
    people: 0,
  },
  {
    name: 'suppliers of a postpartum centre',
    sheets: [
      {
        rows: [
          ['供应商', '联系人', '联系电话', '供应品类'],
          ...adults.map(({ name, phone }) => ['某某母婴用品有限公司', name.full, phone, '月子餐食材']),
        ],
      },
    ],
    people: 0,
  },
  {
    name: 'maternity leave in a payroll',
    sheets: [
      {
        rows: [
          ['工号', '姓名', '岗位', '备注'],
          ...adults.map(({ name }, at) => [at + 1, name.full, '会计', '产假中']),
        ],
      },
    ],
    people: 0,
  },
  {
    name: 'customers of anything else',
    sheets: [
      { rows: [['客户姓名', '电话', '意向楼盘'], ...adults.map(({ name, phone }) => [name.full, phone, '三期'])] },
    ],
    people: 0,
  },
  {
    name: 'production dates',
    fileName: '投产后回访.xlsx',
    sheets: [
      {
        rows: [
          ['客户姓名', '电话', '产品', '生产日期'],
          ...adults.map(({ name, phone }) => [name.full, phone, '水泵', '2025-03-05']),
        ],
      },
    ],
    people: 0,
  },
  {
    name: 'oxygen brought to patients at home',
    sheets: [
      {
        rows: [
          ['Patient Name', 'Mobile', 'Delivery Date', 'Cylinder (kg)'],
          ...['Mary Chan', 'Anna Petrova', 'Grace Lee', 'Emily Brown', 'Lucy Wong'].map((name, at) => [
            name,
            91_950_840 + at,
            { date: 45_800 + at },
            8 + at,
          ]),
        ],
      },
    ],
    people: 0,
  },
]
