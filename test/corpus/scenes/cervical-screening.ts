import { isoDay } from '../../support/day.ts'
import { phones, scene } from './scene.ts'

/** Women of all ages, screened for two cancers by an office for mothers and children. */
export const cervicalScreening = scene('cervical-screening', {
  titles: '农村妇女“两癌”筛查登记册|适龄妇女宫颈癌检查名单|两癌筛查阳性追踪',
  stems: '两癌筛查{y}|宫颈癌检查登记|两癌追踪{m}月',
  sex: 'female',
  ages: [35, 64],
  columns: (random, today) => [
    ['编号', (_person, row) => row + 1],
    ['姓名|妇女姓名', ({ name }) => name.full],
    ['年龄', ({ birth }) => Math.floor((today - birth) / 365)],
    ['身份证号', ({ id }) => id],
    ['联系电话', phones(random)],
    ['乡镇/村|住址', ({ address }) => address, 'optional'],
    ['末次月经/绝经', () => random.pick(['绝经', isoDay(today - random.int(3, 30))]), 'optional'],
    ['TCT结果', () => random.pick(['NILM', 'ASC-US', 'LSIL', 'NILM'])],
    ['HPV分型', () => random.pick(['阴性', '16(+)', '52(+)', '阴性'])],
    ['乳腺B超', () => random.pick(['BI-RADS 1', 'BI-RADS 2', 'BI-RADS 3'])],
    ['检查日期', () => isoDay(today - random.int(1, 60))],
  ],
})
