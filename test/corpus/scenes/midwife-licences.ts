import { isoDay } from '../../support/day.ts'
import { hospitals } from '../../support/people/hospital.ts'
import { phones, scene } from './scene.ts'

/** Who may deliver children: licences of staff. */
export const midwifeLicences = scene('midwife-licences', {
  titles: '母婴保健技术人员名册|助产技术服务人员资质一览|产科人员母婴保健合格证登记',
  stems: '母婴保健技术人员{y}|助产人员资质|产科人员名册',
  ages: [24, 58],
  columns: (random, today) => {
    const [place = ''] = hospitals(random, 'mainland', 1)
    return [
      ['序号', (_person, row) => row + 1],
      ['机构名称|单位', () => place],
      ['姓名', ({ name }) => name.full],
      ['性别', ({ sex }) => (sex === 'female' ? '女' : '男')],
      ['身份证号', ({ id }) => id, 'optional'],
      ['职称', () => random.pick(['主管护师', '护师', '主治医师', '副主任医师', '护士'])],
      ['执业范围|技术项目', () => random.pick(['助产技术', '结扎手术', '终止妊娠', '产前筛查'])],
      ['合格证编号|母婴保健合格证号', () => `M${random.digits(11)}`],
      ['有效期至', () => isoDay(today + random.int(100, 1000))],
      ['联系电话', phones(random), 'optional'],
    ]
  },
})
