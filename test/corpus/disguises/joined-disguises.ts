import { cellText } from '../document.ts'
import type { Disguise } from './disguise.ts'

/** `王丽13812345678` under one heading. */
const nameAndPhone: Disguise = {
  name: 'name-and-phone-in-one-cell',
  apply: (random, draft) => {
    const name = draft.columns.find(({ key }) => key === 'motherName')
    const phone = draft.columns.find(({ key }) => key === 'motherPhone')
    if (name === undefined || phone === undefined) return null
    const gap = random.pick(['', ' ', '：', '/', '\n', '-'])
    const joined = {
      ...name,
      heading: random.pick(['姓名电话', '产妇信息', '联系人', '姓名及电话', '客户信息']),
      cells: name.cells.map((cell, row) =>
        [cell, phone.cells[row] ?? null]
          .map(cellText)
          .filter((text) => text !== '')
          .join(gap),
      ),
    }
    return {
      ...draft,
      columns: draft.columns.flatMap((column) => (column === name ? [joined] : column === phone ? [] : [column])),
    }
  },
}

/** A whole row pasted into one cell, as it comes out of a chat or another program. */
const rowInOneCell: Disguise = {
  name: 'row-in-one-cell',
  hidesHeadings: true,
  apply: (random, draft) => {
    const separator = random.pick([' ', '，', '/', '|', '、', '；', '\t'])
    const [first] = draft.columns
    if (first === undefined || draft.columns.length < 3) return null
    const cells = first.cells.map((_, row) =>
      draft.columns
        .map((column) => cellText(column.cells[row] ?? null).trim())
        .filter((text) => text !== '')
        .join(separator),
    )
    return {
      ...draft,
      columns: [{ ...first, key: 'joined', group: 'other', heading: random.pick(['内容', '信息', '资料', '']), cells }],
    }
  },
}

const wrongWords: readonly (readonly [RegExp, string])[] = [
  [/产妇|產婦/, '产付'],
  [/宝妈/, '宝马'],
  [/新生儿|新生兒/, '新生er'],
  [/宝宝|寶寶/, 'bao宝'],
  [/分娩/, '分*娩'],
  [/电话|電話|手机|手機/, '電画'],
  [/姓名/, '姓·名'],
  [/医院|醫院/, '医*院'],
  [/预产期|預產期/, '预c期'],
]

/** Headings misspelt on purpose, each still to be guessed by a person. */
const misspelt: Disguise = {
  name: 'headings-misspelt',
  hidesHeadings: true,
  apply: (_random, draft) => {
    const columns = draft.columns.map((column) => ({
      ...column,
      heading: wrongWords.reduce((text, [word, wrong]) => text.replace(word, wrong), column.heading),
    }))
    return columns.filter(({ heading }, at) => heading !== draft.columns[at]?.heading).length >= 2
      ? { ...draft, columns }
      : null
  },
}

export const joinedDisguises: readonly Disguise[] = [nameAndPhone, rowInOneCell, misspelt]
