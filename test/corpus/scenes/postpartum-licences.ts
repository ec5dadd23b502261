import { homeAddress } from '../../support/people/address.ts'
import { scene } from './scene.ts'

/** A public list of licensed postpartum homes on Taiwan. */
export const postpartumLicences = scene(
  'postpartum-licences',
  {
    titles: '產後護理機構評鑑結果|立案產後護理之家名冊|坐月子中心收費查核表',
    stems: '產後護理機構名冊|月子中心評鑑{y}|收費查核表',
    sheetNames: '工作表1|名冊',
    columns: (random) => [
      ['編號', (_person, row) => row + 1],
      [
        '機構名稱',
        () =>
          `${random.pick(['馨月', '璽恩', '愛群', '美成', '禾芯'])}${random.pick(['', '大安', '板橋'])}產後護理之家`,
      ],
      ['地址', () => homeAddress(random, 'taiwan')],
      ['電話', () => `(02)${random.digits(4)}-${random.digits(4)}`],
      ['開放床數|產婦床', () => random.int(10, 60)],
      ['嬰兒床', () => random.int(10, 60)],
      ['評鑑結果', () => random.pick(['合格', '優等', '不合格'])],
      ['每日收費', () => random.int(60, 130) * 100, 'optional'],
    ],
  },
  { rows: { min: 3, max: 100 } },
)
