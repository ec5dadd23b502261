import { expect, test } from 'vitest'
import { collectFile } from '../../support/collect-file.ts'
import { madeUpPdf } from '../../support/made-up-pdf.ts'

test.each([
  ['fills the page', '2400 0 0 842', { kind: 'partial', reason: 'unsupported' }],
  ['fills a page that lies on its side', '0 842 -2400 0', { kind: 'partial', reason: 'unsupported' }],
  ['is a letterhead', '600 0 0 80', { kind: 'whole' }],
])('a picture that %s, beside the mark of a scanning program', async (_, place, outcome) => {
  const read = await collectFile(pictured(place, '扫描全能王 创建'))
  expect(read.outcome).toEqual(outcome)
  expect(read.texts.join(' ')).toBe('扫描全能王 创建')
})

test('a scanned page whose words a program has read is read', async () => {
  const words = '姓名王小燕电话13800000001'.repeat(20)
  expect((await collectFile(pictured('2400 0 0 842', words))).outcome).toEqual({ kind: 'whole' })
})

/** A page of these words, on which a picture stands in place of the second line. */
function pictured(place: string, words: string): Buffer {
  const file = madeUpPdf([[[words], ['王'.repeat(60)]]]).toString('latin1')
  const second = /BT [^\n]*? ET\n$/m.exec(file.slice(file.lastIndexOf('BT ')))?.[0] ?? ''
  const picture = `q ${place} 0 0 cm BI /W 1 /H 1 /CS /G /BPC 8 ID x EI Q`
  expect(second.length).toBeGreaterThan(picture.length)
  return Buffer.from(file.replace(second, `${picture.padEnd(second.length - 1)}\n`), 'latin1')
}
