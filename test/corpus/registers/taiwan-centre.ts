import { oneSheet } from './one-sheet.ts'
import { register, republicDay, tableOf } from './register.ts'

/** Bookings of a postpartum centre on Taiwan. */
export const taiwanCentre = register(
  'taiwan-centre',
  (desk) => {
    const { random, today } = desk
    const { headings, rows } = tableOf(desk, [
      ['合約編號|訂房編號', (_family, row) => `A${String(11_400 + row)}`],
      ['媽咪|媽咪姓名|寶媽姓名', ({ mother }) => mother.name.full],
      ['先生|爸比', ({ father }) => father.name.full, 'optional'],
      ['EDC|預產期', ({ dueDate }) => republicDay(dueDate)],
      ['產檢院所|接生院所', ({ hospital }) => hospital],
      ['胎次', ({ para }) => `第${String(para)}胎`, 'optional'],
      ['房型', () => random.pick(['經典房', '豪華房', '家庭套房', 'VIP'])],
      ['天數', () => random.pick([15, 20, 28, 30])],
      ['訂金', () => random.pick([10000, 20000])],
      ['行動電話|聯絡手機', ({ mother }) => mother.phone],
      ['LINE', ({ mother }) => mother.wechat, 'optional'],
      ['簽約日', () => republicDay(today - random.int(0, 90))],
      ['飲食禁忌|備註', () => random.pick(['', '不吃牛', '素食', '花生過敏'])],
    ])
    return oneSheet(desk, {
      stem: '訂房名單{y}|月子中心訂房|{m}月排房',
      sheet: '訂房|工作表1',
      title: '產後護理之家訂房名冊|月子中心排房表',
      headings,
      rows,
      region: 'taiwan',
    })
  },
  { region: 'taiwan', time: 'expected', spanDays: 200 },
)
