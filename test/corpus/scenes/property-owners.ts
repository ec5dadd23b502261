import { adultName } from '../../support/people/name.ts'
import { phones, scene } from './scene.ts'

/** 产 of property, which is also that of delivery. */
export const propertyOwners = scene('property-owners', {
  titles: '业主信息登记表|房屋产权人清册|不动产登记申请人名单',
  stems: '业主信息{y}|产权人清册|不动产登记',
  columns: (random) => [
    ['房号|室号', () => `${String(random.int(1, 30))}-${String(random.int(1, 32))}0${String(random.int(1, 4))}`],
    ['业主姓名|产权人', ({ name }) => name.full],
    ['身份证号|证件号码', ({ id }) => id],
    ['联系电话', phones(random)],
    ['建筑面积', () => random.int(6000, 18000) / 100],
    ['产权证号|不动产证号', () => `沪${random.digits(9)}`],
    ['共有人|配偶', () => adultName(random, 'female', 'mainland').full, 'optional'],
    ['入住日期', () => `20${String(random.int(15, 24))}年${String(random.int(1, 12))}月`, 'optional'],
  ],
})
