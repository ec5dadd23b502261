import { scene } from './scene.ts'

export const confinementMenu = scene(
  'confinement-menu',
  {
    titles: '月子餐28天食谱|产妇营养餐周菜单|月子中心套餐价目表',
    stems: '月子餐食谱|产妇菜单{m}月|套餐价目',
    columns: (random) => [
      ['天数|日期', (_person, row) => `第${String(row + 1)}天`],
      ['早餐', () => random.pick(['红枣小米粥', '鸡蛋面', '紫薯包'])],
      ['午餐', () => random.pick(['鲫鱼豆腐汤', '清炒莴笋', '花生猪脚汤'])],
      ['晚餐', () => random.pick(['乌鸡汤', '番茄牛腩', '清蒸鲈鱼'])],
      ['加餐', () => random.pick(['酒酿圆子', '银耳羹', '牛奶'])],
      ['热量(kcal)', () => random.int(1700, 2400), 'optional'],
      ['价格', () => random.int(100, 400), 'optional'],
    ],
  },
  { rows: { min: 7, max: 60 } },
)
