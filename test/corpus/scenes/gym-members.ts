import { isoDay } from '../../support/day.ts'
import { phones, scene } from './scene.ts'

export const gymMembers = scene('gym-members', {
  titles: '健身房会员到期名单|瑜伽馆会员资料|美容院顾客档案',
  stems: '会员到期{m}月|瑜伽会员|顾客档案',
  columns: (random, today) => [
    ['会员号', () => random.digits(6)],
    ['姓名|顾客姓名', ({ name }) => name.full],
    ['生日|出生日期', ({ birth }) => isoDay(birth)],
    ['手机|联系方式', phones(random)],
    ['微信', ({ wechat }) => wechat, 'optional'],
    ['卡种|项目', () => random.pick(['年卡', '私教20次', '面部护理', '瘦身塑形', '肩颈理疗'])],
    ['到期日|消费日期', () => isoDay(today + random.int(-60, 200))],
    ['体重(kg)', () => random.int(45, 90), 'optional'],
    ['顾问', () => random.pick(['小陈', 'Amy', '阿伟']), 'optional'],
  ],
})
