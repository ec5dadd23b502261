import { isoDay } from '../../support/day.ts'
import { scene } from './scene.ts'

export const sowFarm = scene('sow-farm', {
  titles: '母猪分娩记录表|奶牛产犊登记|种猪场产房日报|{m}月母猪产仔日报',
  stems: '母猪分娩记录{m}月|产房日报{d}|产犊登记',
  sheetNames: '产房|分娩|Sheet1',
  columns: (random, today) => [
    ['母猪耳号|耳标号|牛号', () => `${random.pick(['Y', 'L', 'D'])}${random.digits(5)}`],
    ['胎次', () => random.int(1, 8)],
    ['预产期', () => isoDay(today + random.int(0, 20))],
    ['分娩日期|产犊日期', () => isoDay(today - random.int(0, 30))],
    ['总产仔|活仔数', () => random.int(6, 16)],
    ['初生窝重(kg)|出生重', () => random.int(80, 220) / 10],
    ['接产员|饲养员', ({ name }) => name.full],
    ['栋舍|栏位', () => `产房${String(random.int(1, 9))}-${String(random.int(1, 40))}`],
  ],
})
