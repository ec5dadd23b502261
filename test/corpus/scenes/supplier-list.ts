import { phones, scene } from './scene.ts'

export const supplierList = scene('supplier-list', {
  titles: '母婴用品供应商联系表|月子中心采购供应商名录|月子餐食材供货商',
  stems: '供应商名录|采购联系人{y}|月子餐供货商',
  columns: (random) => [
    ['序号', (_person, row) => row + 1],
    [
      '供应商|公司名称',
      () =>
        `${random.pick(['上海', '杭州', '广州', '苏州'])}${random.pick(['贝康', '润禾', '优品', '天然'])}${random.pick(['母婴用品', '食品', '纺织', '医疗器械'])}有限公司`,
    ],
    ['联系人', ({ name }) => name.full],
    ['电话|手机', phones(random)],
    ['供应品类', () => random.pick(['产妇护理垫', '婴儿服', '月子餐汤料', '消毒用品', '奶粉'])],
    ['账期', () => random.pick(['月结30天', '现结'])],
    ['地址', ({ address }) => address, 'optional'],
  ],
})
