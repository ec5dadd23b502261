import { clockTime } from '../../support/day.ts'
import type { Random } from '../../support/random.ts'
import type { Baby, Family } from '../../support/people/family.ts'
import type { Region } from '../../support/people/name.ts'
import { column, type ColumnSpec } from './column.ts'
import { dateStyle } from './date-style.ts'
import { sexStyle } from './sex-style.ts'
import { weightStyle } from './weight-style.ts'

/** Twins stand in one cell, divided as clerks do. */
function each(family: Family, text: (baby: Baby) => string | number): string | number {
  return family.babies.length === 1 ? text(family.babies[0]) : family.babies.map(text).join('/')
}

const babyName = column(
  'baby',
  {
    simplified: [
      '新生儿姓名',
      '宝宝姓名',
      '婴儿姓名',
      '宝宝',
      '新生儿',
      '宝宝名字',
      '婴儿',
      '新生儿名',
      '患儿姓名',
      '孩子姓名',
      '宝宝大名',
      '姓名',
    ],
    traditional: ['新生兒姓名', '寶寶姓名', '嬰兒姓名', '寶寶', '出生嬰兒姓名'],
    english: ['Newborn Name', 'Baby Name', 'Infant', "Baby's name", 'Name of newborn'],
    pinyin: ['baobao', 'xsexm', 'yinger', 'xinshengerxingming'],
    code: ['babyName', 'newbornName', 'infant_name', 'BABY_NM'],
  },
  (random, region) => babyNaming(random, region),
)

function babyNaming(random: Random, region: Region): (family: Family) => string {
  const traditional = region !== 'mainland'
  const kind = random.int(0, 3)
  return (family) => {
    const mother = family.mother.name.full
    const [first] = family.babies
    if (kind === 0) return `${mother}之${first.sex === 'female' ? '女' : '子'}`
    if (kind === 1) return `${mother}${traditional ? '寶寶' : random.pick(['宝宝', '婴', 'baby'])}`
    return String(each(family, (baby) => baby.name.full))
  }
}

const babySex = column(
  'baby',
  {
    simplified: ['性别', '宝宝性别', '新生儿性别', '婴儿性别', '男/女', '男宝女宝', '胎儿性别', '性別（婴）'],
    traditional: ['性別', '寶寶性別', '新生兒性別'],
    english: ['Sex', 'Gender', 'Baby sex', 'Sex of newborn'],
    pinyin: ['xingbie', 'xb'],
    code: ['sex', 'gender', 'babySex', 'BABY_SEX'],
  },
  (random, region, script) => {
    const style = sexStyle(random, region, script)
    return (family) => each(family, (baby) => style(baby.sex))
  },
)

const birthDate = column(
  'delivery',
  {
    simplified: [
      '分娩日期',
      '分娩时间',
      '出生日期',
      '宝宝生日',
      '生产日期',
      '宝宝出生日期',
      '新生儿出生日期',
      '娩出时间',
      '出生时间',
      '生日',
      '出生年月日',
      '生产时间',
      '宝宝出生时间',
      '产日',
      '日期',
    ],
    traditional: ['分娩日期', '出生日期', '生產日期', '寶寶生日', '出生日', '分娩時間'],
    english: [
      'Date of Delivery',
      'Delivery Date',
      'DOB',
      'Birth Date',
      'Date of Birth (baby)',
      'Date/time of delivery',
    ],
    pinyin: ['fenmianriqi', 'fmrq', 'chushengriqi', 'csrq', 'fmsj'],
    code: ['birthDate', 'deliveryDate', 'delivery_time', 'BIRTH_DT', 'babyBirthday'],
  },
  (random, region, script) => {
    const style = dateStyle(random, region, script)
    return ({ birth, birthMinutes }) => style(birth, birthMinutes)
  },
)

const birthTime = column(
  'delivery',
  {
    simplified: ['时间', '出生时辰', '娩出时刻', '时分'],
    traditional: ['出生時間'],
    english: ['Time', 'Time of birth'],
    pinyin: ['shijian'],
    code: ['birthTime'],
  },
  () =>
    ({ birthMinutes }) =>
      clockTime(birthMinutes),
)

const weight = column(
  'baby',
  {
    simplified: ['体重', '出生体重', '体重(g)', '新生儿体重', '体重（克）', '宝宝体重', '出生体重\n（g）', '体重kg'],
    traditional: ['體重', '出生體重', '體重(公克)', '出生體重(g)'],
    english: ['Weight', 'Birth Weight', 'BW (g)', 'Birth weight (kg)'],
    pinyin: ['tizhong', 'tz'],
    code: ['weight', 'birthWeight', 'birth_weight_g'],
  },
  (random, region, script) => {
    const style = weightStyle(random, region, script)
    return (family) => each(family, (baby) => style(baby.weightGrams))
  },
)

const length = column(
  'baby',
  {
    simplified: ['身长', '身长(cm)', '出生身长', '身长/cm'],
    traditional: ['身長', '身高(公分)'],
    english: ['Length', 'Length (cm)'],
    pinyin: ['shenchang'],
    code: ['length', 'bodyLength'],
  },
  (random) => {
    const unit = random.pick(['', '', 'cm'])
    return (family) => each(family, (baby) => (unit === '' ? baby.lengthCm : `${String(baby.lengthCm)}${unit}`))
  },
)

const apgar = column(
  'baby',
  {
    simplified: ['Apgar评分', 'Apgar', '阿氏评分', '新生儿评分', '评分（1-5-10）'],
    traditional: ['Apgar score', 'A/S'],
    english: ['Apgar', 'Apgar 1/5/10'],
    code: ['apgar', 'apgarScore'],
  },
  (random) => {
    const separator = random.pick(['-', '/', '、', '→'])
    return (family) =>
      family.babies[0].apgar.map((score) => String(score)).join(separator) + random.pick(['', '', '分'])
  },
)

const babyId = column(
  'baby',
  {
    simplified: ['新生儿身份证号', '宝宝身份证', '婴儿身份证号码'],
    traditional: ['新生兒身分證字號'],
    english: ['Baby ID'],
    code: ['babyIdCard'],
  },
  () => (family) => family.babies[0].id,
)

const certificate = column(
  'baby',
  {
    simplified: [
      '出生医学证明编号',
      '出生证编号',
      '出生证号',
      '证书编号',
      '出生医学证明号',
      '出生证明编号',
      '编号（出生证）',
    ],
    traditional: ['出生證明書字號', '出生證明編號'],
    english: ['Birth certificate no.', 'Birth Cert No'],
    pinyin: ['cszbh', 'chushengzheng'],
    code: ['birthCertNo', 'certificateNo'],
  },
  () => (family) => family.babies[0].certificate,
)

export const babyColumns = {
  babyName,
  babySex,
  birthDate,
  birthTime,
  weight,
  length,
  apgar,
  babyId,
  certificate,
} satisfies Record<string, ColumnSpec>
