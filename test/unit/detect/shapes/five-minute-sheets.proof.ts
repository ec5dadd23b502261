import { isoDay } from '../../../support/day.ts'
import { families } from './families.ts'
import { provenList, type OfficeList } from './office-list.ts'
import type { ShapeProof } from './shape-proof.ts'

const six = families(6, 'five minutes, sheets')
const names = six.map(({ mother }) => mother.name.full)
const phones = six.map(({ mother }) => mother.phone)
const modes = six.map(({ mode }) => (mode === 'vaginal' ? '顺产' : '剖宫产'))

/** Sheets and texts whose layout a clerk changed in five minutes, and other trades in the same layout. */
const sheets: readonly ShapeProof[] = [
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

const abroad = (at: number): string =>
  `${['Wang', 'Li'][at % 2] ?? ''} ${['Fang', 'Ting', 'Yan', 'Min'][at >> 1] ?? ''}mei`

const lists: readonly OfficeList[] = [
  {
    name: 'signs of a cross hatch between all words',
    holds: 'cases',
    row: ({ mother }, at) => [
      `${String(at + 1)}号房#${mother.name.full}#${at % 2 === 0 ? '顺' : '剖'}#女#3.${String(at + 1)}#${mother.phone}`,
    ],
  },
  {
    name: 'signs of a cross hatch between words of whoever rides along',
    holds: 'none',
    row: ({ mother }, at) => [`${String(at + 1)}号房#${mother.name.full}#顺路#女#3.${String(at + 1)}#${mother.phone}`],
  },
  {
    name: 'all of it run together',
    holds: 'cases',
    row: ({ mother }, at) => [`${mother.name.full}剖${mother.phone}女3.${String(at + 1)}kg`],
  },
  {
    name: 'a parcel, all of it run together',
    holds: 'none',
    row: ({ mother }, at) => [`${mother.name.full}顺丰${mother.phone}女鞋3.${String(at + 1)}kg`],
  },
  {
    name: 'the day of hatching',
    holds: 'cases',
    headings: ['辣妈', '电话', '破壳日'],
    row: ({ mother, birth }) => [mother.name.full, mother.phone, isoDay(birth)],
  },
  {
    name: 'the day of hatching of friends',
    holds: 'none',
    headings: ['好友', '电话', '破壳日'],
    row: ({ mother, birth }, at) => [mother.name.full, mother.phone, isoDay(birth - 9000 - at * 200)],
  },
  {
    name: 'babies of mothers, as wards abroad write it',
    holds: 'cases',
    headings: ['Bed', 'Name', 'Day'],
    row: (_, at) => [at + 1, `B/O ${abroad(at)}`, `D${String((at % 4) + 1)}`],
  },
  {
    name: 'what obstetricians shorten',
    holds: 'cases',
    headings: ['床', '姓名', '诊断'],
    row: ({ mother }, at) => [at + 1, mother.name.full, ['GDM A1', 'PROM', 'FGR 34W', 'TOLAC'][at % 4]],
  },
  {
    name: 'what other doctors shorten',
    holds: 'none',
    headings: ['床', '姓名', '诊断'],
    row: ({ mother }, at) => [at + 1, mother.name.full, ['COPD', 'T2DM', 'CKD 3', 'ACS'][at % 4]],
  },
  {
    name: 'travellers with their weeks',
    holds: 'cases',
    headings: ['乘机人', '电话', '备注'],
    row: ({ mother, weeks }) => [mother.name.full, mother.phone, `孕${String(weeks)}周，已开证明`],
  },
  {
    name: 'travellers with their seats',
    holds: 'none',
    headings: ['乘机人', '电话', '备注'],
    row: ({ mother, weeks }) => [mother.name.full, mother.phone, `${String(weeks)}排靠窗`],
  },
]

export const fiveMinuteSheetProofs: readonly ShapeProof[] = [...sheets, ...lists.map(provenList)]
