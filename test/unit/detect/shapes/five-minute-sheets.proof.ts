import { families } from './families.ts'
import type { ShapeProof } from './shape-proof.ts'

const six = families(6, 'five minutes, sheets')
const names = six.map(({ mother }) => mother.name.full)
const phones = six.map(({ mother }) => mother.phone)
const modes = six.map(({ mode }) => (mode === 'vaginal' ? '顺产' : '剖宫产'))

/** Sheets and texts whose layout a clerk changed in five minutes, and other trades in the same layout. */
export const fiveMinuteSheetProofs: readonly ShapeProof[] = [
  {
    name: 'cards without labels under one word',
    sheets: [
      {
        kind: 'text',
        rows: [['产妇'], ...six.flatMap((_, at) => [[names[at]], [phones[at]], ['某小区3栋602'], [modes[at]]])],
      },
    ],
    people: 6,
  },
  {
    name: 'cards of buyers without labels under one word',
    sheets: [
      {
        kind: 'text',
        rows: [['客户'], ...six.flatMap((_, at) => [[names[at]], [phones[at]], ['某小区3栋602'], ['顺丰']])],
      },
    ],
    people: 0,
  },
  {
    name: 'a list on its side behind characters that ask for nothing',
    sheets: [
      {
        rows: [
          ['名', ...names],
          ['机', ...phones],
          ['式', ...modes],
        ],
      },
    ],
    people: 6,
  },
  {
    name: 'lists on their side, one floor below the other',
    sheets: [
      {
        rows: [
          ['301', '302', '303'],
          names.slice(0, 3),
          phones.slice(0, 3),
          ['产后3天', '产后9天', '产后12天'],
          [],
          ['305', '306', '307'],
          names.slice(3),
          phones.slice(3),
          ['产后8天', '产后2天', '产后21天'],
        ],
      },
    ],
    people: 6,
  },
  {
    name: 'guests of a hotel on their side, one floor below the other',
    sheets: [
      {
        rows: [
          ['301', '302', '303'],
          names.slice(0, 3),
          phones.slice(0, 3),
          ['住3天', '住9天', '住12天'],
          [],
          ['305', '306', '307'],
          names.slice(3),
          phones.slice(3),
          ['住8天', '住2天', '住21天'],
        ],
      },
    ],
    people: 0,
  },
  {
    name: 'columns of text with spaces between them',
    sheets: [
      {
        kind: 'text',
        rows: [
          ['Name      Tel           EDC'],
          ...six.map((_, at) => [`${names[at] ?? ''}    ${phones[at] ?? ''}   2026-01-0${String(at + 1)}`]),
        ],
      },
    ],
    people: 6,
  },
  {
    name: 'orders by when they will come, with spaces between them',
    sheets: [
      {
        kind: 'text',
        rows: [
          ['PO      Name      Tel           EDD'],
          ...six.map((_, at) => [
            `4500${String(at)}   ${names[at] ?? ''}    ${phones[at] ?? ''}   2026-01-0${String(at + 1)}`,
          ]),
        ],
      },
    ],
    people: 0,
  },
  {
    name: 'what a shift hands over, bed by bed in one sentence',
    sheets: [
      {
        kind: 'text',
        rows: [
          [
            `晨交班：新入院6人：${names.map((name, at) => `${String(at + 3)}床${name}，孕39+${String(at)}，见红`).join('；')}。`,
          ],
        ],
      },
    ],
    people: 6,
  },
  {
    name: 'what a shift of another ward hands over',
    sheets: [
      {
        kind: 'text',
        rows: [
          [
            `晨交班：新入院6人：${names.map((name, at) => `${String(at + 3)}床${name}，发热39.${String(at)}，咳嗽`).join('；')}。`,
          ],
        ],
      },
    ],
    people: 0,
  },
  {
    name: 'beds of a ward, a bed, a name and a day in each cell',
    sheets: [
      {
        rows: [0, 3].map((from) =>
          names
            .slice(from, from + 3)
            .map((name, at) => `0${String(from + at + 1)} ${name} ${at % 2 === 0 ? '剖' : '顺'}${String(at + 1)}`),
        ),
      },
    ],
    people: 6,
  },
  {
    name: 'beds of another ward, a bed, a name and a day in each cell',
    sheets: [
      {
        rows: [0, 3].map((from) =>
          names
            .slice(from, from + 3)
            .map((name, at) => `0${String(from + at + 1)} ${name} ${at % 2 === 0 ? '骨折' : '阑尾'}${String(at + 1)}`),
        ),
      },
    ],
    people: 0,
  },
]
