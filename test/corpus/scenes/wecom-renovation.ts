import { clockTime, isoDay } from '../../support/day.ts'
import { phones, scene } from './scene.ts'

/** Customers of a decorator, a school or a car dealer as a chat program for companies exports them. */
export const wecomRenovation = scene('wecom-renovation', {
  titles: '客户列表|',
  stems: '企业微信客户导出_{y}{m}|企微客户列表{d}|客户明细',
  columns: (random, today) => {
    const trade = random.int(0, 2)
    return [
      ['客户名称|昵称', () => random.pick(['Luna', '小鹿🦌', '@初心', '静待花开', '二宝妈咪'])],
      [
        '备注|备注名',
        ({ name }) =>
          [
            `${name.full}-三室-${random.pick(['4月交房', '毛坯'])}`,
            `${name.full} ${random.pick(['四年级数学', '初二物理'])}`,
            `${random.pick(['5', '8'])}月提车 ${name.full}`,
          ][trade] ?? name.full,
      ],
      ['手机号|备注手机', phones(random)],
      ['标签|企业标签', () => ['大户型;A类', '试听,高意向', '到店,首付;B类'][trade] ?? ''],
      ['添加人|所属成员', () => random.pick(['顾问-小雨', '周周'])],
      ['添加时间', () => `${isoDay(today - random.int(0, 60))} ${clockTime(random.int(480, 1300))}`],
      ['来源|添加渠道', () => random.pick(['扫描二维码', '名片分享', '群聊'])],
      ['最近沟通', () => isoDay(today - random.int(0, 9)), 'optional'],
    ]
  },
})
