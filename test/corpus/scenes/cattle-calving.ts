import { isoDay } from '../../support/day.ts'
import { phones, scene } from './scene.ts'

/** Cows that calve, and the farmers to whom they belong. */
export const cattleCalving = scene('cattle-calving', {
  titles: '奶牛产犊登记表|{m}月配种与妊检记录|养殖户母牛产犊补贴公示表',
  stems: '产犊登记{m}月|母牛妊检{y}|产犊补贴名册',
  ages: [30, 65],
  columns: (random, today) => {
    const calved = today - random.int(1, 40)
    return [
      ['耳号|母牛耳标号', () => `3401${random.digits(8)}`],
      ['养殖户|户主姓名', ({ name }) => name.full],
      ['身份证号', ({ id }) => id, 'optional'],
      ['联系电话', phones(random)],
      ['胎次', () => random.int(1, 5)],
      ['配种日期', () => isoDay(calved - 280)],
      ['预产期', () => isoDay(calved + random.int(-6, 6)), 'optional'],
      ['产犊日期|分娩日期', () => isoDay(calved)],
      ['犊牛性别', () => random.pick(['公', '母'])],
      ['初生重kg|出生重(kg)', () => random.int(32, 46)],
      ['难易度', () => random.pick(['顺产', '助产', '难产'])],
      ['补贴(元)', () => random.pick([500, 800]), 'optional'],
      ['配种员', () => random.pick(['老韩', '马技术员'])],
    ]
  },
})
