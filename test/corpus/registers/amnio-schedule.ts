import { sheetOf, type Cell } from '../document.ts'
import { wordsOf } from './one-sheet.ts'
import { ageOf, dotted, register, weeksOf } from './register.ts'

/** Who comes for a needle on which morning: the day on a line of its own, the women below it. */
export const amnioSchedule = register(
  'amnio-schedule',
  ({ random, families, today }) => {
    const each = random.int(3, 6)
    const headings: Cell[] = ['号', '姓名', '年龄', '孕周', '指征', '血型/Rh', '联系电话', '备注']
    const rows: Cell[][] = []
    for (const [at, family] of families.entries()) {
      if (at % each === 0) {
        const day = today + 1 + Math.floor(at / each) * 2
        rows.push([], [`${dotted(day)}（${random.pick(['周二', '周四'])}）上午  术者：${random.pick(['顾主任', '施医生'])}`])
      }
      rows.push([
        (at % each) + 1,
        family.mother.name.full,
        ageOf(family),
        weeksOf(family),
        random.pick(['NIPT T21高风险', '唐筛高风险1/120', '高龄', 'NT 3.2mm', '不良孕产史', '双方地贫']),
        random.pick(['A+', 'O+', 'B+', 'AB-']),
        family.mother.phone,
        random.pick(['', '乙肝小三阳', '双胎', '家属陪同']),
      ])
    } // prettier-ignore
    const title = wordsOf(random, '羊水穿刺预约表|介入性产前诊断手术安排|产前诊断门诊穿刺预约 {m}月', today)
    return {
      stem: wordsOf(random, '羊穿预约{m}月|穿刺安排{d}|产前诊断预约', today),
      sheets: [sheetOf('预约', [[title], headings, ...rows])],
    }
  },
  { time: 'expected', spanDays: 140, people: { min: 1, max: 40 }, needs: 'sheets' },
)
