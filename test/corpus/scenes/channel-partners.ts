import { hospitals } from '../../support/people/hospital.ts'
import { Random } from '../../support/random.ts'
import { phones, scene } from './scene.ts'

/** The wards and classes that sell for a bank of cord blood: whom to speak to there. */
export const channelPartners = scene('channel-partners', {
  titles: '脐带血合作医院联系人|产科渠道维护表|母婴异业合作客户台账',
  stems: '合作医院联系人{y}|产科渠道维护|异业合作{m}月',
  ages: [28, 58],
  columns: (random) => [
    ['序号', (_person, row) => row + 1],
    ['合作单位|渠道名称', (_person, row) => hospitals(new Random(row), 'mainland', 1)[0] ?? ''],
    ['科室|部门', () => random.pick(['产科', '产房', '孕妇学校', '新生儿科', '市场部'])],
    ['联系人|关键人', ({ name }) => name.full],
    ['职务', () => random.pick(['护士长', '科主任', '助产士长', '店长'])],
    ['手机', phones(random)],
    ['月均分娩量', () => random.int(30, 600)],
    ['月采集例数', () => random.int(0, 20), 'optional'],
    ['等级', () => random.pick(['A', 'B', 'C'])],
    ['维护人', () => random.pick(['汪洋', '季梅'])],
  ],
})
