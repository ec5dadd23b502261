import { register, republicDay, sexOf, tableOf } from './register.ts'
import { oneSheet } from './one-sheet.ts'

/** The nursery of a postpartum home in Taiwan: each crib, whose child, and how it feeds. */
export const taiwanNursery = register(
  'taiwan-nursery',
  (desk) => {
    const { random, today } = desk
    const { headings, rows } = tableOf(desk, [
      ['床號|嬰兒床', (_family, row) => `B${String(row + 1).padStart(2, '0')}`],
      ['母親|媽媽姓名', ({ mother }) => mother.name.full],
      ['房號', (_family, row) => 601 + row],
      ['寶寶', (family) => `${family.mother.name.full}之${sexOf(family, '女', '子')}`, 'optional'],
      ['性別', (family) => sexOf(family, '女', '男')],
      ['出生日', ({ birth }) => republicDay(birth)],
      ['天數', ({ birth }) => Math.max(1, today - birth)],
      ['出生體重', ({ babies }) => babies[0].weightGrams],
      ['今日體重', ({ babies }) => babies[0].weightGrams + random.int(-15, 60) * 10],
      ['黃疸值', () => (random.int(30, 130) / 10).toFixed(1)],
      ['奶別', () => random.pick(['親餵', '母奶', '配方', '混合'])],
      ['奶量/餐', () => random.pick([30, 45, 60, 90])],
      ['臍帶', () => random.pick(['未掉', '已掉', '微滲液']), 'optional'],
      ['聯絡電話', ({ mother }) => mother.phone, 'optional'],
      ['出住日', ({ birth }) => republicDay(birth + 32)],
      ['備註', () => random.pick(['', '紅臀', '小兒科巡診', '配方奶先停'])],
    ])
    return oneSheet(desk, {
      stem: '嬰兒室交班{m}月|產後護理之家嬰兒名冊|寶寶動態表',
      sheet: '嬰兒室|工作表1',
      title: '產後護理之家嬰兒室動態表|{m}月嬰兒室交班紀錄（產後護理之家）',
      headings,
      rows,
      region: 'taiwan',
    })
  },
  { region: 'taiwan', spanDays: 30, people: { min: 1, max: 40 } },
)
