import { phones, scene } from './scene.ts'

export const courierList = scene('courier-list', {
  titles: '快递收件登记|代收点包裹登记表|{d}派件清单',
  stems: '派件{d}|包裹登记|快递收件表',
  columns: (random) => [
    ['运单号|快递单号', () => `YT${random.digits(13)}`],
    ['收件人|姓名', ({ name }) => name.full],
    ['电话|收件电话', phones(random)],
    ['地址|收件地址', ({ address }) => address],
    ['物品|品类', () => random.pick(['日用品', '服装', '奶粉', '图书', '文件', '食品'])],
    ['重量|重量(kg)', () => random.int(5, 60) / 10, 'optional'],
    ['签收', () => random.pick(['√', '', '代收']), 'optional'],
  ],
})
