import { isoDay } from '../../../support/day.ts'
import { families, reportHeadings, reportRow } from './families.ts'
import type { ShapeProof } from './shape-proof.ts'

const six = families(6, 'counting')
const [one] = six
const mothers = six.map(({ mother }) => mother)

/** What is one case and what are two. */
export const countingProofs: readonly ShapeProof[] = [
  {
    name: 'the same people on two sheets',
    sheets: [
      { rows: [reportHeadings, ...six.map(reportRow)] },
      { name: '副本', rows: [reportHeadings, ...six.map(reportRow)] },
    ],
    people: 6,
    rows: 12,
  },
  {
    name: 'twins in two rows',
    sheets: [
      {
        rows: [
          ['产妇姓名', '电话', '新生儿姓名', '出生体重'],
          [one?.mother.name.full, one?.mother.phone, `${one?.mother.name.full ?? ''}之长子`, '2500'],
          [one?.mother.name.full, one?.mother.phone, `${one?.mother.name.full ?? ''}之次子`, '2400'],
        ],
      },
    ],
    people: 1,
    rows: 2,
  },
  {
    name: "one phone, a ward's, under many names",
    sheets: [
      {
        rows: [
          ['产妇姓名', '联系电话', '预产期'],
          ...mothers.map(({ name }, at) => [name.full, '13987650123', `2025-10-0${String(at + 1)}`]),
        ],
      },
    ],
    people: 6,
  },
  {
    name: 'an ID joins what phone and name cannot',
    sheets: [
      { rows: [['产妇姓名', '身份证号', '预产期'], ...mothers.map(({ name, id }) => [name.full, id, '2025-10-01'])] },
      { rows: [['孕妇电话', '身份证号', '孕周'], ...mothers.map(({ phone, id }) => [phone, id, '38+1'])] },
    ],
    people: 6,
  },
  {
    name: 'children told by age alone',
    sheets: [
      {
        rows: [
          ['宝宝姓名', '出生日期', '家长电话'],
          ...six.map(({ babies, birth, mother }) => [babies[0].name.full, isoDay(birth), mother.phone]),
        ],
      },
    ],
    people: 6,
  },
]
