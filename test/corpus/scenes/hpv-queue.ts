import { isoDay } from '../../support/day.ts'
import { phones, scene } from './scene.ts'

/** Women who wait for a vaccine that has nothing to do with a birth, at an office for mothers and children. */
export const hpvQueue = scene('hpv-queue', {
  titles: '九价HPV疫苗预约登记|宫颈癌疫苗摇号中签名单|妇幼保健院HPV疫苗接种排队表',
  stems: 'HPV疫苗预约{m}月|九价摇号名单|妇幼HPV接种',
  sex: 'female',
  ages: [16, 44],
  columns: (random, today) => [
    ['序号|排队号', (_person, row) => row + 1],
    ['姓名|受种者姓名', ({ name }) => name.full],
    ['年龄', ({ birth }) => Math.floor((today - birth) / 365)],
    ['身份证号|证件号码', ({ id }) => id],
    ['手机号|联系电话', phones(random)],
    ['疫苗', () => random.pick(['九价', '四价', '二价（国产）'])],
    ['剂次', () => random.pick(['第1剂', '第2剂', '第3剂'])],
    ['预约日期|到苗通知', () => isoDay(today + random.int(1, 40))],
    ['门诊', () => random.pick(['妇幼保健院接种门诊', '城东社区', '北蔡社区'])],
    ['备注', () => random.pick(['', '已通知', '改期', '鸡蛋过敏']), 'optional'],
  ],
})
