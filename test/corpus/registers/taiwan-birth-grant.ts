import { oneSheet } from './one-sheet.ts'
import { register, republicDay, tableOf } from './register.ts'

/** A township on Taiwan pays for each child born there. */
export const taiwanBirthGrant = register(
  'taiwan-birth-grant',
  (desk) => {
    const { random, today } = desk
    const { headings, rows } = tableOf(desk, [
      ['編號|流水號', (_family, row) => row + 1],
      ['里別', () => random.pick(['中興里', '福安里', '大同里'])],
      ['申請人|申請人姓名', ({ mother }) => mother.name.full],
      ['身分證統一編號|身分證字號', ({ mother }) => mother.id],
      ['配偶姓名', ({ father }) => father.name.full, 'optional'],
      ['新生兒姓名', ({ babies }) => babies[0].name.full],
      ['出生日期', ({ birth }) => republicDay(birth)],
      ['出生登記日|戶籍登記日', ({ birth }) => republicDay(birth + 20), 'optional'],
      ['胎次', ({ para }) => `第${String(para)}胎`],
      ['核發金額|補助金額', () => random.pick([20_000, 30_000, 10_000])],
      ['匯款帳號', () => `700${random.digits(11)}`],
      ['聯絡電話', ({ mother }) => mother.phone],
      ['戶籍地址', ({ mother }) => mother.address, 'optional'],
      ['備註', () => random.pick(['', '補附切結書', '雙胞胎'])],
    ])
    return oneSheet(desk, {
      stem: '生育獎勵金清冊{m}月|婦女生育津貼印領清冊|生育補助{y}',
      sheet: '清冊|工作表1',
      title: `${random.pick(['鄉公所', '區公所', '市公所'])}生育獎勵金印領清冊（${republicDay(today)}）|婦女生育津貼核發名冊`,
      headings,
      rows,
      region: 'taiwan',
    })
  },
  { region: 'taiwan', people: { min: 1, max: 120 } },
)
