import { clockTime, chineseDay, isoDay } from '../../support/day.ts'
import { phones, scene } from './scene.ts'

/** Messages of clinics, one of them for women and children, about teeth, eyes and vaccines against cancer. */
export const clinicMessages = scene('clinic-messages', {
  titles: '短信发送记录|群发明细',
  stems: '短信发送记录{d}|sms_log_{y}{m}|群发记录',
  columns: (random, today) => {
    const signed = random.pick(['【市妇幼】', '【康贝口腔】', '【社区卫生】', '【光明眼科】'])
    const when = (): string => chineseDay(today + random.int(1, 20))
    return [
      ['短信ID|流水号', () => random.digits(10)],
      ['手机号|接收号码', phones(random)],
      [
        '短信内容|内容',
        ({ name }) =>
          signed +
          random.pick([
            `${name.full}您好，您预约的九价HPV疫苗已到苗，请于${when()}前来接种。`,
            `${name.full}，您预约${when()}的洗牙，请准时到店，回T退订`,
            `${name.full}家长：孩子${when()}的视力复查请勿忘记。`,
            `${name.full}您好，您的体检报告已出，请到导医台领取。`,
            `${name.full}女士，两癌免费筛查${when()}在2楼进行。`,
          ]),
      ],
      ['条数', () => 1, 'optional'],
      ['提交时间|发送时间', () => `${isoDay(today - random.int(0, 5))} ${clockTime(random.int(480, 1200))}:12`],
      ['状态|发送结果', () => random.pick(['DELIVRD', '成功', '空号'])],
    ]
  },
})
