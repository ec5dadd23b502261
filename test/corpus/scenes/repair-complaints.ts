import { dotted } from '../registers/register.ts'
import { phones, scene } from './scene.ts'

/** Clients who were not happy with whoever came to repair or to clean. */
export const repairComplaints = scene('repair-complaints', {
  titles: '售后客诉登记及处理|家电维修投诉回访台账|家政保洁客诉处理',
  stems: '客诉{m}月|售后投诉台账|客诉回访{y}',
  columns: (random, today) => [
    ['受理日期|投诉日期', () => dotted(today - random.int(0, 20))],
    ['渠道', () => random.pick(['电话', '企业微信', '12315']), 'optional'],
    ['投诉人|客户', ({ name }) => name.full],
    ['电话', phones(random)],
    ['被投诉人|服务人员', () => random.pick(['李师傅', '王阿姨', '张工'])],
    [
      '投诉内容|问题描述',
      () =>
        random.pick([
          '空调加氟后第3天又不制冷',
          '阿姨迟到一小时，打碎花瓶',
          '热水器漏水，水温过高',
          '儿童房墙面被划，要求赔偿',
          '上门费与合同约定不符，情绪激动',
        ]),
    ],
    ['处理结果|处理意见', () => random.pick(['已换人', '退上门费', '上门致歉', '跟进中'])],
    ['回访满意度', () => random.pick(['满意', '一般', '不满意', '']), 'optional'],
    ['责任人|跟进人', () => random.pick(['梅经理', '客服小周'])],
  ],
})
