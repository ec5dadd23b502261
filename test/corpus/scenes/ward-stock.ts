import { isoDay } from '../../support/day.ts'
import { scene } from './scene.ts'

export const wardStock = scene('ward-stock', {
  titles: '产科急救药品清点表|新生儿抢救设备台账|产房耗材库存',
  stems: '产科药品清点|设备台账{y}|产房耗材{m}月',
  columns: (random, today) => [
    ['编号', (_person, row) => row + 1],
    [
      '名称|品名|设备名称',
      () => random.pick(['缩宫素注射液', '新生儿复苏囊', '婴儿培养箱', '胎心监护仪', '产包', '一次性产垫', '黄疸仪']),
    ],
    ['规格型号', () => random.pick(['10u', 'TF-3', '大号', 'JM-105'])],
    ['数量', () => random.int(1, 100)],
    ['生产日期|启用日期', () => isoDay(today - random.int(30, 900))],
    ['有效期', () => isoDay(today + random.int(30, 900))],
    ['存放地点', () => random.pick(['产房', '新生儿室', '产科治疗室'])],
    ['清点人|责任人', () => random.pick(['王护士', '李娜', '周敏'])],
  ],
})
