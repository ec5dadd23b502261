import { landline } from '../../support/people/phone.ts'
import { phones, scene } from './scene.ts'

/** Firms that bid for furnishing a postpartum centre. */
export const centreTender = scene('centre-tender', {
  titles: '月子中心采购询价汇总|产后护理院装修投标单位登记|月子会所布草采购比价',
  stems: '月子中心询价|投标单位登记{y}|布草比价{m}月',
  columns: (random) => [
    ['序号', (_person, row) => row + 1],
    [
      '投标单位|报价单位',
      () =>
        `${random.pick(['上海', '苏州', '宁波'])}${random.pick(['恒泰', '美居', '安雅', '鑫源'])}${random.pick(['装饰工程', '纺织品', '医疗设备', '净水设备'])}有限公司`,
    ],
    ['项目|采购内容', () => random.pick(['婴儿床', '产妇护理床', '月子服', '恒温浴盆', '新风系统', '消毒柜'])],
    ['数量', () => random.int(1, 200)],
    ['报价(元)|含税总价', () => random.int(10, 900) * 100],
    ['联系人|授权代表', ({ name }) => name.full],
    ['手机', phones(random)],
    ['座机', () => landline(random), 'optional'],
    ['备注', () => random.pick(['', '含安装', '账期60天'])],
  ],
})
