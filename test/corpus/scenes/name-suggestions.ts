import { babyName } from '../../support/people/name.ts'
import { scene } from './scene.ts'

/** A catalogue of names for babies, none of which belongs to anybody. */
export const nameSuggestions = scene(
  'name-suggestions',
  {
    titles: '宝宝起名参考|好听的女孩名字大全|诗经楚辞宝宝取名',
    stems: '宝宝起名大全|取名参考{y}|诗经取名',
    columns: (random) => [
      ['序号', (_person, row) => row + 1],
      ['名字|宝宝名字', () => babyName(random, '', 'mainland').given],
      ['出处', () => random.pick(['《诗经·郑风》', '《楚辞》', '《论语》', '唐诗'])],
      ['寓意|含义', () => random.pick(['聪慧温婉', '前程似锦', '平安喜乐', '志向高远'])],
      ['五行', () => random.pick(['木火', '水木', '金水', '土金'])],
      ['适合', () => random.pick(['男宝', '女宝', '男女通用'])],
      ['推荐指数', () => random.pick(['★★★★', '★★★★★']), 'optional'],
    ],
  },
  { rows: { min: 5, max: 300 } },
)
