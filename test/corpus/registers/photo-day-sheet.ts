import type { Family } from '../../support/people/family.ts'
import { sheetOf, type Cell } from '../document.ts'
import { wordsOf } from './one-sheet.ts'
import { monthDay, register, sexOf } from './register.ts'

const products = ['新生儿上门套', '满月999', '百天1680', '孕照+满月联单', '手足印框']

/** One day of a studio for newborns: whom they photograph, who chooses pictures, who fetches them; a small table each. */
export const photoDaySheet = register(
  'photo-day-sheet',
  ({ random, families, today }) => {
    const shoots = (family: Family): Cell[] => [
      random.pick(['9:00', '10:30', '14:00', '15:30']),
      family.mother.name.full,
      family.mother.phone,
      sexOf(family, '女', '男'),
      monthDay(family.birth),
      random.pick(products),
      random.pick(['阿May', '老K']),
    ]
    const chooses = ({ mother }: Family): Cell[] => [
      random.pick(['11:00', '13:00', '16:00']),
      mother.name.full,
      mother.phone,
      random.int(20, 60),
      random.int(0, 40) * 100,
      random.pick(['小叶', '琳']),
    ]
    const fetches = ({ mother }: Family): Cell[] => [
      mother.name.full,
      mother.phone,
      random.pick(['相册+摆台', '胎毛笔', 'U盘']),
      random.pick(['已取', '快递', '']),
    ]
    const third = Math.ceil(families.length / 3)
    const part = (name: string, headings: string[], rows: Cell[][]): Cell[][] =>
      rows.length === 0 ? [] : [[`${name}（${String(rows.length)}）`], headings, ...rows, []]
    const title = wordsOf(random, '{c}新生儿摄影门店日报 {d}|新生儿宝贝写真 {d}工作安排|婴儿摄影日报表 {d}', today)
    return {
      stem: wordsOf(random, '门店日报{d}（新生儿）|新生儿摄影日报|宝宝摄影工作表{d}', today),
      sheets: [
        sheetOf(monthDay(today), [
          [title],
          ...part('今日拍摄', ['时间', '宝妈', '电话', '宝宝', '出生', '套系', '摄影'], families.slice(0, third).map(shoots)),
          ...part('今日看样', ['时间', '客户', '电话', '选片张数', '后期消费', '选片师'], families.slice(third, 2 * third).map(chooses)),
          ...part('今日取件', ['客户', '电话', '产品', '状态'], families.slice(2 * third).map(fetches)),
          ['店长：', null, '业绩合计：'],
        ]),
      ],
    } // prettier-ignore
  },
  { people: { min: 1, max: 30 }, needs: 'sheets', spanDays: 100 },
)
