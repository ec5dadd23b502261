import { partsOf } from '../../support/day.ts'
import { replaceColumn, rewrite, type Disguise } from './disguise.ts'

const nameSplit: Disguise = {
  name: 'name-split',
  apply: (random, draft) => {
    if (draft.script === 'english') return null
    const [surname, given] = random.pick([
      ['姓', '名'],
      ['姓氏', '名字'],
      ['产妇姓', '产妇名'],
    ] as const)
    return replaceColumn(draft, 'motherName', (column) => [
      {
        ...column,
        key: 'motherSurname',
        heading: surname,
        cells: rewrite(draft, column, ({ mother }) => mother.name.surname),
      },
      {
        ...column,
        key: 'motherGiven',
        heading: given,
        cells: rewrite(draft, column, ({ mother }) => mother.name.given),
      },
    ])
  },
}

const nameSpaced: Disguise = {
  name: 'name-spaced',
  apply: (random, draft) => {
    if (draft.script === 'english') return null
    const gap = random.pick([' ', '  ', '\u3000', '.'])
    return replaceColumn(draft, 'motherName', (column) => [
      { ...column, cells: rewrite(draft, column, ({ mother }) => [...mother.name.full].join(gap)) },
    ])
  },
}

const nameWithWords: Disguise = {
  name: 'name-with-words',
  apply: (random, draft) => {
    if (draft.region !== 'mainland' || draft.script === 'english') return null
    return replaceColumn(draft, 'motherName', (column) => [
      {
        ...column,
        cells: rewrite(
          draft,
          column,
          ({ mother }) => mother.name.full + random.pick(['', '女士', '（二胎）', '（VIP）', '*', ' 妈妈', '(双胎)']),
        ),
      },
    ])
  },
}

const dateSplit: Disguise = {
  name: 'date-split',
  apply: (random, draft) => {
    const headings = random.pick([
      ['年', '月', '日'],
      ['出生年', '出生月', '出生日'],
      ['Y', 'M', 'D'],
    ] as const)
    return replaceColumn(draft, 'birthDate', (column) =>
      (['year', 'month', 'date'] as const).map((part, at) => ({
        ...column,
        key: `birth-${part}`,
        heading: headings[at] ?? '',
        cells: rewrite(draft, column, ({ birth }) => partsOf(birth)[part]),
      })),
    )
  },
}

/** `父亲：… 母亲：…` in one cell. */
const parentsInOneCell: Disguise = {
  name: 'parents-in-one-cell',
  apply: (random, draft) => {
    if (draft.region !== 'mainland' || draft.script !== 'simplified') return null
    const separator = random.pick([' ', '\n', '；', '/'])
    const [mother, father] = random.pick([
      ['母亲：', '父亲：'],
      ['母:', '父:'],
      ['妈妈', '爸爸'],
    ] as const)
    const withPhone = random.chance(0.5)
    return replaceColumn(draft, 'motherName', (column) => [
      {
        ...column,
        heading: random.pick(['父母姓名', '父母信息', '家长', '父母情况']),
        cells: rewrite(draft, column, (family) =>
          [[father, family.father] as const, [mother, family.mother] as const]
            .map(([label, person]) => label + person.name.full + (withPhone ? ` ${person.phone}` : ''))
            .join(separator),
        ),
      },
    ])
  },
}

const idDisguised: Disguise = {
  name: 'id-spaced',
  apply: (random, draft) => {
    const gap = random.pick([' ', '-', '\u200B'])
    return replaceColumn(draft, 'motherId', (column) => [
      {
        ...column,
        cells: rewrite(draft, column, ({ mother }) =>
          [mother.id.slice(0, 6), mother.id.slice(6, 14), mother.id.slice(14)].filter((part) => part !== '').join(gap),
        ),
      },
    ])
  },
}

export const cellDisguises: readonly Disguise[] = [
  nameSplit,
  nameSpaced,
  nameWithWords,
  dateSplit,
  parentsInOneCell,
  idDisguised,
]
