/** One table as an office keeps it, with nobody real in it: numbers of people are counted up, not drawn. */
export interface MadeUpReport {
  /** Stands over the headings, in a merged row; null where the headings come first. */
  readonly title: string | null
  readonly sheetName: string
  readonly headings: readonly string[]
  /** Null is a cell that is there and empty. */
  readonly row: (i: number) => readonly (string | number | null)[]
}

/**
 * Lists that differ in what their cells look like. The engine compiles for the shapes that it has seen, and throws the
 * code away at the first cell of another one: a rehearsal with one list alone was worth little to a real file.
 */
export const madeUpReports: Readonly<Record<'ward' | 'daily' | 'customers' | 'stock', MadeUpReport>> = {
  ward: {
    title: null,
    sheetName: '产科',
    headings: ['序号', '床号', '产妇姓名', '联系电话', '身份证号', '分娩日期', '分娩方式', '宝宝性别', '出生体重', '医院', '住址', '备注'], // prettier-ignore
    row: (i) => [
      i + 1,
      `${String((i % 40) + 1)}床`,
      nameOf(i),
      phoneOf(i),
      identityOf(i),
      dayOf(i),
      oneOf(modes, i),
      oneOf(['男', '女'], i),
      3000 + (i % 900),
      oneOf(hospitals, i),
      addressOf(i),
      i % 7 === 0 ? `丈夫电话${phoneOf(i + 500)}` : null,
    ],
  },
  daily: {
    title: '新生儿日报',
    sheetName: '日报',
    headings: ['编号', '出生时间', '出生医院', '床位', '母亲姓名', '母亲年龄', '手机', '性别', '体重(g)', '孕周', '分娩方式', '家庭地址'], // prettier-ignore
    row: (i) => [
      i + 1,
      `${dayOf(i)} ${two(i % 24)}:${two((i * 7) % 60)}`,
      oneOf(hospitals, i * 3 + 1),
      oneOf(
        [`+${String(i % 60)}`, `${String(i % 9)}-${String(i % 40)}`, String(100 + (i % 80)), `加${String(i % 9)}`],
        i,
      ),
      nameOf(i * 5 + 2),
      20 + (i % 23),
      oneOf([phoneOf(i), `+86 ${phoneOf(i)}`, `${phoneOf(i).slice(0, 3)}-${phoneOf(i).slice(3, 7)}-${phoneOf(i).slice(7)}`, phoneOf(i)], i), // prettier-ignore
      oneOf(['男', '女', '女', '男、女'], i),
      oneOf([2450, 3310, '3.25kg', 2980.5], i),
      `${String(36 + (i % 6))}+${String(i % 7)}`,
      oneOf([...modes, '产钳助产', '剖'], i),
      addressOf(i * 11 + 3),
    ],
  },
  customers: {
    title: null,
    sheetName: '月子客户2026',
    headings: ['客户', '微信', '电话', '预产期', '宝宝', 'Apgar评分', '胎次', '金额', '负责人', '备注'],
    row: (i) => [
      oneOf([nameOf(i), `${nameOf(i)}女士`, `${nameOf(i)} ${phoneOf(i)}`, `${nameOf(i).slice(0, 1)}**`], i),
      i % 3 === 0 ? null : oneOf([`wxid_${String(i)}k${String(i * 37)}`, `mama${String(1980 + i)}`, phoneOf(i)], i),
      Number(phoneOf(i + 90)),
      46_000 + i * 3 + (i % 4 === 0 ? 0.5 : 0),
      oneOf([`${nameOf(i)}之女`, `${nameOf(i)}之子`, '大宝 小宝', '未起名'], i),
      oneOf(['9-10-10', '10分', '8,9,10', ''], i),
      oneOf(['G1P1', 'G3P2', '一胎', '二胎'], i),
      oneOf([12_800, 9999.5, 0, -200], i),
      oneOf(['护士小周', '王静', '', 'Amy Lin'], i),
      oneOf(['顺产，无不适', `已付定金，${String(i % 9)}月${String(1 + (i % 28))}日入住，联系 ${phoneOf(i)}`, '剖宫产；乙肝表面抗原阴性', '黄疸 12.6mg/dl'], i), // prettier-ignore
    ],
  },
  stock: {
    title: '物资盘点',
    sheetName: 'Sheet1',
    headings: ['编码', '名称', '规格', '数量', '单价', '金额', '入库日期', '供应商', '合格'],
    row: (i) => [
      `SKU-${String(100_000 + i * 17)}`,
      oneOf(['一次性手套', 'Gauze 5x5', '消毒湿巾(80抽)', '打印纸A4'], i),
      oneOf(['100只/盒', '50 mL', null, '80g 500张'], i),
      i * 3,
      oneOf([12.5, 3, 0.85, 119], i),
      i * 37.5,
      45_900 + i,
      oneOf(['示范商贸有限公司', '示范医疗器械厂', 'ACME Ltd.'], i),
      oneOf(['是', '否', 'Y', ''], i),
    ],
  },
}

const surnames = ['王', '李', '张', '刘', '陈', '杨', '赵', '黄', '周', '吴', '古', '商', '欧阳', '卓']
const givenNames = ['秀兰', '雨桐', '思涵', '佳怡', '欣然', '晓', '梦洁', '婉婷', '静', '美玲', '凤芳', '洁美']
const modes = ['顺产', '剖宫产']
const hospitals = ['示范市妇幼保健院', '示范区中医院', '红示范医院', '示范大学附属第一医院', '示范县人民医院产科']

function oneOf<Value>(values: readonly Value[], i: number): Value {
  return values[i % values.length] as Value
}

function two(value: number): string {
  return String(value).padStart(2, '0')
}

function nameOf(i: number): string {
  return oneOf(surnames, i) + oneOf(givenNames, i * 3 + Math.floor(i / 14))
}

function phoneOf(i: number): string {
  return `${oneOf(['139', '138', '158', '176', '191'], i)}0000${String((i * 37) % 10_000).padStart(4, '0')}`
}

function dayOf(i: number): string {
  return `2026-${two((i % 9) + 1)}-${two((i % 28) + 1)}`
}

function addressOf(i: number): string {
  return oneOf(
    [
      `示范市示范区示范路${String(i + 1)}号`,
      `江苏省示范市示范区示范三路${String(1000 + i)}弄示范花园${String((i % 40) + 1)}栋${String(100 + i)}室`,
      `示范市示范区示范苑第${String((i % 50) + 1)}栋${String(2000 + i)}室`,
      `示范镇示范村${String((i % 20) + 1)}组`,
    ],
    i,
  )
}

/** An identity card's number of a place that does not exist, checksum of GB 11643. */
function identityOf(i: number): string {
  const body = `99999919${two(80 + (i % 20))}${two((i % 12) + 1)}${two((i % 28) + 1)}${String(i % 1000).padStart(3, '0')}`
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
  const sum = weights.reduce((total, weight, at) => total + weight * Number(body[at]), 0)
  return body + ('10X98765432'[sum % 11] ?? '')
}
