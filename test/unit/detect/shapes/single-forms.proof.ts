import { isoDay } from '../../../support/day.ts'
import type { Family } from '../../../support/people/family.ts'
import { families } from './families.ts'
import type { ShapeProof } from './shape-proof.ts'

type Rows = ShapeProof['sheets'][number]['rows']

function form(name: string, people: number, rows: (family: Family) => Rows): ShapeProof {
  const [family] = families(1, `single form ${name}`)
  return { name, sheets: [{ rows: family === undefined ? [] : rows(family) }], people }
}

/** One form on a sheet, some of its answers such as could be labels, some of its labels such as nobody knows. */
export const singleFormProofs: readonly ShapeProof[] = [
  form('a form with an unknown label and two rows', 1, ({ mother, father, birth }) => [
    ['新生儿卡介苗接种登记'],
    ['配偶', father.name.full, '及时接种', '双耳通过', '姓名', mother.name.full],
    ['生产时间', isoDay(birth)],
  ]),
  form('a form whose first row reads like headings', 1, ({ mother, birth }) => [
    ['明细'],
    ['会员', mother.name.full, '宝妈微信', null, '套餐', '住家月嫂'],
    ['母亲年龄', '28岁', '宝宝生日', isoDay(birth), '合同金额', '24200'],
    ['派单月嫂', '虞莲宁'],
  ]),
  form('a form with a sign for its number and colons', 1, ({ mother, dueDate }) => [
    ['派单表'],
    ['号:', '1', '意向:', '加微信', '签约客户:', mother.name.full],
    ['服务类型:', '五星26天', '宝妈微信:', null, '妈妈手机:', mother.phone],
    ['第几胎:', '孕2产2', '护理师:', '戚燕', '预计分娩日期:', isoDay(dueDate)],
  ]),
  form('a form of a program, a field of its second row blank', 1, ({ mother, birth }) => [
    ['名单'],
    ['rowNo', '1', 'MOTHER_NM', mother.name.full, 'motherIdNo', mother.id],
    ['bloodType', null, 'address', '和平路3号2栋501室', 'birthDate', isoDay(birth)],
    ['gestationalWeeks', '36+6W', 'deliveryMode', '产钳'],
  ]),
  form('labels above, the first and the last beside or over unknown words', 1, ({ mother, birth }) => [
    ['新生儿先心病筛查登记'],
    ['母亲姓名', '新筛'],
    [mother.name.full, '未采'],
    ['宝宝生日', '家庭地址'],
    [isoDay(birth), '和平路3号2栋501室'],
    ['登记人'],
  ]),
  form('labels above, a score under the last', 1, ({ mother, birth }) => [
    ['嬰兒室交班表'],
    ['媽媽姓名', '電話'],
    [mother.name.full, mother.phone],
    ['分娩時間', '寶寶姓名'],
    [isoDay(birth), `${mother.name.full}寶寶`],
    ['A/S'],
    ['9、9、10'],
  ]),
  form('asked and answered in each cell, the first with a number', 1, ({ mother, father, babies, birth }) => [
    ['產婦產後跟進表'],
    ['No.:1', `產母姓名:${mother.name.full}`, `寶寶:${babies[0].name.full}`],
    ['房號:+56', '戶籍地址:高士德大馬路298號8樓A', '備註:'],
    [`出生日期:${isoDay(birth)}`, '體重(公克):3890g', `父親姓名:${father.name.full}`],
  ]),
  form('asked and answered, a field to a row, one blank', 1, ({ mother, birth }) => [
    ['足跟血采集登记本'],
    ['编号： 1'],
    [`患儿姓名： ${mother.name.full}婴`],
    ['听力筛查： 未通过'],
    ['户籍地址： '],
    [`分娩日期： ${isoDay(birth)}`],
    [`产妇姓名： ${mother.name.full}`],
    ['以上信息请注意保密'],
  ]),
  form('an order of a chair on one form', 0, ({ father }) => [
    ['订单'],
    ['号:', '1', '商品:', '婴儿餐椅', '收货人:', father.name.full],
    ['规格:', '米色', '电话:', father.phone, '地址:', '和平路3号2栋501室'],
    ['备注:', '加微信', '状态:', '已签约'],
  ]),
  form('an application of a nurse on one form', 0, ({ mother }) => [
    ['妇产科护士报名表'],
    ['姓名', mother.name.full, '工号', '2031', '职称', '护师'],
    ['科室', '产科', '联系电话', mother.phone, '学历', '本科'],
    ['申报岗位', '助产士'],
  ]),
  form('the same form before anybody filled it in', 0, () => [
    ['新生儿先心病筛查登记'],
    ['母亲姓名', '新筛'],
    [],
    ['宝宝生日', '家庭地址'],
    [],
    ['登记人'],
  ]),
  form('a small table of words, no form', 0, () => [
    ['孕妇课堂安排'],
    ['时间', '主题', '地点', '讲师'],
    ['周一', '母乳喂养', '一楼', '护士长'],
    ['周二', '产后康复', '二楼', '营养师'],
  ]),
]
