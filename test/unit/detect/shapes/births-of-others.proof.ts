import { isoDay } from '../../../support/day.ts'
import { provenList, type OfficeList } from './office-list.ts'
import type { ShapeProof } from './shape-proof.ts'

const at = <One>(list: readonly One[], index: number): One | undefined => list[index % list.length]

/** A word of births in a row, and whose birth it is. */
const lists: readonly OfficeList[] = [
  {
    name: 'customers whose kin and neighbours gave birth',
    holds: 'none',
    headings: ['客户', '电话', '意向', '跟进'],
    row: ({ father }, row) => [
      father.name.full,
      father.phone,
      '三居室',
      at(
        ['女儿刚生孩子，过完年再看房', '儿媳怀孕想换大房', '妹妹坐月子走不开', '周末带看', '邻居家怀二胎', '预算不够'],
        row,
      ),
    ],
  },
  {
    name: 'customers who gave birth',
    holds: 'cases',
    headings: ['客户', '电话', '意向', '跟进'],
    row: ({ mother }, row) => [
      mother.name.full,
      mother.phone,
      '三居室',
      at(['刚生孩子，过完年再看房', '怀孕想换大房', '在家坐月子走不开', '老婆要生了'], row),
    ],
  },
  {
    name: 'who books a nanny for a daughter',
    holds: 'cases',
    headings: ['客户', '电话', '需求'],
    row: ({ father }, row) => [
      father.name.full,
      father.phone,
      at(['女儿11月预产，要订月嫂', '儿媳年底生，咨询月子中心套餐'], row),
    ],
  },
  {
    name: 'volunteers and whom they looked after',
    holds: 'none',
    headings: ['姓名', '手机', '身份证号', '事迹'],
    row: ({ father }, row) => [
      father.name.full,
      father.phone,
      father.id,
      at(['护送孕妇就医', '照顾产后邻居', '看望产妇两次', '为一名孕妇让座', '打扫楼道'], row),
    ],
  },
  {
    name: 'visitors to a company that supplies wards',
    holds: 'none',
    headings: ['来访时间', '访客姓名', '身份证号', '电话', '被访部门', '事由'],
    row: ({ father, birth }, row) => [
      isoDay(birth),
      father.name.full,
      father.id,
      father.phone,
      '市场部',
      at(['给产房送设备', '取新生儿科合同', '面试', '洽谈产科项目'], row),
    ],
  },
  {
    name: 'callers who lie in such a ward',
    holds: 'cases',
    headings: ['来电时间', '姓名', '电话', '事由'],
    row: ({ mother, birth }, row) => [
      isoDay(birth),
      mother.name.full,
      mother.phone,
      at(['产科住院问费用', '预约产科门诊', '产房已入院'], row),
    ],
  },
  {
    name: 'how old tyres are',
    holds: 'none',
    headings: ['客户姓名', '电话', '车牌', '胎位', '胎龄', '生产日期'],
    row: ({ father, birth }, row) => [
      father.name.full,
      father.phone,
      `浙A${String(51_000 + row)}`,
      at(['左前', '右后'], row),
      `${String(1 + (row % 5))}年`,
      isoDay(birth - 700),
    ],
  },
  {
    name: 'donors of blood, asked for births',
    holds: 'none',
    headings: ['献血日期', '姓名', '身份证号', '手机', '妊娠史', '近半年分娩或流产', '献血量'],
    row: ({ mother, birth }, row) => [
      isoDay(birth),
      mother.name.full,
      mother.id,
      mother.phone,
      row % 3 === 0 ? '有' : '无',
      '否',
      300,
    ],
  },
  {
    name: 'whom to ask about a study',
    holds: 'none',
    fileName: '妊娠期糖尿病研究数据.xlsx',
    headings: ['编号', '年龄', '孕周', '血糖', '分娩方式', '体重'],
    row: ({ father }, row) =>
      row < 6
        ? [`S00${String(row)}`, 28 + row, 38, 5.1, row % 2, 3200 + row]
        : [
            at(
              [`项目联系人：${father.name.full} ${father.phone}`, `数据管理：${father.name.full} ${father.phone}`],
              row,
            ),
          ],
  },
  {
    name: 'whom to ask about a study, in English',
    holds: 'none',
    fileName: 'gestational diabetes dataset.xlsx',
    headings: ['Subject', 'Age', 'Gestational weeks', 'Delivery mode', 'Weight'],
    row: ({ father }, row) =>
      row < 6
        ? [`S00${String(row)}`, 28 + row, 38, row % 2, 3200 + row]
        : [
            at(
              [`Prepared by ${father.name.full} ${father.phone}`, `Data manager: ${father.name.full} ${father.phone}`],
              row,
            ),
          ],
  },
  {
    name: 'words in two languages, and who translated them',
    holds: 'none',
    headings: ['中文', 'English', '缩写', '译者'],
    row: ({ father }, row) => [
      at(['产妇', '新生儿', '剖宫产', '预产期', '孕周', '早产', '胎膜早破', '胎盘'], row),
      at(['puerpera', 'newborn', 'cesarean section', 'due date', 'gestational age', 'preterm birth'], row),
      at(['', 'NB', 'CS', 'EDC'], row),
      father.name.full,
    ],
  },
  {
    name: 'fields of a database, with an example each',
    holds: 'none',
    headings: ['字段名', '类型', '长度', '是否必填', '说明', '示例'],
    row: ({ mother, birth }, row) => [
      ...(at(
        [
          ['mother_name', 'varchar', 50, '是', '产妇姓名', mother.name.full],
          ['birth_date', 'date', '', '是', '新生儿出生日期', isoDay(birth)],
          ['weight', 'int', '', '否', '出生体重(g)', '3250'],
          ['id_card', 'char', 18, '是', '母亲身份证号', mother.id],
        ],
        row,
      ) ?? []),
    ],
  },
  {
    name: 'mothers whose names are told in two languages',
    holds: 'cases',
    headings: ['中文名', 'English name', '电话', '预产期'],
    row: ({ mother, dueDate }) => [mother.name.full, 'Amy', mother.phone, isoDay(dueDate)],
  },
]

const contract = (employer: string, id: string, phone: string, due: string): readonly (readonly string[])[] => [
  ['月嫂服务合同'],
  [`甲方（雇主）：${employer} 身份证号：${id} 电话：${phone}`],
  ['乙方（家政公司）：安心家政服务有限公司 联系人：陈经理 电话：0571-88001234'],
  [`第一条 服务对象：产妇及新生儿，预产期：${due}`],
]

export const birthOfOtherProofs: readonly ShapeProof[] = [
  ...lists.map(provenList),
  {
    name: 'a contract that was not filled in',
    sheets: [{ rows: contract('________', '__________', '________', '____年__月__日') }],
    people: 0,
  },
  {
    name: 'the same, filled in',
    sheets: [{ rows: contract('李秀英', '330106198803041623', '13587654321', '2025年11月3日') }],
    people: 1,
  },
]
