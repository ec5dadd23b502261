import { phones, scene } from './scene.ts'

/** Whose car may stand at a hospital for women and children: staff, suppliers and builders. */
export const hospitalParking = scene('hospital-parking', {
  titles: '{h}职工停车登记|妇幼保健院月租车位台账|院内车辆通行证发放',
  stems: '职工停车登记|月租车位{y}|车辆通行证',
  ages: [23, 60],
  columns: (random) => [
    ['序号', (_person, row) => row + 1],
    [
      '科室|部门/单位',
      () => random.pick(['产科', '儿保科', '放射科', '宏远物流（供应商）', '新住院楼施工方', '保安队']),
    ],
    ['车主|姓名', ({ name }) => name.full],
    ['车牌号', () => `沪${random.pick(['A', 'B', 'F'])}${random.digits(5)}`],
    ['手机|联系电话', phones(random)],
    ['车型', () => random.pick(['大众朗逸', '比亚迪秦', '特斯拉Model 3', '五菱'])],
    ['车位|通行证号', () => random.pick(['B1-023', 'B2-117', '地面']), 'optional'],
    ['费用|月费', () => random.pick([0, 150, 300])],
  ],
})
