import { isoDay } from '../../support/day.ts'
import { phones, scene } from './scene.ts'

/** Who of the staff may use which part of a program for births. */
export const hisAccounts = scene('his-accounts', {
  titles: '出生医学证明系统账号申请汇总|妇幼信息系统用户权限一览|产科电子病历账号开通登记',
  stems: '账号申请{d}|系统用户权限{y}|妇幼系统账号',
  columns: (random, today) => [
    ['序号', (_person, row) => row + 1],
    ['机构|单位', () => random.pick(['市妇幼', '北蔡社区', '中心医院'])],
    ['科室', () => random.pick(['产科', '新生儿科', '病案室', '儿保科'])],
    ['姓名|使用人', ({ name }) => name.full],
    ['工号|登录名', () => random.digits(5)],
    ['身份证号', ({ id }) => id, 'optional'],
    ['手机号', phones(random)],
    ['角色|权限', () => random.pick(['出生证签发', '分娩登记录入', '高危孕产妇上报', '新筛录入', '查询'])],
    ['有效期至', () => isoDay(today + 365)],
    ['UKey编号', () => `UK${random.digits(8)}`, 'optional'],
    ['状态', () => random.pick(['启用', '停用', '待审'])],
  ],
})
