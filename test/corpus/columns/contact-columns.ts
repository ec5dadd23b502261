import { isoDay } from '../../support/day.ts'
import type { Random } from '../../support/random.ts'
import { column, type ColumnSpec } from './column.ts'

type RenderPhone = (number: string) => string | number

/** The ways in which clerks type a mobile number without meaning to hide it. */
function phoneStyle(random: Random): RenderPhone {
  return random.pick<RenderPhone>([
    (number) => number,
    (number) => number,
    (number) => number,
    (number) => (number.startsWith('0') ? number : Number(number)),
    (number) => (number.startsWith('0') ? number : Number(number)),
    (number) => grouped(number, ' '),
    (number) => grouped(number, '-'),
    (number) => ` ${number}`,
    (number) => `电话${number}`,
  ])
}

/** `138 1234 5678`, `0912-345-678`, `9123 4567` */
function grouped(number: string, separator: string): string {
  const cut = number.length === 8 ? [4] : number.startsWith('09') ? [4, 7] : [3, 7]
  const [first = 4, second] = cut
  const parts = [number.slice(0, first), number.slice(first, second), second === undefined ? '' : number.slice(second)]
  return parts.filter((part) => part !== '').join(separator)
}

const motherPhone = column(
  'contact',
  {
    simplified: [
      '联系电话',
      '电话',
      '手机',
      '手机号',
      '产妇电话',
      '联系方式',
      '手机号码',
      '宝妈电话',
      '妈妈手机',
      '联系电话1',
      '本人电话',
      '母亲联系电话',
      'TEL',
      '产妇联系方式',
      '客户电话',
      '电话号码',
    ],
    traditional: ['聯絡電話', '電話', '手機', '手機號碼', '媽媽手機', '產婦電話', '聯絡方式', '行動電話'],
    english: ['Phone', 'Mobile', 'Contact No.', 'Tel', 'Mobile No', 'Contact number'],
    pinyin: ['dianhua', 'shouji', 'lxdh', 'sjh', 'lianxidianhua'],
    code: ['phone', 'mobile', 'motherPhone', 'TEL_NO', 'contact_phone', 'phoneNumber'],
  },
  (random) => {
    const style = phoneStyle(random)
    return ({ mother }) => style(mother.phone)
  },
)

const wechat = column(
  'contact',
  {
    simplified: ['微信', '微信号', '宝妈微信', '微信/QQ'],
    traditional: ['LINE ID', 'Line', '微信'],
    english: ['WeChat', 'WhatsApp / WeChat'],
    pinyin: ['weixin', 'wx'],
    code: ['wechat', 'wxNo'],
  },
  () =>
    ({ mother }) =>
      mother.wechat,
)

const email = column(
  'contact',
  {
    simplified: ['邮箱', '电子邮箱'],
    traditional: ['電子郵件', 'E-mail'],
    english: ['Email', 'E-mail address'],
    code: ['email'],
  },
  () =>
    ({ mother }) =>
      mother.email,
)

const address = column(
  'contact',
  {
    simplified: [
      '家庭住址',
      '住址',
      '地址',
      '现住址',
      '居住地址',
      '详细地址',
      '家庭地址',
      '上户地址',
      '休养地址',
      '产后休养地',
      '户籍地址',
      '住址（产后）',
    ],
    traditional: ['住址', '地址', '通訊地址', '居住地址', '戶籍地址'],
    english: ['Address', 'Home address', 'Residential Address'],
    pinyin: ['dizhi', 'zhuzhi', 'jtzz'],
    code: ['address', 'homeAddr', 'HOME_ADDRESS'],
  },
  () =>
    ({ mother }) =>
      mother.address,
)

const fatherName = column(
  'father',
  {
    simplified: [
      '父亲姓名',
      '爸爸',
      '丈夫姓名',
      '配偶',
      '爸爸姓名',
      '老公',
      '家属姓名',
      '父亲',
      '紧急联系人',
      '宝爸',
      '配偶姓名',
    ],
    traditional: ['父親姓名', '配偶姓名', '先生姓名', '爸爸姓名'],
    english: ["Father's Name", 'Father', 'Spouse', "Husband's name"],
    pinyin: ['fuqin', 'fqxm', 'peiou'],
    code: ['fatherName', 'father_name', 'spouseName'],
  },
  () =>
    ({ father }) =>
      father.name.full,
)

const fatherPhone = column(
  'father',
  {
    simplified: [
      '父亲电话',
      '家属电话',
      '爸爸手机',
      '配偶电话',
      '联系电话2',
      '丈夫联系方式',
      '紧急联系电话',
      '备用电话',
    ],
    traditional: ['父親電話', '配偶手機', '緊急聯絡電話'],
    english: ['Father phone', 'Emergency contact', 'Spouse tel'],
    pinyin: ['jsdh', 'fqdh'],
    code: ['fatherPhone', 'emergencyPhone'],
  },
  (random) => {
    const style = phoneStyle(random)
    return ({ father }) => style(father.phone)
  },
)

const fatherId = column(
  'father',
  {
    simplified: ['父亲身份证', '父亲身份证号码', '配偶身份证号', '身份证号码（父）'],
    traditional: ['父親身分證字號', '配偶身份證號碼'],
    english: ['Father ID'],
    code: ['fatherIdNo'],
  },
  () =>
    ({ father }) =>
      father.id,
)

const fatherBirth = column(
  'father',
  {
    simplified: ['父亲出生日期', '丈夫出生年月'],
    traditional: ['父親出生日期'],
    english: ['Father DOB'],
    code: ['fatherBirth'],
  },
  () =>
    ({ father }) =>
      isoDay(father.birth),
)

export const contactColumns = {
  motherPhone,
  wechat,
  email,
  address,
  fatherName,
  fatherPhone,
  fatherId,
  fatherBirth,
} satisfies Record<string, ColumnSpec>
