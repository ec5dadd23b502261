import type { Family } from '../../support/people/family.ts'
import { sheetOf, type Cell } from '../document.ts'
import { wordsOf } from './one-sheet.ts'
import { monthDay, register } from './register.ts'

/** A sheet that a whole sales team writes in at once: everybody under the own name, headings only at the top. */
export const salesBlocks = register(
  'sales-blocks',
  ({ random, families, today }) => {
    const team = random.shuffle(['小王', '婷婷', '阿豪', 'Coco', '晓雪'])
    const size = Math.ceil(families.length / random.int(2, 4))
    const line = ({ mother, dueDate, hospital }: Family, at: number): Cell[] => [
      at + 1,
      mother.name.full,
      mother.phone,
      monthDay(dueDate),
      hospital,
      random.pick(['到店', '加微信', '未接', '签约', '想再比比']),
      random.pick(['', '要朝南房', '婆婆拍板', '8月再联系']),
    ]
    const rows: Cell[][] = []
    for (const [at, family] of families.entries()) {
      if (at % size === 0) rows.push([`—— ${team[Math.floor(at / size) % team.length] ?? ''} ——`])
      rows.push(line(family, at % size))
    }
    const title = wordsOf(random, '{c}月子会所客资共享表（实时更新）|孕妈客资登记 {m}月|销售组预产客户在线文档', today)
    const headings: Cell[] = [
      '序',
      '客户',
      '电话',
      random.pick(['预产', '预产期', '预产日']),
      '建档医院',
      '进度',
      '备注',
    ]
    return {
      stem: wordsOf(random, '客资共享表{d}|在线文档_客资|销售客户{m}月', today),
      sheets: [sheetOf('客资', [[title], headings, ...rows, ['——（在线文档，请勿排序）——']])],
    }
  },
  { time: 'expected', spanDays: 180, people: { min: 2, max: 80 }, needs: 'sheets' },
)
