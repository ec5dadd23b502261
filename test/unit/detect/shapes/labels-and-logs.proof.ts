import type { FedCell } from '../../../support/feed-rows.ts'
import { families } from './families.ts'
import type { ShapeProof } from './shape-proof.ts'

type Rows = readonly (readonly (FedCell | undefined)[])[]

const six = families(6, 'labels and logs')
const called = six.map(({ mother }) => mother.name.full)
const phones = six.map(({ mother }) => mother.phone)

function proof(name: string, people: number, rows: Rows, fileName?: string): ShapeProof {
  return { name, people, sheets: [{ rows }], ...(fileName === undefined ? {} : { fileName }) }
}

/** One label a cell, two in a row. */
function labels(label: (name: string, at: number) => string): Rows {
  return [0, 2, 4].map((from) => [from, from + 1].map((at) => label(called[at] ?? '', at)))
}

/** A client's card with the treatments below; `first` stands where the lexicon knows nothing. */
function card(title: string, first: readonly [string, string], last: readonly [string, string]): Rows {
  return called
    .slice(0, 4)
    .flatMap((name, at) => [
      [title],
      [...first, '顾客姓名', name, '年龄', 31],
      ['电话', phones[at], '分娩日期', `2025.8.${String(at + 3)}`, ...last],
      ['次数', '日期', '项目', '耗材', '技师', '顾客签名'],
      [1, '2025.9.1', '满月发汗', '探头1', '小邓', name],
      [2, '2025.9.4', '盆底肌修复', '精油', '阿芳', name],
      [],
    ])
}

function log(body: (name: string, phone: string, at: number) => string): Rows {
  return [
    ['log_id', '调用时间', 'api', '入参', '出参'],
    ...called.map((name, at) => [
      880_100 + at,
      '2025-09-03 15:15:41.220',
      '/sys/save',
      body(name, phones[at] ?? '', at),
      '{"code":0,"msg":"success"}',
    ]),
  ]
}

function admitted(diagnoses: readonly string[]): Rows {
  return [
    ['在院病人查询'],
    ['住院号', '姓名', '性别', '年龄', '入院科室', '入院诊断', '联系电话'],
    ...diagnoses.map((told, at) => [
      20_563 + at * 7,
      called[at],
      '女',
      30 + at,
      told.includes('妊娠') ? '产科' : '骨科',
      told,
      phones[at],
    ]),
  ]
}

function exported(remark: (name: string) => string, tag: string, asked = '备注名', nick = 'Luna'): Rows {
  return [
    ['客户名称', asked, '手机号', '标签', '添加时间'],
    ...called.map((name, at) => [nick, remark(name), phones[at], tag, '2025-09-04 10:00']),
  ]
}

/** Sheets named after months, a person on each. */
function months(sheetName: (month: number) => string): ShapeProof['sheets'] {
  return called.slice(0, 3).map((name, at) => ({
    name: sheetName(at + 3),
    rows: [
      ['姓名', '电话', '几号', '进度'],
      [name, phones[at], `${String(at + 3)}.12`, '再联系'],
    ],
  }))
}

const aided = ['序号', '受助人姓名', '身份证号码', '分娩时间', '分娩医院', '补助金额(元)', '联系电话', '领款人签字']

/** Labels to be printed, cards of studios, what programs log and export: each beside what looks like it and holds nobody. */
export const labelAndLogProofs: readonly ShapeProof[] = [
  proof(
    'labels for wrists, a newborn each, in several lines',
    6,
    labels((name, at) => `${name}之女\n女 3250g\n2025.9.${String(at + 1)} 08:12\nZY81234${String(at)}`),
    '腕带打印.xlsx',
  ),
  proof(
    'labels for wrists, the mother in front',
    6,
    labels((name, at) => `母 ${name}  ${String(at + 3)}床\n新生儿 女  2025.9.${String(at + 1)}`),
  ),
  proof(
    'badges of a competition of midwives',
    0,
    labels((name, at) => `助产技术比武\n${name}\n县医院 助产士\nA组${String(at)}号`),
  ),
  proof(
    'badges of a course on newborns',
    0,
    labels((name, at) => `新生儿复苏培训班\n${name}\n市妇幼 护士长\n${String(at)}号`),
  ),
  proof('cards of a studio, treatments below', 4, card('产后修复顾客档案', ['卡号', 'V8100'], ['方式', '顺产'])),
  proof('the same with another word in front', 4, card('盆底康复客户卡', ['档号', '2025-17'], ['哺乳', '混合'])),
  proof('what a link between programs asked, in XML', 6, log((name, phone) => `<req><patName>${name}</patName><mobile>${phone}</mobile><edc>2026-02-01</edc><gestWeek>12</gestWeek></req>`)),
  proof('the same in JSON', 6, log((name, phone) => `{"patName":"${name}","mobile":"${phone}","edc":"2026-02-01","gestWeek":"12"}`)),
  proof('the same in Chinese', 6, log((name, phone) => `{"姓名":"${name}","手机号":"${phone}","预产期":"2026-02-01"}`)),
  proof('who of the staff of such wards signed in', 0, log((name, phone, at) => `{"userName":"${name}","mobile":"${phone}","dept":"${at % 2 === 0 ? '产科' : '新生儿科'}","role":"nurse"}`)),
  proof('one word of pregnancy among all diagnoses', 2, admitted(['胫骨平台骨折', '妊娠期高血压疾病', '急性胆囊炎', '瘢痕子宫 足月妊娠', '脑梗死'])),
  proof('diagnoses of nobody pregnant', 0, admitted(['胫骨平台骨折', '高血压病', '急性胆囊炎', '子宫肌瘤', '脑梗死'])),
  proof('weeks with w in the remark of an export', 6, exported((name) => `孕13w+${name}+怕贵`, '高意向')),
  proof('cars in the remark of an export, a nickname that says 宝妈咪', 0, exported((name) => `5月提车 ${name}`, '到店', '备注', '二宝妈咪')),
  { name: 'a sheet for each month of births', people: 3, sheets: months((month) => `25年${String(month)}月预产`), fileName: '预产月份客户表.xlsx' },
  { name: 'a sheet for each month of moving in', people: 0, sheets: months((month) => `25年${String(month)}月交房`) },
  proof('who was helped at a birth', 6, [
    ['农村孕产妇住院分娩补助资金发放花名册'],
    aided,
    ...six.map(({ mother }, at) => [at + 1, mother.name.full, mother.id, '2025-08-19', '平江县人民医院', 500, mother.phone]),
  ]),
  proof('an allowance for births, half in Portuguese', 6, [
    ['出生津貼申請名單 Subsídio de nascimento'],
    ['編號 / N.º', '申請人姓名 / Nome do requerente', '子女姓名 / Nome do filho', '出生日期 / Data de nascimento', '電話 / Telefone'],
    ...six.map(({ mother, babies }, at) => [at + 1, mother.name.full, babies[0].name.full, '2025-08-19', mother.phone]),
  ]),
  proof('what wards want to have bought', 0, [
    ['科室采购申请汇总'],
    ['申请单号', '申请科室', '申请人', '联系电话', '物品名称', '数量', '用途'],
    ...called.map((name, at) => [`CG${String(at)}`, '产科', name, phones[at], '产后收腹带', 40, '二孩分娩量增加']),
  ]),
  proof('goods that wards ask for as more are born', 0, [
    ['联系电话', '申请人', '物品名称', '规格', '数量', '申请科室', '理由'],
    ...called
      .slice(0, 3)
      .map((name, at) => [
        phones[at],
        name,
        ['新生儿辐射台', '婴儿床', '脐带夹'][at],
        '台',
        40,
        ['孕妇学校', '新生儿科', '孕妇学校'][at],
        ['爱婴医院复评', '二孩分娩量增加', '二孩分娩量增加'][at],
      ]),
  ]),
  proof('students of midwifery', 0, [
    ['编号', '姓名', '学 院', '联系电话', 'Q1', 'Q2', '总分'],
    ...called.map((name, at) => [at + 1, name, at % 2 === 0 ? '助产2403' : '土木2302', phones[at], 1, 2, 9]),
  ]),
  proof('how a mother is, day by day, in a nanny’s diary', 1, [
    ['月嫂护理日志'],
    ['雇主', called[0], '电话', phones[0], '上户', '2025.9.9'],
    ['宝宝', '男宝，出生2025.9.6，3510g', '地址', '某区阳光花园8幢1105室'],
    ['日期', '喂奶', '每次ml', '尿/便', '黄疸', '护理', '宝妈情况'],
    ...[9, 10, 11, 12].map((day) => [`9.${String(day)}`, '6次', 65, '5/5', '10.5', '洗澡', '涨奶已通']),
  ]),
  proof('most who came in today are to give birth, some are not', 3, admitted(['妊娠期高血压疾病', '足月妊娠', '孕39周妊娠 胎膜早破', '脑梗死', '高血压病'])),
  proof('one newborn whose blood was looked at', 1, [
    ['实验编号', '送检机构', '受检者', '性别', 'GJB2 235delC', 'SLC26A4 IVS7-2', '12SrRNA 1555', '家长电话'],
    ['EL26176270', '同济医院', called[0], '女', '杂合突变', '野生型', '均质突变', phones[0]],
  ], '新生儿耳聋基因阳性.xlsx'),
  proof('one patient whose blood was looked at', 0, [
    ['实验编号', '送检机构', '受检者', '性别', 'GJB2 235delC', 'SLC26A4 IVS7-2', '12SrRNA 1555', '家长电话'],
    ['EL26176270', '同济医院', called[0], '女', '杂合突变', '野生型', '均质突变', phones[0]],
  ], '肿瘤基因结果.xlsx'),
  proof('one mother to be seen after so many days each', 1, [
    ['出院产妇访视分派 6.21'],
    ['姓名', '电话', '住址', '分娩日', '3-7天', '14天', '28天', '42天'],
    ['责任医生：黄村医（1人）'],
    [called[0], phones[0], '某区解放路350弄1206室', '6.18'],
  ]),
  proof('postpartum services under a heading of products', 6, [
    ['产品', '技师', '姓名', '微信号'],
    ...called.map((name, at) => [['五星26天', '28天豪华套房', '26天金牌'][at % 3], '于琳', name, `li2372${String(at)}`]),
  ], '产后修复名单.xlsx'),
  proof('who sits at which table of a feast', 0, [
    ['护士节晚会座次'],
    ['桌号', '科室', '1座', '2座', '3座', '桌长电话'],
    ...called.slice(0, 5).map((name, at) => [`${String(at + 1)}桌`, at === 3 ? '孕妇学校' : '院办', name, called[(at + 1) % 6], called[(at + 2) % 6], phones[at]]),
  ]),
  proof('doubled quotes in a line cut by tabs', 0, [
    ...called.map((name, at) => [`8801\t2025-09-03 16:04\t/sys/save\t"{""userName"":""${name}"",""mobile"":""${phones[at] ?? ''}"",""dept"":""新生儿科"",""role"":""doctor""}"\t344`]),
  ]),
] // prettier-ignore
