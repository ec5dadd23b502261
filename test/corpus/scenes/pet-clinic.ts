import { isoDay } from '../../support/day.ts'
import { phones, scene } from './scene.ts'

export const petClinic = scene('pet-clinic', {
  titles: '宠物医院就诊登记|犬舍繁育记录|猫舍产仔登记表|宠物接生预约',
  stems: '宠物就诊{m}月|犬舍繁育{y}|产仔登记|宠物接生预约表',
  columns: (random, today) => [
    ['序号', (_person, row) => row + 1],
    ['主人|宠主姓名|客户', ({ name }) => name.full],
    ['联系电话|电话', phones(random)],
    ['宠物名|母犬|爱宠', () => random.pick(['豆豆', '贝贝', '妞妞', '宝宝', '糯米', '奥利奥', '团子'])],
    ['品种', () => random.pick(['英短', '柯基', '泰迪', '布偶', '金毛', '比熊'])],
    ['配种日期|预产期|生产日期', () => isoDay(today - random.int(-40, 60))],
    ['产仔数|胎次', () => random.int(1, 8)],
    ['分娩方式|处理', () => random.pick(['顺产', '剖腹产', '难产', '绝育', '驱虫'])],
    ['体重(kg)|体重', () => random.int(20, 300) / 10, 'optional'],
  ],
})
