import { cellText, type Cell } from '../document.ts'
import type { Random } from '../../support/random.ts'
import { kindDraft } from './kind-draft.ts'
import type { Scene } from './scene.ts'

type Mask = (text: string) => string

const maskers: Readonly<Record<string, (star: string) => Mask>> = {
  name: (star) => (text) => text.slice(0, 1) + star.repeat(Math.max([...text].length - 1, 1)),
  number: (star) => (text) => (text.length >= 7 ? text.slice(0, 3) + star.repeat(4) + text.slice(-3) : star.repeat(4)),
  whole: (star) => () => star.repeat(4),
}

const maskOf: Readonly<Record<string, keyof typeof maskers>> = {
  motherName: 'name',
  fatherName: 'name',
  babyName: 'name',
  nanny: 'name',
  doctor: 'name',
  recorder: 'name',
  sales: 'name',
  motherPhone: 'number',
  fatherPhone: 'number',
  nannyPhone: 'number',
  motherId: 'number',
  fatherId: 'number',
  babyId: 'number',
  certificate: 'number',
  recordNumber: 'whole',
  address: 'whole',
  wechat: 'whole',
  email: 'whole',
}

/** A list of cases after somebody did right: nobody in it can be told any more. */
export const maskedCopy: Scene = {
  name: 'masked-copy',
  rows: { min: 2, max: 400 },
  draft: (random, rows) => {
    const draft = kindDraft(random, rows)
    const star = random.pick(['*', '*', '＊', '×', 'X', '●'])
    const columns = draft.columns.map((column) => ({
      ...column,
      cells: column.cells.map((cell) => masked(random, column.key, cell, star)),
    }))
    return { ...draft, families: [], columns, stem: draft.stem + random.pick(['', '_脱敏', '（脱敏）']) }
  },
}

function masked(_random: Random, key: string, cell: Cell, star: string): Cell {
  const kind = maskOf[key]
  if (cell === null || kind === undefined) return cell
  return maskers[kind]?.(star)(cellText(cell)) ?? null
}
