import { adultName } from '../../support/people/name.ts'
import { oneSheet } from './one-sheet.ts'
import { dotted, register, tableOf } from './register.ts'

/** Clients who were not happy with their postpartum nanny, in their own words. */
export const nannyComplaints = register(
  'nanny-complaints',
  (desk) => {
    const { random, today } = desk
    const { headings, rows } = tableOf(desk, [
      ['受理日期|投诉日期', () => dotted(today - random.int(0, 20))],
      ['渠道', () => random.pick(['电话', '企业微信', '12315', '大众点评']), 'optional'],
      ['投诉人|客户', ({ mother }) => mother.name.full],
      ['电话', ({ mother }) => mother.phone],
      ['被投诉月嫂|服务人员', () => adultName(random, 'female', 'mainland').full],
      ['门店', () => random.pick(['徐汇店', '城北店', '总部']), 'optional'],
      [
        '投诉内容|问题描述',
        ({ birth }) =>
          random.pick([
            `产后第${String(Math.max(2, today - birth))}天，月嫂夜里不起来喂奶，宝宝哭很久`,
            '给宝宝洗澡水温过高，要求换人',
            '月子餐偏咸，与合同约定不符',
            '宝宝红屁股没及时处理，要求退费三天',
            '婴儿黄疸未提醒就医，情绪激动',
          ]),
      ],
      ['处理结果|处理意见', () => random.pick(['已换人', '退3天费用', '上门致歉', '跟进中', '补偿产康一次'])],
      ['回访满意度', () => random.pick(['满意', '一般', '不满意', '']), 'optional'],
      ['责任人|跟进人', () => random.pick(['梅经理', '客服小周'])],
    ])
    return oneSheet(desk, {
      stem: '月嫂客诉{m}月|客户投诉台账（月嫂）|客诉回访{y}',
      sheet: '客诉|{m}月',
      title: '月嫂服务客诉登记及处理|{c}母婴月嫂投诉回访台账|',
      headings,
      rows,
    })
  },
  { people: { min: 1, max: 60 } },
)
