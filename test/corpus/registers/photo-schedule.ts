import { sheetOf, type Cell } from '../document.ts'
import { wordsOf } from './one-sheet.ts'
import { register, sexOf, tableOf } from './register.ts'

/** When a studio photographs which newborn, a line with the day above each day's bookings. */
export const photoSchedule = register(
  'photo-schedule',
  (desk) => {
    const { random, families, today } = desk
    const { headings, rows } = tableOf(desk, [
      ['时间|场次', () => random.pick(['9:30', '11:00', '13:30', '15:00', '16:30'])],
      ['地点|上门/到店', () => random.pick(['到店', '上门', '月子中心'])],
      ['客户|客人', ({ mother }) => mother.name.full],
      ['电话|联系方式', ({ mother }) => mother.phone],
      ['宝宝性别|性别', (family) => sexOf(family, '女宝', '男宝')],
      ['出生天数|第几天', ({ birth }) => `${String(Math.min(today - birth, 30))}天`],
      ['套系|套餐', () => random.pick(['新生儿A 999', '胎毛+手足印', '满月套系1999', '亲子款'])],
      ['定金', () => random.pick([200, 300, 500]), 'optional'],
      ['摄影师', () => random.pick(['阿杰', '大鹏'])],
      ['引导|新生儿引导师', () => random.pick(['小雨', '晓晓']), 'optional'],
      ['备注', () => random.pick(['', '宝宝黄疸，改期过一次', '带哥哥', '要发票']), 'optional'],
    ])
    const body: Cell[][] = []
    const each = random.int(2, 5)
    for (let from = 0; from < rows.length; from += each) {
      body.push(
        [wordsOf(random, '{d} 周六|{d} 上午', today - families.length + from)],
        ...rows.slice(from, from + each),
      )
    }
    const title = wordsOf(random, '新生儿拍摄排期表|{c}新生儿摄影 {m}月预约|上门拍摄档期（新生儿组）', today)
    return {
      stem: wordsOf(random, '新生儿档期{m}月|拍摄排期|摄影预约{d}', today),
      sheets: [sheetOf('档期', [[title], headings, ...body])],
    }
  },
  { people: { min: 1, max: 60 }, needs: 'sheets', spanDays: 30 },
)
