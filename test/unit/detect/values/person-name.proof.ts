import { readNames } from '../../../../main/scanner/detect/columns/name-cell.ts'
import type { ValueProof } from './value-proof.ts'

/** As in a column whose values are names, without a heading that asks for them. */
export const personNameProof: ValueProof = {
  name: 'person-name',
  read: (text) =>
    readNames(text, false)
      .map(({ owner, name }) => (owner === null ? name : `${owner}:${name}`))
      .join(' '),
  hits: [
    ['顾晓雯', '顾晓雯'],
    ['陳怡君', '陈怡君'],
    ['欧阳静怡', '欧阳静怡'],
    ['顾　晓　雯', '顾晓雯'],
    ['古丽娜尔·艾尔肯', '古丽娜尔艾尔肯'],
    ['古.丽.娜.尔.·.艾.尔.肯', '古丽娜尔艾尔肯'],
    ['顾晓雯之女', '顾晓雯之女'],
    ['顾晓雯宝宝', '顾晓雯宝宝'],
    ['顾晓雯（二胎）', '顾晓雯'],
    ['顾晓雯女士', '顾晓雯'],
    ['顾晓雯 13987650123', '顾晓雯'],
    ['父亲：高志强 母亲：顾晓雯', 'father:高志强 mother:顾晓雯'],
    ['爸爸高志强 13987650123；妈妈顾晓雯', 'father:高志强 mother:顾晓雯'],
    ['顾晓雯/高志强', '顾晓雯 高志强'],
    ['Mary Wong', 'marywong'],
    ['CHAN Siu Man', 'chansiuman'],
  ],
  misses: [
    '顾**',
    '顾某某',
    '张三',
    '测试',
    '合计',
    '高度',
    '白色',
    '江苏',
    '顾问',
    '黄疸',
    '管理部',
    '安琪儿妇产医院',
    '纸尿裤',
    '金牌月嫂',
    'Total',
    '3200g',
    '无',
    '13987650123',
  ],
  worst: ['顾', '顾 ', '顾/', 'Mary ', '父亲：', '·'],
}
