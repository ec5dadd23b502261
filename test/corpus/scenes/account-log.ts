import { cellText } from '../document.ts'
import { clockTime, isoDay } from '../../support/day.ts'
import { phones, scene } from './scene.ts'

/** The log of a program for hospitals: who of the staff signed in or got a new password. */
export const accountLog = scene('account-log', {
  titles: '系统操作日志|',
  stems: '妇幼系统登录日志{d}|user_api_log_{y}{m}|接口调用明细',
  columns: (random, today) => {
    const phone = phones(random)
    return [
      ['id|log_id', (_person, row) => 880_100 + row],
      ['create_time|操作时间', () => `${isoDay(today)} ${clockTime(random.int(0, 1439))}:41.220`],
      ['api|接口名称', () => random.pick(['/sys/user/save', 'resetPassword', '/mch/login', '/oauth/token'])],
      [
        'request|入参',
        (person) =>
          `{"userName":"${person.name.full}","mobile":"${cellText(phone(person))}","dept":"${random.pick(['产科', '新生儿科', '孕保科', '收费处'])}","role":"${random.pick(['doctor', 'nurse', 'admin'])}"}`,
      ],
      ['response|出参', () => random.pick(['{"code":0,"msg":"success"}', '{"code":401,"msg":"expired"}'])],
      ['cost_ms|耗时', () => random.int(20, 900)],
    ]
  },
})
