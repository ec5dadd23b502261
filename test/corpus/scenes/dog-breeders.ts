import { isoDay } from '../../support/day.ts'
import { phones, scene } from './scene.ts'

/** Whelping dogs: due dates, litters, and weights of a few hundred grams. */
export const dogBreeders = scene('dog-breeders', {
  titles: '犬舍产仔登记|布偶猫舍预产期记录|宠物待产寄养登记',
  stems: '产仔登记{y}|猫舍预产|宠物待产',
  columns: (random, today) => [
    ['编号', (_person, row) => row + 1],
    ['母犬|母猫|种母', () => random.pick(['妞妞', 'Bella', '团团', '豆包', '雪球', '奶茶'])],
    ['品种', () => random.pick(['柯基', '布偶', '英短', '边牧', '金毛'])],
    ['主人|犬主', ({ name }) => name.full],
    ['主人电话|手机', phones(random)],
    ['配种日期', () => isoDay(today - random.int(30, 60))],
    ['预产期', () => isoDay(today + random.int(0, 30))],
    ['产仔数|窝产', () => random.int(1, 8)],
    ['分娩方式|生产方式', () => random.pick(['顺产', '剖腹产', '']), 'optional'],
    ['出生体重(g)|初生重', () => random.int(80, 420), 'optional'],
    ['备注', () => random.pick(['', '难产', '已驱虫'])],
  ],
})
