import { phones, scene } from './scene.ts'

export const nannyRoster = scene('nanny-roster', {
  titles: '月嫂花名册|{c}月嫂信息登记表|在册母婴护理员名单|育婴师、月嫂档案汇总',
  stems: '月嫂花名册|月嫂档案{y}|护理员名单|阿姨资料{m}月',
  sheetNames: '月嫂|在岗|Sheet1',
  ages: [35, 56],
  sex: 'female',
  columns: (random) => [
    ['序号|编号', (_person, row) => row + 1],
    ['月嫂姓名|姓名|阿姨姓名|护理员', ({ name }) => name.full],
    ['年龄', () => random.int(35, 55)],
    ['星级|级别', () => random.pick(['金牌', '五星', '四星', '银牌', '钻石'])],
    ['联系电话|手机', phones(random)],
    ['身份证号|身份证', ({ id }) => id, 'optional'],
    ['籍贯', () => random.pick(['安徽', '江苏盐城', '河南', '四川', '湖北']), 'optional'],
    ['从业年限|服务宝宝数', () => random.int(1, 60)],
    ['健康证到期|证书编号', () => `YS${random.digits(8)}`, 'optional'],
    ['期望工资|26天价格', () => random.int(80, 200) * 100],
    ['可上户时间|状态', () => random.pick(['随时', '月底下户', '在户', '休息', '空档'])],
    ['现住址', ({ address }) => address, 'optional'],
  ],
})
