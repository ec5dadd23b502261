import { adultName } from '../../support/people/name.ts'
import { scene } from './scene.ts'

/** Badges for those who come to a course about births: each a cell of several lines, some in a row. */
export const badgeLabels = scene(
  'badge-labels',
  {
    titles: '',
    stems: '胸卡打印{d}|参会证标签|新生儿复苏培训班胸牌',
    columns: (random) => {
      const course = random.pick(['新生儿复苏培训班', '产科出血救治研讨会', '助产技术比武', '医院感染管理年会'])
      const badge = (): string =>
        `${course}\n${adultName(random, random.chance(0.8) ? 'female' : 'male', 'mainland').full}\n${random.pick(['市妇幼', '中心医院', '县医院'])} ${random.pick(['护士长', '主治医师', '助产士'])}\n${random.pick(['A', 'B', 'C'])}组${String(random.int(1, 30))}号`
      return [
        [badge(), badge],
        [badge(), badge],
        [badge(), badge, 'optional'],
      ]
    },
  },
  { rows: { min: 3, max: 40 }, fixedLayout: true },
)
