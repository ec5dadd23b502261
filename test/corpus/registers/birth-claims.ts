import { isoDay } from '../../support/day.ts'
import { oneSheet } from './one-sheet.ts'
import { modeOf, register, tableOf } from './register.ts'

/** Claims that an insurer pays for births and what may go wrong at them. */
export const birthClaims = register('birth-claims', (desk) => {
  const { random, today } = desk
  const { headings, rows } = tableOf(desk, [
    ['报案号|赔案号', () => `9${random.digits(13)}`],
    ['保单号', () => `PA${random.digits(10)}`, 'optional'],
    ['险种|产品名称', () => random.pick(['母婴安康险', '孕产期综合医疗', '团体医疗（生育责任）'])],
    ['被保险人|出险人', ({ mother }) => mother.name.full],
    ['证件号', ({ mother }) => mother.id, 'optional'],
    ['联系电话', ({ mother }) => mother.phone],
    ['出险日期|事故日期', ({ birth }) => isoDay(birth)],
    ['出险原因|理赔原因', (family) => random.pick([modeOf(family, '顺产住院', '剖宫产住院'), '妊娠期糖尿病', '产后出血', '早产'])],
    ['就诊医院', ({ hospital }) => hospital],
    ['索赔金额|申请金额', () => random.int(20, 300) * 100],
    ['核定金额|赔付金额', () => random.int(10, 200) * 100],
    ['受益人', ({ mother }) => mother.name.full, 'optional'],
    ['结案日期', () => isoDay(today - random.int(0, 9)), 'optional'],
    ['状态|案件状态', () => random.pick(['已结案', '待补材料（出生证明）', '审核中'])],
  ]) // prettier-ignore
  return oneSheet(desk, {
    stem: '母婴险理赔清单{m}月|生育责任赔案{y}|理赔明细_孕产',
    sheet: '理赔|Sheet1',
    title: '母婴险理赔明细表|生育责任理赔清单|',
    headings,
    rows,
  })
})
