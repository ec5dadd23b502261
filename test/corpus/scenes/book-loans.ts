import { isoDay } from '../../support/day.ts'
import { phones, scene } from './scene.ts'

/** A library lends books about pregnancy, too. */
export const bookLoans = scene('book-loans', {
  titles: '图书借阅登记|社区图书室借书记录|图书催还名单',
  stems: '借阅登记{m}月|催还名单|图书室记录{y}',
  columns: (random, today) => [
    ['序号', (_person, row) => row + 1],
    [
      '书名',
      () =>
        random.pick(['怀孕分娩育儿全书', '新生儿护理百科', '三体', '活着', '月子餐一本通', '平凡的世界', '胎教故事']),
    ],
    ['借阅人|读者姓名', ({ name }) => name.full],
    ['读者证号', () => random.digits(8)],
    ['电话', phones(random)],
    ['借出日期', () => isoDay(today - random.int(10, 60))],
    ['应还日期', () => isoDay(today + random.int(0, 20))],
    ['归还', () => random.pick(['√', '', '续借'])],
  ],
})
