import { phones, scene } from './scene.ts'

/** Meals on wheels for the old, with what each of them must not eat. */
export const elderMeals = scene('elder-meals', {
  titles: '老年助餐配送单 {d}|社区长者食堂送餐表|助餐点今日送餐',
  stems: '助餐配送{d}|长者送餐|送餐线路{d}',
  ages: [66, 95],
  columns: (random) => [
    ['线路|配送线', (_person, row) => `${String.fromCharCode(65 + (row % 4))}线`],
    ['老人|姓名', ({ name }) => name.full],
    ['年龄', () => random.int(66, 95)],
    ['餐段|餐次', () => random.pick(['午', '午晚', '晚'])],
    ['忌口', () => random.pick(['', '糖尿病，少糖', '海鲜过敏', '软食', '术后流食'])],
    ['地址|送餐地址', ({ address }) => address],
    ['电话|子女电话', phones(random)],
    ['餐盒回收', () => random.pick(['√', '2', '']), 'optional'],
    ['志愿者|配送员', () => random.pick(['老吴', '小马'])],
  ],
})
