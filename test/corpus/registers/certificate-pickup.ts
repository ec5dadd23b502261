import { clockTime, isoDay } from '../../support/day.ts'
import { sheetOf, type Cell } from '../document.ts'
import { wordsOf } from './one-sheet.ts'
import { dayWriter, register, sexOf, tableOf } from './register.ts'

/** Who took which certificate of birth away, with groups of headings above the headings. */
export const certificatePickup = register(
  'certificate-pickup',
  (desk) => {
    const { random, today } = desk
    const day = dayWriter(random)
    const { rows } = tableOf(desk, [
      ['', (_family, row) => row + 1],
      ['', ({ babies }) => babies[0].certificate],
      ['', ({ babies }) => babies[0].name.full],
      ['', (family) => sexOf(family, '女', '男')],
      ['', ({ birth, birthMinutes }) => `${isoDay(birth)} ${clockTime(birthMinutes)}`],
      ['', ({ mother }) => mother.name.full],
      ['', ({ mother }) => mother.id],
      ['', ({ father }) => father.name.full],
      ['', ({ father }) => father.id],
      ['', ({ mother, father }, row) => (row % 3 === 0 ? mother : father).name.full],
      ['', (_family, row) => (row % 3 === 0 ? '母子' : '父子')],
      ['', () => day(today - random.int(0, 20))],
      ['', () => random.pick(['沈敏', '顾洁'])],
    ])
    const groups: Cell[] = ['序号', '出生证编号', '新生儿', null, null, '母亲', null, '父亲', null, '领证人', null, '领证日期', '签发人'] // prettier-ignore
    const headings: Cell[] = [null, null, '姓名', '性别', '出生时间', '姓名', '有效身份证件号', '姓名', '有效身份证件号', '姓名（签名）', '与新生儿关系', null, null] // prettier-ignore
    const across = (left: number, right: number): { top: number; left: number; bottom: number; right: number } => ({
      top: 1,
      left,
      bottom: 1,
      right,
    })
    const title = wordsOf(random, '{h}出生医学证明领取登记|《出生医学证明》发放登记本|出证登记', today)
    return {
      stem: wordsOf(random, '领证登记{m}月|出生医学证明领取{y}|发证台账', today),
      sheets: [
        sheetOf('领取', [[title], groups, headings, ...rows], {
          merges: [{ top: 0, left: 0, bottom: 0, right: 12 }, across(2, 4), across(5, 6), across(7, 8), across(9, 10)],
        }),
      ],
    }
  },
  { needs: 'sheets' },
)
