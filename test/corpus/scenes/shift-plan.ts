import { phones, scene } from './scene.ts'

export const shiftPlan = scene(
  'shift-plan',
  {
    titles: '产科{m}月排班表|产房助产士排班|月子中心护理部排班',
    stems: '产科排班{y}{m}|护理部排班{d}|排班',
    sex: 'female',
    ages: [22, 50],
    columns: (random) => [
      ['姓名|人员', ({ name }) => name.full],
      ...['一', '二', '三', '四', '五', '六', '日'].map(
        (day) => [`周${day}|星期${day}`, () => random.pick(['白', '中', '夜', '休', '产房', '门诊', '备班'])] as const,
      ),
      ['工时', () => random.int(32, 48), 'optional'],
      ['手机', phones(random), 'optional'],
    ],
  },
  { rows: { min: 4, max: 60 } },
)
