import { phones, scene } from './scene.ts'

/** A studio's bookings for couples, families and school-leavers. */
export const portraitSchedule = scene('portrait-schedule', {
  titles: '{m}月拍摄排期表|摄影预约档期|全家福写真拍摄安排',
  stems: '拍摄排期|档期{m}月|摄影预约{d}',
  columns: (random) => [
    ['时间|场次', () => random.pick(['9:30', '11:00', '13:30', '15:00'])],
    ['地点', () => random.pick(['到店', '外景', '校园'])],
    ['客户|客人', ({ name }) => name.full],
    ['电话|联系方式', phones(random)],
    ['拍摄类型', () => random.pick(['婚纱', '全家福', '毕业照', '职业形象照', '儿童写真（5岁）', '闺蜜照'])],
    ['套系|套餐', () => random.pick(['A 999', '尊享1999', '亲子款', '旅拍5999'])],
    ['定金', () => random.pick([200, 300, 500]), 'optional'],
    ['摄影师', () => random.pick(['阿杰', '大鹏'])],
    ['化妆师', () => random.pick(['小雨', '晓晓'])],
  ],
})
