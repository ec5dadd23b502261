import { isoDay } from '../../../support/day.ts'
import type { Family } from '../../../support/people/family.ts'
import { families } from './families.ts'
import { provenList, type OfficeList } from './office-list.ts'
import type { ShapeProof } from './shape-proof.ts'

const people = families(8, 'signers and parts')
const named = (
  row: (family: Family, at: number) => readonly (string | number | null)[],
): (string | number | null)[][] => people.map((family, at) => [...row(family, at)])

/** Lists, and what only looks like them: where answers, columns or titles of other offices stood in the same places. */
const lists: readonly OfficeList[] = [
  {
    name: 'callers who complain of a nanny',
    holds: 'cases',
    fileName: '月嫂售后.xlsx',
    headings: ['日期', '反映人', '联系方式', '被投诉人', '诉求', '结果'],
    row: ({ mother, father, birth }) => [isoDay(birth), mother.name.full, mother.phone, father.name.full, '要求换人', '已换'],
  },
  {
    name: 'callers who complain of a lift',
    holds: 'none',
    fileName: '电梯售后.xlsx',
    headings: ['日期', '反映人', '联系方式', '被投诉人', '诉求', '结果'],
    row: ({ mother, father, birth }) => [isoDay(birth), mother.name.full, mother.phone, father.name.full, '要求检修', '已修'],
  },
  {
    name: 'who came to a lesson, by a file of a ward',
    holds: 'none',
    fileName: '产房急救演练签到.csv',
    headings: ['姓名', '科室', '手机', '签到'],
    row: ({ mother }, at) => [mother.name.full, ['产房', '手术室', '检验科'][at % 3], mother.phone, ''],
  },
  {
    name: 'who came to a lesson, by a file of pregnant women',
    holds: 'cases',
    fileName: '孕妈瑜伽课签到.csv',
    headings: ['姓名', '手机', '签到'],
    row: ({ mother }) => [mother.name.full, mother.phone, ''],
  },
  {
    name: 'whom a salesman knows in wards with so many births a year',
    holds: 'none',
    headings: ['客户单位', '科室', '联系人', '职务', '手机', '年分娩量'],
    row: ({ hospital, father }, at) => [`${String(at)}${hospital}`, '产科', father.name.full, '主任', father.phone, 1200 + at],
  },
  {
    name: 'empty certificates by first and last number',
    holds: 'none',
    headings: ['领用机构', '起始号码', '截止号码', '份数', '领证日'],
    row: ({ hospital, birth }, at) => [hospital, `W3201${String(10_000 + at * 50)}`, `W3201${String(10_049 + at * 50)}`, 50, isoDay(birth)],
  },
  {
    name: 'who fetched cards for blood of newborns, from the first to the last number',
    holds: 'none',
    titles: ['新生儿足跟血采血卡领用'],
    headings: ['采血机构', '领卡人', '手机', '卡 号 起', '卡号止'],
    row: ({ hospital, father }, at) => [hospital, father.name.full, father.phone, 40_000 + at * 50, 40_049 + at * 50],
  },
  {
    name: 'certificates by their numbers',
    holds: 'cases',
    headings: ['助产机构', '出生证编号', '婴儿姓名', '领证日'],
    row: ({ hospital, babies, birth }) => [hospital, babies[0].certificate, babies[0].name.full, isoDay(birth + 9)],
  },
  {
    name: 'workers paid by piece or hour, under initials',
    holds: 'none',
    fileName: 'gzk.csv',
    headings: ['BH', 'XM', 'SCFS', 'SFZ', 'DH'],
    row: ({ father }, at) => [at + 1, father.name.full, at % 2 === 0 ? '手工' : '机制', father.id, father.phone],
  },
  {
    name: 'samples with bar codes, by their mothers',
    holds: 'cases',
    titles: ['新生儿足跟血标本移交清单'],
    headings: ['序', '标本条码', '产妇', '病案号', '生于', '采于'],
    row: ({ mother, recordNumber, birth }, at) => [at + 1, `77${String(40_100 + at)}`, mother.name.full, recordNumber, isoDay(birth), isoDay(birth + 3)],
  },
  {
    name: 'orders of a course, with all answers in one cell behind it',
    holds: 'cases',
    headings: ['流水', '课程', '报名资料', '核销'],
    row: ({ mother, dueDate }, at) => [`P${String(90_010 + at)}`, '孕期营养课', `姓名:${mother.name.full};电话:${mother.phone};预产期:${isoDay(dueDate)}`, '否'],
  },
  {
    name: 'orders of a car wash, with all answers in one cell behind it',
    holds: 'none',
    headings: ['流水', '课程', '报名资料', '核销'],
    row: ({ mother, dueDate }, at) => [`P${String(90_010 + at)}`, '精洗', `姓名:${mother.name.full};电话:${mother.phone};到店:${isoDay(dueDate)}`, '否'],
  },
] // prettier-ignore

const groups = ['No.', 'Date seen', 'File no.', 'Client', null, null, 'Complaint', null]
const under = [null, null, null, 'Full name', 'Telephone', 'Age']
const seen = (last: readonly string[]) =>
  named(({ mother, birth }, at) => [at + 1, isoDay(birth + 9), `K/${String(at + 31)}`, mother.name.full, mother.phone, 27, ...last]) // prettier-ignore

const visits = [
  ['随访日', '孕周', '血压', '地点', '处理', '签字'],
  ['2025-04-02', '20周', '118/70', '门诊', '已告知', '白静'],
  ['2025-04-16', '22周', '120/72', '家中', '已告知', '付敏'],
]
const file = ({ mother, father, address }: Family & { readonly address: string }) => [
  ['姓名', mother.name.full, '年龄', 28, '孕产次', '孕2产0'],
  ['丈夫', father.name.full, '电话', mother.phone, '孕周', '24+3'],
  ['现住址', address, null, null, '预产期', '2025-08-19'],
]
const [first, second, third] = people
const linesOf = (from: number, to: number) =>
  people.slice(from, to).map(({ mother }) => `${mother.name.full} ${mother.phone}`).join('\n') // prettier-ignore

export const signersAndPartsProofs: readonly ShapeProof[] = [
  ...lists.map(provenList),
  {
    name: 'groups and numbers stand above headings of mothers, merged downwards',
    fileName: 'postnatal.xlsx',
    sheets: [{ rows: [['Postnatal register'], groups, [...under, 'Delivered on', 'Birth weight'], ...seen(['2025-09-01', '3100'])] }],
    people: 8,
    rows: 8,
  },
  {
    name: 'groups and numbers stand above headings of outpatients, merged downwards',
    sheets: [{ rows: [['Outpatient register'], groups, [...under, 'Diagnosis', 'Drug'], ...seen(['Malaria', 'AL'])] }],
    people: 0,
  },
  {
    name: 'whoever reports signs below the names',
    sheets: [{ rows: [
          ['附：新增孕妇'],
          ['序', '姓名', '孕周', '电话'],
          ...named(({ mother }, at) => [at + 1, mother.name.full, '12+3', mother.phone]),
          ['制表人：', '康敏', null, '审核人：'],
    ] }],
    people: 8,
    rows: 8,
  },
  {
    name: 'parts that are counted stand under the title of births above the first of them',
    sheets: [{ rows: [
          ['宝宝满月照工作单'],
          ['一、到店'],
          ['时间', '宝妈', '电话', '宝宝'],
          ...named(({ mother }) => ['9:30', mother.name.full, mother.phone, '女']).slice(0, 4),
          [],
          ['二、取件'],
          ['客户', '电话', '产品', '状态'],
          ...named(({ mother }) => [mother.name.full, mother.phone, '摆台', '未取']).slice(4),
    ] }],
    people: 8,
  },
  {
    name: 'another list under a title of its own, below a list of newborns',
    sheets: [{ rows: [
          ['新生儿听力复筛名单'],
          ['产妇', '电话', '复筛日'],
          ...named(({ mother, birth }) => [mother.name.full, mother.phone, isoDay(birth + 42)]).slice(0, 4),
          [],
          ['二、电梯维保客户'],
          ['客户', '电话', '产品', '状态'],
          ...named(({ father }) => [father.name.full, father.phone, '曳引机', '在保']).slice(4),
    ] }],
    people: 4,
  },
  {
    name: 'mothers of a day in one cell, a line each, hospitals downwards',
    fileName: '驻院产妇周报.xlsx',
    sheets: [
      {
        rows: [
          ['院区', '周一', '周二', '周三'],
          ['东院', linesOf(0, 2), null, linesOf(2, 4)],
          ['西院', null, linesOf(4, 7), linesOf(7, 8)],
        ],
      },
    ],
    people: 8,
  },
  {
    name: 'doctors on duty in one cell, a line each, hospitals downwards',
    fileName: '产科二线值班.xlsx',
    sheets: [
      {
        rows: [
          ['院区', '周一', '周二', '周三'],
          ['东院', ...people.slice(0, 3).map(({ mother, father }) => `${mother.name.full} ${mother.phone}\n${father.name.full} ${father.phone}`)],
          ['西院', ...people.slice(3, 6).map(({ mother, father }) => `${mother.name.full} ${mother.phone}\n${father.name.full} ${father.phone}`)],
        ],
      },
    ],
    people: 0,
  },
  ...(first === undefined || second === undefined || third === undefined
    ? []
    : [
        {
          name: 'a file of one pregnancy, whose visits are signed below',
          sheets: [{ rows: [['高危妊娠专案'], ...file({ ...first, address: first.mother.address }), ...visits] }],
          people: 1,
        },
        {
          name: 'three files of pregnancies below one another, of one visit or two, whose last line is blank',
          sheets: [
            {
              rows: [first, second, third].flatMap((one, at) => [
                ['高危妊娠专案'],
                ...file({ ...one, address: one.mother.address }),
                ...visits.slice(0, 3 - (at % 2)),
                ['结案时间', null, '转归', null, '结案者'],
                [],
              ]),
            },
          ],
          people: 3,
        },
        {
          name: 'one answer to a form that speaks to whoever fills it in',
          sheets: [
            {
              rows: [
                ['序', '1.填写人姓名', '2.您的电话', '3.您的分娩日期', '4.您的地址'],
                [1, first.mother.name.full, first.mother.phone, isoDay(first.birth), first.mother.address],
              ],
            },
          ],
          people: 1,
        },
      ]),
  {
    name: 'a midwife by her own form',
    fileName: 'midwives 2025.xlsx',
    sheets: [
      {
        rows: [
          ['Newborn resuscitation trainees'],
          ['Facility', 'Ngara HC', 'Designation', 'Midwife'],
          ['Name', 'Emily Kimani', 'Phone', '0787368692'],
        ],
      },
    ],
    people: 0,
  },
] // prettier-ignore
