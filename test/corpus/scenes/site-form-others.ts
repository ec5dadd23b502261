import { clockTime, isoDay } from '../../support/day.ts'
import { phones, scene } from './scene.ts'

/** Answers to a form about a school, a flat or a course: long questions for headings, nobody pregnant. */
export const siteFormOthers = scene('site-form-others', {
  titles: '亲子运动会报名（收集结果）|家长满意度调查|业主信息登记收集表',
  stems: '表单数据_{y}{m}|亲子活动报名_数据导出|收集结果{d}',
  ages: [26, 48],
  columns: (random, today) => [
    ['序号', (_person, row) => row + 1],
    ['1.您的姓名：|Q1_您的名字|01 家长姓名（必填）', ({ name }) => name.full],
    ['2.您的手机号：|Q2_联系电话|02 联系电话（必填）', phones(random)],
    ['3.孩子所在班级：|3.您家孩子几年级？', () => random.pick(['大一班', '三年级2班', '中二班', '五年级'])],
    ['4.参加人数（含孩子）', () => random.int(2, 5)],
    ['5.您的居住小区|5.家庭住址', ({ address }) => address, 'optional'],
    [
      '6.您对学校的建议（可多选）|6.您希望增加哪些活动',
      () => random.pick(['延时服务,伙食', '研学', '无', '篮球,阅读']),
    ],
    ['提交时间', () => `${isoDay(today - random.int(0, 9))} ${clockTime(random.int(480, 1300))}:07`],
    ['填写来源|来源', () => random.pick(['扫码', '微信分享', '直接访问'])],
    ['IP|IP地址', () => `223.${String(random.int(60, 130))}.${String(random.int(1, 250))}.11`, 'optional'],
  ],
})
