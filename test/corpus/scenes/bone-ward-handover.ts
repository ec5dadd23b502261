import { clockTime } from '../../support/day.ts'
import { scene } from './scene.ts'

/** The nurses of another ward tell of their patients, a few sentences each. */
export const boneWardHandover = scene(
  'bone-ward-handover',
  {
    titles: '骨科护理交班报告|外二科晨交班 {d}|心内科护士交班本',
    stems: '交班报告{d}|晨交班{m}月|护士交班',
    ages: [28, 86],
    columns: (random, today) => [
      [
        '原有31人，入院4人，出院5人，手术3人，现有30人|日期：{d}  班次：夜班  病危1人',
        ({ name, birth }, row) =>
          `${String(row + 2)}床 ${name.full}，${String(Math.floor((today - birth) / 365))}岁，住院号${random.digits(7)}，` +
          random.pick([
            `右股骨颈骨折术后第2天，于${clockTime(random.int(0, 1439))}诉切口痛，予止痛泵。`,
            '腰椎间盘突出，夜间睡眠可。',
            `胆囊切除术后，引流液50ml，${clockTime(random.int(0, 1439))}体温37.8℃。`,
            '急性心梗PCI术后，绝对卧床，心率76次/分。',
          ]),
      ],
    ],
  },
  { rows: { min: 3, max: 30 }, fixedLayout: true },
)
