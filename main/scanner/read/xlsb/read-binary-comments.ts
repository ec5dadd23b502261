import { SideSheet, type SideTarget } from '../xlsx/side-sheet.ts'
import type { WorkbookPackage } from '../xlsx/workbook-package.ts'
import { record, u32, wideText } from './binary-records.ts'
import { readRecords } from './read-binary-workbook.ts'

/** Comments of one sheet: one row each, at the place of its cell. */
export async function readBinaryComments(
  key: string,
  name: string,
  parts: WorkbookPackage,
  target: SideTarget,
): Promise<void> {
  const comments: { row: number; column: number; text: string }[] = []
  await readRecords(parts, key, (type, content) => {
    if (type === record.beginComment) comments.push({ row: u32(content, 4), column: u32(content, 12), text: '' })
    else if (type === record.commentText) {
      const last = comments.at(-1)
      if (last !== undefined && parts.budget.takeText(content.length)) last.text = wideText(content, 1)
    }
  })
  const sheet = new SideSheet(target, name, 'comments')
  for (const { row, column, text } of comments.sort((a, b) => a.row - b.row)) sheet.row([{ column, text }], row)
  sheet.end()
}
