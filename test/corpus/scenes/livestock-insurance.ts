import { phones, scene } from './scene.ts'

export const livestockInsurance = scene('livestock-insurance', {
  titles: '能繁母猪保险投保清单|奶牛养殖户登记|生育母牛补贴发放表',
  stems: '母猪保险{y}|奶牛养殖户|母牛补贴',
  columns: (random) => [
    ['序号', (_person, row) => row + 1],
    ['农户姓名|被保险人|养殖户', ({ name }) => name.full],
    ['身份证号', ({ id }) => id],
    ['电话', phones(random)],
    ['母猪头数|能繁母牛', () => random.int(1, 60)],
    ['新生犊牛|产仔数', () => random.int(0, 40)],
    ['保费|补贴金额', () => random.int(100, 5000)],
    ['银行卡', () => `6217${random.digits(15)}`, 'optional'],
    ['村组', () => random.pick(['一组', '二组', '河东村', '李庄']), 'optional'],
  ],
})
