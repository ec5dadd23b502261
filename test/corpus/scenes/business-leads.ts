import { isoDay } from '../../support/day.ts'
import { phones, scene } from './scene.ts'

/** Firms that may buy, in a sales program, with tags and notes. */
export const businessLeads = scene('business-leads', {
  titles: '客户列表|线索明细',
  stems: '客户列表导出_{y}{m}|CRM导出{d}|线索池',
  columns: (random, today) => [
    ['线索ID|客户编号', () => `L${random.digits(9)}`],
    [
      '客户名称',
      () =>
        `${random.pick(['苏州', '宁波', '佛山'])}${random.pick(['贝乐', '恒孕', '顺产', '新生代', '鼎丰'])}${random.pick(['婴童用品', '机械', '孵化器', '生物', '文化传媒'])}有限公司`,
    ],
    ['联系人', ({ name }) => name.full],
    ['手机', phones(random)],
    ['客户标签|标签', () => random.pick(['母婴行业,高意向', '投产期3月;二期', '孵化园区', '装修,已到店', '月结,老客'])],
    ['客户阶段|阶段', () => random.pick(['初步沟通', '已邀约', '报价', '成交', '流失'])],
    ['最近跟进内容', () => random.pick(['寄样品', '微信已加', '老板出差', '约周六看厂']), 'optional'],
    ['最近跟进时间', () => isoDay(today - random.int(0, 40))],
    ['负责人', () => random.pick(['顾问-林', '公海'])],
  ],
})
