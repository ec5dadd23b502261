import { isoDay } from '../../support/day.ts'
import { phones, scene } from './scene.ts'

/** Who applies for work in a house for mothers: nurses, cooks, cleaners, sales people. */
export const centreHires = scene('centre-hires', {
  titles: '{c}月子中心招聘面试登记|产后康复中心应聘人员一览|月子会所{m}月入职名单',
  stems: '招聘面试{d}|应聘登记{m}月|月子中心入职',
  sex: 'female',
  ages: [20, 50],
  columns: (random, today) => [
    ['面试日期', () => isoDay(today - random.int(0, 9))],
    ['姓名|应聘者', ({ name }) => name.full],
    ['应聘岗位|岗位', () => random.pick(['母婴护士', '产后修复师', '月子餐厨师', '销售顾问', '保洁', '宝宝护理师'])],
    ['年龄', ({ birth }) => Math.floor((today - birth) / 365)],
    ['身份证号', ({ id }) => id, 'optional'],
    ['电话', phones(random)],
    ['学历|证书', () => random.pick(['护理大专', '护士执业证', '母婴护理师高级', '育婴员', '无'])],
    ['工作经历', () => random.pick(['妇产医院5年', '新生儿科3年', '酒店后厨', '应届'])],
    ['期望薪资', () => random.int(40, 100) * 100],
    ['婚育', () => random.pick(['已婚已育', '未婚', '已婚未育']), 'optional'],
    ['结果', () => random.pick(['录用', '待定', '未到'])],
  ],
})
