import type { Family } from '../../support/people/family.ts'
import { sheetOf, type Cell } from '../document.ts'
import { wordsOf } from './one-sheet.ts'
import { dotted, modeOf, register, sexOf, weeksOf } from './register.ts'

/** The national form for a visit at home after a birth, with boxes and blanks between the words. */
export const visitRecord = register(
  'visit-record',
  ({ random, families, today }) => {
    const newborn = random.chance(0.5)
    const record = newborn ? newbornRecord : motherRecord
    return {
      stem: wordsOf(random, newborn ? '新生儿家庭访视记录表|新访{d}' : '产后访视记录表|产访{d}', today),
      sheets: families.map((family, at) => sheetOf(`访视${String(at + 1)}`, record(family, at))),
    }
  },
  { people: { min: 1, max: 6 }, needs: 'sheets', spanDays: 20 },
)

function motherRecord({ mother, birth, hospital }: Family, at: number): Cell[][] {
  return [
    ['产后访视记录表'],
    [`姓名：${mother.name.full}`, null, null, `编号□□□-□□□${String(at + 10)}`],
    ['随访日期', dotted(birth + 7), '分娩日期', dotted(birth)],
    ['出院日期', dotted(birth + 3), '分娩机构', hospital],
    ['体温(℃)', '36.6', '联系电话', mother.phone],
    ['一般健康情况', '良好', '一般心理状况', '平稳'],
    ['血压(mmHg)', '112/70'],
    ['乳房', '1 未见异常  2 异常____', '恶露', '1 未见异常  2 异常____'],
    ['子宫', '1 未见异常  2 异常____', '伤口', '1 未见异常  2 异常____'],
    ['分类', '1 未见异常 2 异常', '指导', '1 个人卫生 2 心理 3 营养 4 母乳喂养'],
    ['转诊', '1 无 2 有 原因：____ 机构及科室：____'],
    ['下次随访日期', dotted(birth + 28), '随访医生签名', '谢芳'],
  ]
}

function newbornRecord(family: Family, at: number): Cell[][] {
  const { mother, father, birth, babies, hospital } = family
  return [
    ['新生儿家庭访视记录表'],
    [`姓名：${babies[0].name.full}`, null, null, `编号□□□-□□□${String(at + 10)}`],
    ['性别', sexOf(family, '女', '男'), '出生日期', dotted(birth)],
    ['身份证号', '', '家庭住址', mother.address],
    ['父亲', `姓名：${father.name.full}`, `职业：工人`, `联系电话：${father.phone}`],
    ['母亲', `姓名：${mother.name.full}`, `职业：职员`, `联系电话：${mother.phone}`],
    ['出生孕周', `${weeksOf(family)}周`, '母亲妊娠期患病情况', '1无 2糖尿病 3妊娠期高血压 4其他'],
    ['助产机构名称', hospital, '出生情况', modeOf(family, '1顺产', '6剖宫')],
    ['新生儿窒息', '1无 2有', '是否有畸型', '1无 2有'],
    ['出生体重', `${(babies[0].weightGrams / 1000).toFixed(2)}kg`, '出生身长', `${String(babies[0].lengthCm)}cm`],
    ['喂养方式', '1纯母乳 2混合 3人工', '黄疸部位', '1无 2面部 3躯干 4四肢'],
    ['下次随访地点', '社区卫生服务中心', '随访医生签名', '谢芳'],
  ]
}
