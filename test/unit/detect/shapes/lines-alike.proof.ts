import { isoDay } from '../../../support/day.ts'
import type { Family } from '../../../support/people/family.ts'
import { families } from './families.ts'
import type { ShapeProof } from './shape-proof.ts'

const nine = families(9, 'lines alike')
const nurses = ['顾晓雯', '苏锦绣', '顾晓雯', '苏锦绣', '顾晓雯', '苏锦绣', '顾晓雯', '苏锦绣', '顾晓雯']

function lines(row: (family: Family, at: number) => string): string[][] {
  return nine.map((family, at) => [row(family, at)])
}

/** Lines that were rows of one list once: what some of them tell holds for the others. */
export const linesAlikeProofs: readonly ShapeProof[] = [
  {
    name: 'lines of one list of which every third says 顺产, and the others nothing of births',
    sheets: [
      {
        kind: 'text',
        rows: lines(({ mother, birth }, at) =>
          [`${String(at + 20)}岁`, at % 3 === 0 ? '顺产' : '开刀', mother.name.full, mother.phone, isoDay(birth)].join(
            '，',
          ),
        ),
      },
    ],
    people: 9,
  },
  {
    name: 'the same lines where two of nine say 顺产: too few to tell of the others',
    sheets: [
      {
        kind: 'text',
        rows: lines(({ mother, birth }, at) =>
          [`${String(at + 20)}岁`, at % 5 === 0 ? '顺产' : '开刀', mother.name.full, mother.phone, isoDay(birth)].join(
            '，',
          ),
        ),
      },
    ],
    people: 2,
  },
  {
    name: 'three births among the parcels of a porter, written alike',
    sheets: [
      {
        kind: 'text',
        rows: [
          ...lines(({ mother }, at) => `${mother.name.full} ${mother.phone} 9月${String(at + 1)}日 奶粉两罐`),
          ...lines(({ mother }, at) => `${mother.name.full} ${mother.phone} 9月${String(at + 1)}日 门口签收`),
          ...lines(({ mother }, at) => `${mother.name.full} ${mother.phone} 9月${String(at + 2)}日 顺产`).slice(0, 3),
        ],
      },
    ],
    people: 3,
  },
  {
    name: 'lines with the nurse first, one mother told twice with another nurse',
    fileName: '产后访视9月.txt',
    sheets: [
      {
        kind: 'text',
        rows: [
          ...lines(({ mother, birth }, at) =>
            [isoDay(birth), nurses[at] ?? '', mother.phone, mother.name.full].join('；'),
          ),
          ...lines(({ mother, birth }, at) =>
            [isoDay(birth), nurses[at + 1] ?? '', mother.phone, mother.name.full].join('；'),
          ).slice(0, 2),
        ],
      },
    ],
    people: 9,
  },
  {
    name: 'rows without headings where the nanny stands before the mother, one newborn told again under another nanny',
    sheets: [
      {
        rows: [...nine.slice(0, 6), ...nine.slice(2, 3)].map(({ mother, father, mode }, at) => [
          String(at + 1),
          nurses[at] ?? '',
          father.phone,
          `${mother.name.full}之女`,
          mode === 'vaginal' ? '顺产' : '剖宫产',
          mother.name.full,
          mother.phone,
        ]),
      },
    ],
    people: 6,
  },
  {
    name: 'rows without headings of which some left an address and a phone out and moved to the left',
    fileName: '新生儿随访.csv',
    sheets: [
      {
        rows: nine.map(({ mother, father, birth, babies }, at) =>
          [
            String(at + 1),
            at > 5 ? '' : `花园路${String(at + 1)}弄3号楼20${String(at)}室`,
            '市妇幼保健院',
            `${mother.name.full}之子`,
            isoDay(birth),
            at > 5 ? '' : mother.phone,
            at > 5 ? '' : father.name.full,
            '顾晓雯',
            `${String(babies[0].weightGrams)}克`,
            '38+2',
            '已采',
          ].filter((cell) => cell !== ''),
        ),
      },
    ],
    people: 9,
  },
]
