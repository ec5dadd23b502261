import { isoDay } from '../../../support/day.ts'
import { provenList, type OfficeList } from './office-list.ts'
import type { ShapeProof } from './shape-proof.ts'

const digits = (day: number): string => isoDay(day).replaceAll('-', '')

/** English names of fields that goods, bills and travellers have in common with births. */
const lists: readonly OfficeList[] = [
  {
    name: 'contracts of mothers with a due date',
    holds: 'cases',
    headings: ['id', 'user_id', 'mother_name', 'email', 'phonenumber', 'hospital_name', 'due_date', 'address'],
    row: ({ mother, dueDate, hospital }, row) => [
      row + 1,
      45_760 + row,
      mother.name.full,
      `u${String(row)}@example.com`,
      mother.phone,
      hospital,
      isoDay(dueDate),
      '',
    ],
  },
  {
    name: 'those who come to a class before their first baby is due',
    holds: 'cases',
    headings: ['First name', 'Last name', 'Email', 'Phone', 'Due date', 'Partner attending', 'First baby?'],
    row: ({ mother, dueDate }, row) => [
      ['Hannah', 'Grace', 'Emma', 'Lucy', 'Ruth', 'Olivia', 'Sarah', 'Mary'][row % 8] ?? '',
      ['Moyo', 'Smith', 'Banda', 'Evans'][row % 4] ?? '',
      `u${String(row)}@example.com`,
      mother.phone,
      isoDay(dueDate),
      'Yes',
      row % 2 === 0 ? 'Yes' : 'No',
    ],
  },
  {
    name: 'those who come to a class whose homework is due',
    holds: 'none',
    headings: ['First name', 'Last name', 'Email', 'Phone', 'Due date', 'Partner attending', 'First course?'],
    row: ({ mother, dueDate }, row) => [
      ['Hannah', 'Grace', 'Emma', 'Lucy', 'Ruth', 'Olivia', 'Sarah', 'Mary'][row % 8] ?? '',
      ['Moyo', 'Smith', 'Banda', 'Evans'][row % 4] ?? '',
      `u${String(row)}@example.com`,
      mother.phone,
      isoDay(dueDate),
      'Yes',
      row % 2 === 0 ? 'Yes' : 'No',
    ],
  },
  {
    name: 'fees that parents owe by a due date',
    holds: 'none',
    headings: ['child_name', 'mother_name', 'phone', 'fee_amount', 'due_date'],
    row: ({ mother, babies, dueDate }) => [babies[0].name.full, mother.name.full, mother.phone, 300, isoDay(dueDate)],
  },
  {
    name: 'clients of helpers by grade with the day of a childbirth',
    holds: 'cases',
    headings: ['user_id', 'name', 'grade', 'tel', 'service_start_date', 'childbirth_date', 'leave_hospital_date'],
    row: ({ mother, birth }, row) => [
      45_760 + row,
      mother.name.full,
      row % 2 === 0 ? 'A' : 'B',
      mother.phone,
      isoDay(birth + 3),
      isoDay(birth),
      isoDay(birth + 3),
    ],
  },
  {
    name: 'pupils by grade with the day of a delivery of books',
    holds: 'none',
    headings: ['user_id', 'name', 'grade', 'tel', 'delivery_date'],
    row: ({ father, birth }, row) => [45_760 + row, father.name.full, '7', father.phone, isoDay(birth)],
  },
  {
    name: 'travellers with their birth certificates',
    holds: 'none',
    headings: ['fullname', 'passportno', 'dateofbirth', 'placeofbirth', 'birthcertificateno', 'phone'],
    row: ({ father, birth }, row) => [
      father.name.full,
      `E1234567${String(row)}`,
      isoDay(birth - 9000 - row * 700),
      'Leeds',
      `B88120${String(row)}`,
      father.phone,
    ],
  },
  {
    name: 'orders of meals with what they weigh and how they came',
    holds: 'none',
    headings: ['orderid', 'name', 'phone', 'deliverytime', 'deliverymethod', 'weight'],
    row: ({ father, babies }, row) => [
      80_100 + row,
      father.name.full,
      father.phone,
      `1${String(row)}:30`,
      row % 2 === 0 ? 'Normal' : 'Express',
      babies[0].weightGrams,
    ],
  },
  {
    name: 'cows that are due, in pinyin, and who looks after them',
    holds: 'none',
    headings: ['nnbh', 'peizhongriqi', 'yuchanqi', 'chanduriqi', 'yzry', 'lxdh'],
    row: ({ father, birth, dueDate }, row) => [
      700_100 + row,
      isoDay(birth - 280),
      isoDay(dueDate),
      isoDay(birth),
      father.name.full,
      father.phone,
    ],
  },
  {
    name: 'children of a kindergarten who are asked how they were born',
    holds: 'none',
    headings: ['幼儿姓名', '性别', '出生日期', '母亲姓名', '母亲电话', '是否足月', '分娩方式'],
    row: ({ mother, birth, babies }, row) => [
      babies[0].name.full,
      babies[0].sex === 'male' ? '男' : '女',
      isoDay(birth - 1400 - row * 40),
      mother.name.full,
      mother.phone,
      '是',
      row % 2 === 0 ? '顺产' : '剖宫产',
    ],
  },
  {
    name: 'shipments that are delivered the normal way',
    holds: 'none',
    headings: ['shipmentid', 'consigneename', 'consigneephone', 'deliverydate', 'deliverytype', 'weight', 'duedate'],
    row: ({ father, birth }, row) => [
      80_100 + row,
      father.name.full,
      father.phone,
      digits(birth),
      'Normal',
      3100 + row * 10,
      digits(birth + 20),
    ],
  },
]

export const dueAndDeliveredProofs: readonly ShapeProof[] = lists.map(provenList)
