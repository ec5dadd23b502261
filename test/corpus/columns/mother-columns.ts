import { oldMainlandId } from '../../support/people/id-number.ts'
import { cantoneseGiven } from '../../support/people/name-characters.ts'
import { cantoneseName, foreignName } from '../../support/people/name.ts'
import type { Random } from '../../support/random.ts'
import { column, type ColumnSpec, type RenderCell } from './column.ts'
import { dateStyle } from './date-style.ts'

const motherName = column(
  'mother',
  {
    simplified: [
      '产妇姓名',
      '产妇',
      '母亲姓名',
      '妈妈姓名',
      '孕妇姓名',
      '宝妈',
      '宝妈姓名',
      '孕妈姓名',
      '妈妈',
      '母亲',
      '产妇名',
      '产妇\n姓名',
      '姓名',
      '客户姓名',
      '客户',
      '患者姓名',
      '雇主',
      '甲方',
      '孕产妇姓名',
      '产妇（姓名）',
      '服务对象',
      '产家',
      '宝妈名字',
      '准妈妈',
      '新妈妈姓名',
      '住院产妇',
      '产母',
      '会员姓名',
    ],
    traditional: [
      '產婦姓名',
      '產婦',
      '母親姓名',
      '媽媽姓名',
      '孕婦姓名',
      '媽媽',
      '姓名',
      '客戶姓名',
      '個案姓名',
      '產母姓名',
      '孕產婦姓名',
      '媽咪姓名',
    ],
    english: [
      'Mother Name',
      "Mother's Name",
      'Name of Mother',
      'Mother',
      'Patient Name',
      'Mum',
      'Client',
      'Name of patient',
    ],
    pinyin: ['chanfu', 'cfxm', 'muqin', 'mqxm', 'xingming', 'chanfuxingming', 'baoma'],
    code: [
      'motherName',
      'mother_name',
      'patientName',
      'MOTHER_NM',
      'mName',
      'puerperaName',
      'parturient_name',
      'customerName',
    ],
  },
  (random, region, script) =>
    script === 'english' ? romanised(random, region === 'mainland') : ({ mother }) => mother.name.full,
)

/** Two people of one table never share a romanised name. */
function romanised(random: Random, foreign: boolean): RenderCell {
  const given = new Map<string, string>()
  const taken = new Set<string>()
  return ({ mother }) => {
    const known = given.get(mother.id)
    if (known !== undefined) return known
    const name = freshName(random, foreign, taken)
    taken.add(name)
    given.set(mother.id, name)
    return name
  }
}

/** There are fewer such names than rows in a huge file: then a third given name tells them apart. */
function freshName(random: Random, foreign: boolean, taken: ReadonlySet<string>): string {
  for (let attempt = 0; ; attempt++) {
    const short = foreign && random.chance(0.3) ? foreignName(random).full : cantoneseName(random).full
    const name = attempt < 20 ? short : `${short} ${random.pick(cantoneseGiven)}`
    if (!taken.has(name)) return name
  }
}

const motherAge = column(
  'mother',
  {
    simplified: ['年龄', '产妇年龄', '年龄（岁）', '母亲年龄'],
    traditional: ['年齡', '母親年齡'],
    english: ['Age', 'Maternal age'],
    pinyin: ['nianling'],
    code: ['age', 'motherAge'],
  },
  (random) => {
    const unit = random.pick(['', '', '岁'])
    return ({ mother, birth }) => {
      const years = Math.floor((birth - mother.birth) / 365.25)
      return unit === '' ? years : `${String(years)}${unit}`
    }
  },
)

const motherBirth = column(
  'mother',
  {
    simplified: ['产妇出生日期', '母亲出生日期', '妈妈生日', '出生年月'],
    traditional: ['母親出生日期', '出生年月日'],
    english: ['DOB (mother)', 'Mother DOB'],
    code: ['motherBirthday'],
  },
  (random, region, script) => {
    const style = dateStyle(random, region, script)
    return ({ mother }) => style(mother.birth, 0)
  },
)

const motherId = column(
  'mother',
  {
    simplified: [
      '身份证号',
      '产妇身份证',
      '母亲身份证号码',
      '身份证',
      '证件号码',
      '有效身份证件号码',
      '身份证号码（母）',
      '证件号',
    ],
    traditional: ['身分證字號', '身份證號碼', '證件號碼', '母親身分證字號'],
    english: ['ID No.', 'HKID', 'Mother ID', 'ID card no.'],
    pinyin: ['sfzh', 'shenfenzheng', 'zjhm'],
    code: ['idCard', 'id_no', 'motherIdNo', 'ID_CARD', 'certNo'],
  },
  (random) => {
    const old = random.chance(0.05)
    const lower = random.chance(0.1)
    return ({ mother, region }) => {
      if (region !== 'mainland') return mother.id
      const id = old ? oldMainlandId(mother.id) : mother.id
      return lower ? id.toLowerCase() : id
    }
  },
)

const motherTrade = column(
  'mother',
  {
    simplified: ['职业', '工作单位', '民族', '文化程度', '户籍'],
    traditional: ['職業', '國籍'],
    english: ['Occupation', 'Ethnicity'],
    code: ['occupation'],
  },
  (random) => {
    const words = random.pick([
      ['职员', '教师', '无业', '个体', '公务员', '护士', '会计'],
      ['汉', '汉族', '汉', '回族', '壮族'],
      ['大专', '本科', '高中', '初中', '硕士'],
    ])
    return () => random.pick(words)
  },
)

const bloodType = column(
  'mother',
  { simplified: ['血型', '产妇血型', '血型/Rh'], traditional: ['血型'], english: ['Blood group'], code: ['bloodType'] },
  (random) => {
    const rhesus = random.chance(0.5) ? '型' : ' Rh(+)'
    return () => random.pick(['A', 'B', 'O', 'O', 'AB']) + rhesus
  },
)

export const motherColumns = { motherName, motherAge, motherBirth, motherId, motherTrade, bloodType } satisfies Record<
  string,
  ColumnSpec
>
