import { isoDay } from '../../support/day.ts'
import { oneSheet } from './one-sheet.ts'
import { register, sexOf, tableOf } from './register.ts'

/** Applications in Macau for what is paid at a birth: Chinese and Portuguese in each heading. */
export const macauBirthAllowance = register(
  'macau-birth-allowance',
  (desk) => {
    const { random, today } = desk
    const glue = random.pick([' ', '\n', ' / '])
    const { headings, rows } = tableOf(desk, [
      ['編號~N.º', (_family, row) => row + 1],
      ['申請人姓名~Nome do requerente', ({ mother }) => mother.name.full],
      ['澳門居民身份證編號~BIR n.º', ({ mother }) => mother.id],
      ['子女姓名~Nome do filho', ({ babies }) => babies[0].name.full],
      ['性別~Sexo', (family) => sexOf(family, '女 F', '男 M'), 'optional'],
      ['出生日期~Data de nascimento', ({ birth }) => isoDay(birth)],
      ['出生地點~Local de nascimento', ({ hospital }) => hospital, 'optional'],
      ['電話~Telefone', ({ mother }) => mother.phone],
      ['住址~Endereço', ({ mother }) => mother.address, 'optional'],
      ['申請日期~Data do pedido', () => isoDay(today - random.int(0, 20))],
      ['金額~Montante', () => 6500],
    ])
    return oneSheet(desk, {
      stem: '出生津貼申請{m}月|subsidio de nascimento {y}|出生津貼名單',
      sheet: '出生津貼|Pedidos',
      title: '出生津貼申請名單 Subsídio de nascimento|社會保障 出生津貼（新生嬰兒）發放表',
      headings: headings.map((heading) => heading.replace('~', glue)),
      rows,
      region: 'macau',
    })
  },
  { region: 'macau', people: { min: 1, max: 80 }, needs: 'sheets' },
)
