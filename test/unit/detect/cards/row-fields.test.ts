import { describe, expect, it } from 'vitest'
import { CardCollector } from '../../../../main/scanner/detect/cards/card-collector.ts'
import { readFormRow } from '../../../../main/scanner/detect/cards/row-fields.ts'
import type { KeptRow } from '../../../../main/scanner/detect/rows/cell-view.ts'

function formRow(row: number, ...texts: readonly string[]): KeptRow {
  return { row, cells: texts.map((text, column) => ({ column, kind: 'text', text })) }
}

function answersOf(row: KeptRow): readonly (readonly [string, string])[] {
  const read = readFormRow(row)
  return read.kind === 'fields' ? read.fields.map(({ label, value }) => [label, value]) : []
}

describe('a row of a form', () => {
  it('has an answer where a word for somebody stands behind a label', () => {
    expect(answersOf(formRow(0, '联系电话', '13800000000', '工种', '育婴员'))).toContainEqual(['工种', '育婴员'])
  })

  it('has labels where nothing but labels stand in it, and one that was left blank', () => {
    const labels = answersOf(formRow(0, '产妇', '13800000000', '新生儿')).map(([label]) => label)
    expect(labels).toEqual(['产妇', '新生儿'])
  })
})

describe('cards', () => {
  it('have no field of a title that comes again over each of them', () => {
    const cards = new CardCollector()
    const title = '育婴员（母婴护理）职业技能培训报名表'
    const rows = [0, 1, 2].flatMap((at) => [
      formRow(at * 4, '序号', String(at + 1), '学员姓名', '王小丽'),
      formRow(at * 4 + 1, '联系电话', `1380000000${String(at)}`, '工种', '育婴员'),
      formRow(at * 4 + 2, title),
    ])
    for (const row of rows) cards.take(row)
    expect([...cards.keys.values()].map(({ label }) => label)).not.toContain(title)
  })
})
