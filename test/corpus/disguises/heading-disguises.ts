import type { Draft, DraftColumn } from '../draft.ts'
import type { Disguise } from './disguise.ts'

const slang: Readonly<Record<string, readonly string[]>> = {
  motherName: ['cf', 'bm', '妈', 'c妇', '宝m', 'XM'],
  motherPhone: ['dh', '☎', '📱', 'sj', 'lxfs'],
  birthDate: ['sr', 'rq', 'fm时间'],
  hospital: ['yy', 'H'],
  babySex: ['xb', 'b'],
  weight: ['tz', '重'],
  dueDate: ['ycq', 'Y'],
}

const goods = [
  '品名',
  '货号',
  '规格',
  '单号',
  '数量',
  '单价',
  '型号',
  '条码',
  '批次',
  '产地',
  '库位',
  '供应商',
  '颜色',
  '材质',
  '等级',
  '日期',
  '备注',
  '编码',
]
const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']

function rename(draft: Draft, heading: (column: DraftColumn, at: number) => string): Draft {
  return { ...draft, columns: draft.columns.map((column, at) => ({ ...column, heading: heading(column, at) })) }
}

export const headingDisguises: readonly Disguise[] = [
  {
    name: 'headings-slang',
    hidesHeadings: true,
    apply: (random, draft) => rename(draft, ({ key }, at) => random.pick(slang[key] ?? [`列${String(at + 1)}`])),
  },
  {
    name: 'headings-of-goods',
    hidesHeadings: true,
    apply: (random, draft) => {
      const words = random.shuffle(goods)
      return rename(draft, (_column, at) => words[at % words.length] ?? '')
    },
  },
  {
    name: 'headings-lettered',
    hidesHeadings: true,
    apply: (random, draft) => {
      const kind = random.int(0, 2)
      return rename(draft, (_column, at) =>
        kind === 0 ? (letters[at % 26] ?? '') : kind === 1 ? `字段${String(at + 1)}` : `F${String(at + 1)}`,
      )
    },
  },
  {
    name: 'headings-swapped',
    hidesHeadings: true,
    apply: (random, draft) => {
      if (draft.columns.length < 3) return null
      const headings = draft.columns.map(({ heading }) => heading)
      const by = random.int(1, headings.length - 1)
      return rename(draft, (_column, at) => headings[(at + by) % headings.length] ?? '')
    },
  },
  {
    name: 'values-alone-tell',
    hidesHeadings: true,
    hidesNames: true,
    apply: (_random, draft) => {
      const has = (key: string): boolean => draft.columns.some((column) => column.key === key)
      const told = draft.columns.some(
        ({ key, cells }) =>
          key === 'mode' &&
          cells.every((cell) => typeof cell === 'string' && /^(顺产|剖[宫腹]产|自然分娩|阴道分娩)/.test(cell)),
      )
      return told && has('motherName') && (has('weight') || has('weeks'))
        ? rename(draft, (_column, at) => `列${String(at + 1)}`)
        : null
    },
  },
]
