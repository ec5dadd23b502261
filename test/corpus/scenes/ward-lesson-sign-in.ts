import type { Adult } from '../../support/people/adult.ts'
import { adultName } from '../../support/people/name.ts'
import { mobileNumber } from '../../support/people/phone.ts'
import { scene } from './scene.ts'

/** A lesson for midwives and nurses: who came, in two columns side by side. */
export const wardLessonSignIn = scene(
  'ward-lesson-sign-in',
  {
    titles: '爱婴医院母乳喂养知识培训签到表|新生儿复苏演练签到（{d}）|产科业务学习签到表',
    stems: '母乳喂养培训签到{d}|产科业务学习{m}月签到|新生儿复苏演练签到',
    sex: 'female',
    ages: [22, 52],
    columns: (random) => {
      const own = ({ phone }: Adult): string => phone
      return [
        ['序号', (_person, row) => row + 1],
        ['姓名', ({ name }) => name.full],
        ['科室', () => random.pick(['产科', '产房', '新生儿科', '妇科', '门诊'])],
        ['联系电话', own],
        ['签名', () => null],
        ['序号', (_person, row) => row + 101],
        ['姓名', () => adultName(random, 'female', 'mainland').full],
        ['科室', () => random.pick(['产科', '产房', '手术室', '护理部'])],
        ['联系电话', () => mobileNumber(random, 'mainland')],
        ['签名', () => null],
      ]
    },
  },
  { fixedLayout: true, rows: { min: 3, max: 80 } },
)
