import { isoDay } from '../../../support/day.ts'
import { families } from './families.ts'
import { provenList, type OfficeList } from './office-list.ts'
import type { ShapeProof } from './shape-proof.ts'

const digits = (day: number): string => isoDay(day).replaceAll('-', '')

/** Headings as databases write them: words without gaps, initials with a suffix, codes of a trade. */
const lists: readonly OfficeList[] = [
  {
    name: 'a delivery table whose English names know no gaps and no capitals',
    holds: 'cases',
    headings: ['id', 'mothername', 'motherage', 'deliverydate', 'deliverymode', 'babyweight'],
    row: ({ mother, birth, babies }, row) => [row + 1, mother.name.full, 29, digits(birth), 1, babies[0].weightGrams],
  },
  {
    name: 'an order table whose English names know no gaps and no capitals',
    holds: 'none',
    headings: ['orderid', 'customername', 'customerphone', 'deliverydate', 'duedate', 'deliverymode'],
    row: ({ father, birth }, row) => [
      80_100 + row,
      father.name.full,
      father.phone,
      digits(birth),
      digits(birth + 30),
      1,
    ],
  },
  {
    name: 'customers whose due date is told by initials and whole pinyin',
    holds: 'cases',
    headings: ['KhXingMing', 'KhDianHua', 'KhYuChanQi', 'KhBeiZhu'],
    row: ({ mother, dueDate }) => [mother.name.full, mother.phone, isoDay(dueDate), ''],
  },
  {
    name: 'customers whose birthday is told by initials and whole pinyin',
    holds: 'none',
    headings: ['KhXingMing', 'KhDianHua', 'KhShengRi', 'KhBeiZhu'],
    row: ({ father, birth }) => [father.name.full, father.phone, isoDay(birth - 12_000), ''],
  },
  {
    name: 'a delivery register with the code of the mode',
    holds: 'cases',
    headings: ['CFXM', 'SFZH', 'FMRQ', 'FMFS_DM', 'YZ'],
    row: ({ mother, birth, weeks }) => [mother.name.full, mother.id, digits(birth), 1, weeks],
  },
  {
    name: 'an export of birth insurance in the codes of its trade',
    holds: 'cases',
    headings: ['psn_no', 'psn_name', 'certno', 'matn_type', 'birctrl_matn_date', 'geso_val', 'fetts'],
    row: ({ mother, birth, weeks }, row) => [
      `4301000${String(row)}`,
      mother.name.full,
      mother.id,
      '1',
      isoDay(birth),
      weeks,
      1,
    ],
  },
  {
    name: 'an export of outpatient insurance in the codes of its trade',
    holds: 'none',
    headings: ['psn_no', 'psn_name', 'certno', 'med_type', 'setl_time', 'medfee_sumamt'],
    row: ({ father, birth }, row) => [`4301000${String(row)}`, father.name.full, father.id, '11', isoDay(birth), 312.5],
  },
  {
    name: 'what mothers are paid after a birth',
    holds: 'cases',
    headings: ['单位名称', '姓名', '身份证号码', '生育日期', '生育津贴', '生育医疗费'],
    row: ({ mother, birth }) => ['某某纺织厂', mother.name.full, mother.id, isoDay(birth), 21_400, 3000],
  },
  {
    name: 'a payroll with a column for what mothers are paid',
    holds: 'none',
    headings: ['部门', '姓名', '身份证号码', '入职日期', '基本工资', '生育津贴'],
    row: ({ father, birth }) => ['织造车间', father.name.full, father.id, isoDay(birth - 900), 4300, 0],
  },
  {
    name: 'midwives and the days on which they delivered',
    holds: 'none',
    headings: ['工号', '助产士', '电话', '接生日期', '班次'],
    row: ({ father, birth }, row) => [1100 + row, father.name.full, father.phone, isoDay(birth), '夜班'],
  },
  {
    name: 'sows with the days of their litters',
    holds: 'none',
    headings: ['muzhuhao', 'peizhongriqi', 'yuchanqi', 'fenmianriqi', 'chanzaishu'],
    row: ({ birth, dueDate }, row) => [`A0${String(row)}`, isoDay(birth - 114), isoDay(dueDate), isoDay(birth), 11],
  },
]

const mothers = families(8, 'field codes')

/** Headings of two rows, and one row of values with a heading told twice. */
const sheets: readonly ShapeProof[] = [
  {
    name: 'Chinese headings above the codes of their fields',
    sheets: [
      {
        rows: [
          ['序号', '产妇姓名', '联系电话', '分娩日期', '出生体重'],
          ['xh', 'cfxm', 'lxdh', 'fmrq', 'cstz'],
          ...mothers.map(({ mother, birth, babies }, at) => [
            at + 1,
            mother.name.full,
            mother.phone,
            digits(birth),
            babies[0].weightGrams,
          ]),
        ],
      },
    ],
    people: 8,
  },
  {
    name: 'pupils with Chinese headings above the codes of their fields',
    sheets: [
      {
        rows: [
          ['序号', '学生姓名', '联系电话', '出生日期', '班级'],
          ['xh', 'xsxm', 'lxdh', 'csrq', 'bj'],
          ...mothers.map(({ father, birth }, at) => [
            at + 1,
            father.name.full,
            father.phone,
            digits(birth - 3000),
            '一年级2班',
          ]),
        ],
      },
    ],
    people: 0,
  },
  {
    name: 'groups of headings whose parts nobody knows',
    sheets: [
      {
        rows: [
          ['接产登记本'],
          ['姓名', '年龄', '孕产次', '破膜时间', '', '产程', '', '', '分娩日期', '新生儿体重'],
          ['', '', '', '人工', '自然', '一', '二', '三'],
          ...mothers.map(({ mother, birth, babies }, at) => [
            mother.name.full,
            27 + at,
            'G2P1',
            '√',
            '',
            '6h',
            '40m',
            '8m',
            isoDay(birth),
            babies[0].weightGrams,
          ]),
        ],
      },
    ],
    people: 8,
  },
  {
    name: 'one child whose table asks for two vaccinations with their times',
    sheets: [
      {
        rows: [
          [
            '姓名',
            '出生日期',
            '母亲姓名',
            '联系电话',
            '乙肝首针',
            '接种时间',
            '卡介苗',
            '接种时间',
            '分娩方式',
            '出生体重',
          ],
          ...mothers
            .slice(0, 1)
            .map(({ mother, birth, babies }) => [
              babies[0].name.full,
              isoDay(birth),
              mother.name.full,
              mother.phone,
              '已种',
              isoDay(birth),
              '已种',
              isoDay(birth + 1),
              '顺产',
              babies[0].weightGrams,
            ]),
        ],
      },
    ],
    people: 1,
  },
  {
    name: 'two mothers whose cards stand side by side',
    sheets: [
      {
        rows: [
          ['产妇姓名', '联系电话', '预产期', '产妇姓名', '联系电话', '预产期'],
          mothers.slice(0, 2).flatMap(({ mother, dueDate }) => [mother.name.full, mother.phone, isoDay(dueDate)]),
        ],
      },
    ],
    people: 2,
  },
]

export const fieldCodeProofs: readonly ShapeProof[] = [...lists.map(provenList), ...sheets]
