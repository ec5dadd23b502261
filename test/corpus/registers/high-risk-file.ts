import type { Family } from '../../support/people/family.ts'
import { sheetOf, type Cell } from '../document.ts'
import { wordsOf } from './one-sheet.ts'
import { ageOf, dotted, register, weeksOf } from './register.ts'

/** A file of its own for each woman whose pregnancy is at risk: who she is, then a line for each time she was called. */
export const highRiskFile = register(
  'high-risk-file',
  ({ random, families, today }) => {
    const title = wordsOf(random, '高危孕产妇专案管理表|高危妊娠专案（一人一案）', today)
    const calls = (family: Family): Cell[][] =>
      Array.from({ length: random.int(1, 4) }, (_, at) => [
        dotted(today - 30 + at * 7),
        `${String(Math.max(6, family.weeks - 4 + at))}周`,
        random.pick(['110/70', '132/84', '145/92']),
        random.pick(['电话', '门诊', '入户']),
        random.pick(['血糖控制可', '嘱转上级', '已住院', '按时服药']),
        random.pick(['白静', '付医生']),
      ])
    const file = (family: Family, at: number): Cell[][] => [
      [title],
      ['专案号', `GW${String(at + 101)}`, '建档日期', dotted(today - 40), '评估', random.pick(['橙色', '红色', '黄色'])],
      ['姓名', family.mother.name.full, '年龄', ageOf(family), '孕产次', `孕${String(family.gravida)}产${String(family.para - 1)}`],
      ['丈夫', family.father.name.full, '电话', family.mother.phone, '孕周', weeksOf(family)],
      ['现住址', family.mother.address, null, null, '预产期', dotted(family.dueDate)],
      ['主要危险因素', random.pick(['子痫前期', '瘢痕子宫', '前置胎盘', '妊娠合并甲减']), null, null, '责任医生', '白静'],
      ['追踪日期', '孕周', '血压', '方式', '情况及处理', '签名'],
      ...calls(family),
      ['结案日期', null, '转归', null, '结案人', null],
    ] // prettier-ignore
    const apart = random.chance(0.5)
    return {
      stem: wordsOf(random, '高危专案{y}|高危孕产妇专案（{d}）|专案管理', today),
      sheets: apart
        ? families.map((family, at) => sheetOf(`专案${String(at + 1)}`, file(family, at)))
        : [sheetOf('专案', families.flatMap((family, at) => [...file(family, at), []]))],
    } // prettier-ignore
  },
  { time: 'expected', spanDays: 150, people: { min: 1, max: 12 }, needs: 'sheets' },
)
