import { hospitals } from '../../support/people/hospital.ts'
import { landline } from '../../support/people/phone.ts'
import { Random } from '../../support/random.ts'
import { phones, scene } from './scene.ts'

/** Whom to ring at which hospital when a mother or newborn is in danger. */
export const rescueNetwork = scene(
  'rescue-network',
  {
    titles: '危重孕产妇和新生儿救治联络表|产科急救24小时联系人|高危孕产妇转诊网络通讯录',
    stems: '危重孕产妇救治联络表|转诊网络{y}|产科急救通讯录',
    ages: [30, 58],
    columns: (random) => [
      ['序号', (_person, row) => row + 1],
      ['医疗机构|救治中心', (_person, row) => hospitals(new Random(row), 'mainland', 1)[0] ?? ''],
      ['分管院长|负责人', ({ name }) => name.full],
      ['职务', () => random.pick(['副院长', '产科主任', '新生儿科主任', '医务科长'])],
      ['手机|联系电话', phones(random)],
      ['24小时值班电话', () => landline(random)],
      ['救治片区', () => random.pick(['东片', '西片', '南片', '市区']), 'optional'],
    ],
  },
  { rows: { min: 3, max: 80 } },
)
