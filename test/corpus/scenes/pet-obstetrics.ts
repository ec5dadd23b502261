import { isoDay } from '../../support/day.ts'
import { phones, scene } from './scene.ts'

/** Cats and dogs that give birth at a vet's, with their owners. */
export const petObstetrics = scene('pet-obstetrics', {
  titles: '宠物医院手术登记|犬猫产检及剖腹产预约|宠物产科{m}月病历一览',
  stems: '宠物手术登记{m}月|犬猫产检预约|宠物产科',
  columns: (random, today) => [
    ['病历号', () => `P${random.digits(6)}`],
    ['主人|宠主姓名', ({ name }) => name.full],
    ['电话', phones(random)],
    ['宠物名|昵称', () => random.pick(['豆豆', '咪咪', '可乐', '布丁', '旺财'])],
    ['品种', () => random.pick(['法斗', '英短', '柯基', '布偶', '泰迪'])],
    ['配种日', () => isoDay(today - random.int(40, 62)), 'optional'],
    ['预产期', () => isoDay(today + random.int(-3, 20))],
    ['项目', () => random.pick(['B超数胎', '剖腹产', '孕酮检测', '绝育', '助产'])],
    ['窝仔数|产仔', () => random.int(1, 8)],
    ['体重(kg)', () => random.int(20, 150) / 10],
    ['医生', () => random.pick(['宋兽医', '彭医生'])],
  ],
})
