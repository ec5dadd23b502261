import { homeAddress } from '../../support/people/address.ts'
import { idNumber } from '../../support/people/id-number.ts'
import { adultName } from '../../support/people/name.ts'
import { mobileNumber } from '../../support/people/phone.ts'
import { scene } from './scene.ts'

export const traditionalMembers = scene('traditional-members', {
  titles: '補習班學生名冊|里民活動報名表|社團會員通訊錄',
  stems: '學生名冊|里民活動報名|會員通訊錄',
  columns: (random) => [
    ['編號', (_person, row) => row + 1],
    ['姓名', () => adultName(random, 'female', 'taiwan').full],
    ['身分證字號', () => idNumber(random, 'taiwan', 'female', 20000), 'optional'],
    ['手機|聯絡電話', () => mobileNumber(random, 'taiwan')],
    ['地址', () => homeAddress(random, 'taiwan')],
    ['緊急聯絡人', () => adultName(random, 'male', 'taiwan').full, 'optional'],
    ['備註', () => random.pick(['', '素食', '已繳費'])],
  ],
})
