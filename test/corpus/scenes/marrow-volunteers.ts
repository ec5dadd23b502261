import { isoDay } from '../../support/day.ts'
import { phones, scene } from './scene.ts'

/** Volunteers who would give stem cells to strangers. */
export const marrowVolunteers = scene('marrow-volunteers', {
  titles: '造血干细胞捐献志愿者登记|中华骨髓库{m}月入库采样登记|干细胞采集随访名单',
  stems: '干细胞志愿者{m}月|入库采样登记{d}|采集随访',
  ages: [18, 45],
  columns: (random, today) => [
    ['捐献编号|样本号', () => `ZC${random.digits(8)}`],
    ['姓名|志愿者姓名', ({ name }) => name.full],
    ['性别', ({ sex }) => (sex === 'female' ? '女' : '男')],
    ['身份证号', ({ id }) => id],
    ['手机', phones(random)],
    ['血型', () => random.pick(['A', 'B', 'O', 'AB'])],
    ['采样日期|入库日期', () => isoDay(today - random.int(0, 60))],
    ['采集量ml', () => random.pick([8, 6, 180]), 'optional'],
    ['工作单位|学校', () => random.pick(['师范大学', '市妇幼保健院', '地铁公司', '个体'])],
    ['红会工作人员', () => random.pick(['裴', '项老师'])],
  ],
})
