import { scene } from './scene.ts'

/** What people think of having children, without their names. */
export const birthIntentions = scene('birth-intentions', {
  titles: '生育意愿调查数据|育龄人群生育意愿问卷结果|三孩政策满意度调查',
  stems: '生育意愿调查{y}|按序号_生育意愿问卷|政策调查结果',
  columns: (random) => [
    ['序号', (_person, row) => row + 1],
    ['所用时间', () => `${String(random.int(50, 500))}秒`],
    ['来源', () => random.pick(['微信', '链接'])],
    ['1、您的性别', () => random.pick(['A.男', 'B.女'])],
    ['2、您的年龄', () => random.int(20, 45)],
    ['3、您现有几个孩子？', () => random.int(0, 2)],
    ['4、您是否打算生育二孩或三孩？', () => random.pick(['打算', '不打算', '没想好'])],
    ['5、影响您生育的主要原因', () => random.pick(['经济压力', '无人照看', '工作', '身体'])],
    ['6、您对产假政策是否满意', () => random.int(1, 5)],
    ['7、您的分娩医院类型', () => random.pick(['公立', '私立', '未生育']), 'optional'],
  ],
})
