import { homeAddress } from '../../support/people/address.ts'
import { adultName } from '../../support/people/name.ts'
import { mobileNumber } from '../../support/people/phone.ts'
import { scene } from './scene.ts'

/** Registered child minders on Taiwan. */
export const taiwanChildminders = scene('taiwan-childminders', {
  titles: '居家托育人員名冊|保母在職訓練簽到|到宅坐月子服務人員名單',
  stems: '托育人員名冊|保母在職訓練{m}月|服務人員名單',
  sheetNames: '工作表1|名冊',
  columns: (random) => [
    ['編號', (_person, row) => row + 1],
    ['姓名|托育人員姓名', () => adultName(random, 'female', 'taiwan').full],
    ['登記證號|結業證書字號', () => `北市社保字第${random.digits(6)}號`],
    ['聯絡電話|手機', () => mobileNumber(random, 'taiwan')],
    ['服務區域', () => random.pick(['大安區', '信義區', '板橋區'])],
    ['收托人數|可服務時段', () => random.int(0, 4), 'optional'],
    ['地址', () => homeAddress(random, 'taiwan'), 'optional'],
    ['訓練時數', () => random.pick([18, 20, 126])],
  ],
})
