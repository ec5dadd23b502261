import { landline } from '../../support/people/phone.ts'
import { scene } from './scene.ts'

/** What authorities and clinics publish about maternity, with their own phones. */
export const publicNotice = scene(
  'public-notice',
  {
    titles: '通知',
    stems: '孕产妇健康宣教|生育服务办事指南|产检须知',
    columns: (random) => [
      [
        '关于做好孕产妇保健服务的通知|孕期产检时间安排|新生儿疾病筛查告知书|生育津贴办理须知',
        () =>
          random.pick([
            '孕12周前到社区卫生服务中心建册，携带身份证和户口本。',
            '孕24至28周做糖耐量检查，预产期前两周每周产检一次。',
            `咨询电话：${landline(random)}（工作日8:30-17:00）`,
            '新生儿出生72小时后采集足跟血，进行苯丙酮尿症等筛查。',
            '产妇出院后3至7天，社区医生上门访视。',
            '剖宫产产妇术后6小时可翻身，24小时后下床活动。',
            `妇产科门诊：${landline(random)}，产房24小时值班。`,
            '申领生育津贴须提供出生医学证明、出院小结。',
          ]),
      ],
    ],
  },
  { rows: { min: 3, max: 30 }, fixedLayout: true },
)
