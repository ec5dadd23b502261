import { isoDay } from '../../support/day.ts'
import { phones, scene } from './scene.ts'

/** Machines of the delivery room, and the engineers who look after them. */
export const wardEquipment = scene('ward-equipment', {
  titles: '产科医疗设备维保台账|新生儿科设备巡检记录|产房设备管理（{y}）',
  stems: '产科设备台账{y}|新生儿科设备维保|设备巡检{m}月',
  columns: (random, today) => [
    ['资产编号', () => `YL${random.digits(7)}`],
    [
      '设备名称',
      () => random.pick(['胎儿监护仪', '新生儿暖箱', '多功能产床', '蓝光治疗仪', '经皮黄疸仪', '听力筛查仪', '婴儿秤']),
    ],
    ['品牌型号', () => random.pick(['GE Corometrics 170', 'Dräger C2000', '戴维 HKN-93', '理邦 F6'])],
    ['使用科室', () => random.pick(['产科', '产房', '新生儿科', 'NICU'])],
    ['启用日期', () => isoDay(today - random.int(200, 3000))],
    ['维保工程师|厂家工程师', ({ name }) => name.full],
    ['工程师电话|联系方式', phones(random)],
    ['上次保养', () => isoDay(today - random.int(1, 90)), 'optional'],
    ['状态', () => random.pick(['正常', '待修', '报废'])],
  ],
})
