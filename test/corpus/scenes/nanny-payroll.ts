import { phones, scene } from './scene.ts'

export const nannyPayroll = scene('nanny-payroll', {
  titles: '{m}月月嫂工资结算表|母婴护理师薪资发放明细|月嫂提成表',
  stems: '{m}月月嫂工资|护理师薪资{y}|工资发放{d}',
  sex: 'female',
  ages: [35, 56],
  columns: (random) => [
    ['序号', (_person, row) => row + 1],
    ['姓名|月嫂姓名', ({ name }) => name.full],
    ['上户天数|服务天数', () => random.int(5, 31)],
    ['应发工资|应发', () => random.int(60, 190) * 100],
    ['扣款', () => random.pick([0, 0, 200]), 'optional'],
    ['实发', () => random.int(60, 190) * 100],
    ['银行卡号|开户行账号', () => `6222${random.digits(15)}`],
    ['手机号', phones(random), 'optional'],
    ['身份证号码', ({ id }) => id, 'optional'],
  ],
})
