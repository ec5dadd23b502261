import { hospitals } from '../../support/people/hospital.ts'
import { landline } from '../../support/people/phone.ts'
import { Random } from '../../support/random.ts'
import { scene } from './scene.ts'

export const hospitalDirectory = scene(
  'hospital-directory',
  {
    titles:
      '助产技术服务机构名录（公开）|{y}年全市接种新生儿乙肝疫苗产科单位一览|母婴保健技术服务机构公示|妇幼保健机构通讯录',
    stems: '助产机构名录{y}|机构公示|妇幼机构通讯录',
    columns: (random) => [
      ['序号', (_person, row) => row + 1],
      ['机构名称|医院名称', (_person, row) => hospitals(new Random(row + 7), 'mainland', 1)[0] ?? ''],
      ['等级', () => random.pick(['三甲', '三级', '二甲', '二级', '民营'])],
      ['地址', ({ address }) => address.replace(/\D+$/, '')],
      ['联系电话|产科电话|咨询电话', () => landline(random)],
      ['服务项目|许可项目', () => random.pick(['助产技术', '产前筛查', '终止妊娠', '新生儿听力筛查'])],
      ['法定代表人|负责人', ({ name }) => name.full, 'optional'],
      ['许可证有效期', () => '2027-12-31', 'optional'],
    ],
  },
  { rows: { min: 3, max: 120 } },
)
