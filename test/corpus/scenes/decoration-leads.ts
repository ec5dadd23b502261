import { isoDay } from '../../support/day.ts'
import { phones, scene } from './scene.ts'

export const decorationLeads = scene('decoration-leads', {
  titles: '客户跟进表|意向客户台账|装修客户资源',
  stems: '客户跟进{m}月|意向客户|客资{d}|CRM导出{d}',
  columns: (random, today) => [
    ['序号', (_person, row) => row + 1],
    ['客户姓名|客户|联系人', ({ name }) => name.full],
    ['联系电话|手机', phones(random)],
    ['微信', ({ wechat }) => wechat, 'optional'],
    ['楼盘|小区|地址', ({ address }) => address],
    ['面积', () => random.int(60, 180)],
    ['意向|级别', () => random.pick(['A', 'B', 'C', '已签'])],
    ['跟进日期|回访时间', () => isoDay(today - random.int(0, 90))],
    ['来源', () => random.pick(['抖音', '转介绍', '地推']), 'optional'],
    ['备注', () => random.pick(['', '无人接听', '加微信', '有小孩', '婚房']), 'optional'],
  ],
})
