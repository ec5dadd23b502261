import type { FedCell } from '../../../support/feed-rows.ts'
import { isoDay } from '../../../support/day.ts'
import { families } from './families.ts'
import type { ShapeProof } from './shape-proof.ts'

type Rows = readonly (readonly (FedCell | undefined)[])[]

const eight = families(8, 'parted forms')
const three = eight.slice(0, 3)
const [one] = eight

function proof(name: string, people: number, rows: Rows): ShapeProof {
  return { name, people, sheets: [{ rows }] }
}

/** A form of a couple and a third one, each part with a name and a number of its own. */
function parts(third: string, asks: readonly (readonly FedCell[])[], mother: string, father: string): Rows {
  return [
    [third, ...(asks[0] ?? [])],
    ...asks.slice(1).map((ask) => [undefined, ...ask]),
    [mother, '姓名', one?.mother.name.full, '年龄', 29],
    [undefined, '有效身份证件号码', one?.mother.id, '联系电话', one?.mother.phone],
    [father, '姓名', one?.father.name.full, '年龄', 31],
    [undefined, '有效身份证件号码', one?.father.id, '联系电话', one?.father.phone],
  ]
}

const newborn = [
  ['姓名', one?.babies[0].name.full ?? '', '性别', '男'],
  ['出生时间', isoDay(one?.birth ?? 0), '出生孕周', '39周'],
]
const pupil = [
  ['姓名', '王一诺', '性别', '女'],
  ['出生日期', '2019-09-03', '班级', '一年级2班'],
]

/** 姓名 and 电话 told once, above columns of visits. */
function visits(title: string, asked: readonly string[], named = `姓名：${one?.mother.name.full ?? ''}`): Rows {
  return [
    [title],
    [`${named}      编号330-0021`],
    ['项目', '第2次', '第3次', '第4次'],
    ['日期', '2026-03-02', '2026-04-05', '2026-05-05'],
    ...asked.map((ask, at) => [ask, 16 + at, 21 + at, 25 + at]),
    ['随访医生签名', '周敏', '周敏', '周敏'],
  ]
}

const women = eight.map(({ mother }) => mother)

/** Forms whose parts stand beside their labels, and what stands right below headings. */
export const partedFormProofs: readonly ShapeProof[] = [
  proof('newborn, mother and father left of their labels', 1, [
    ['《出生医学证明》首次签发登记表'],
    ...parts('新生儿', newborn, '母亲', '父亲'),
  ]),
  proof('the same, each part written from top to bottom', 1, [
    ['新生儿登记'],
    ...parts('新\n生\n儿', newborn, '母\n亲', '父\n亲'),
  ]),
  proof(
    'the same three times',
    3,
    three.flatMap(({ mother, father, babies, birth }) => [
      ['新生儿', '姓名', babies[0].name.full, '性别', '女'],
      [undefined, '出生时间', isoDay(birth), '孕周', '39周'],
      ['母亲', '姓名', mother.name.full, '证件号码', mother.id],
      ['父亲', '姓名', father.name.full, '证件号码', father.id],
      [],
    ]),
  ),
  proof('two parts in one row', 1, [
    ['新生儿信息'],
    ['母亲', '姓名', one?.mother.name.full, '年龄', 28, '父亲', '姓名', one?.father.name.full, '年龄', 30],
    [undefined, '证件号', one?.mother.id, '电话', one?.mother.phone, undefined, '证件号', one?.father.id],
    ['新生儿', '性别', '男', '体重', '3200g'],
  ]),
  proof('a pupil and the parents left of their labels', 0, [
    ['小学新生登记表'],
    ...parts('学生', pupil, '母亲', '父亲'),
  ]),
  proof('the form of newborns left blank', 0, [
    ['《出生医学证明》首次签发登记表'],
    ['新生儿', '姓名', undefined, '性别'],
    ['母亲', '姓名', undefined, '年龄'],
    ['父亲', '姓名', undefined, '年龄'],
  ]),
  proof('mother and father over columns of answers', 1, [
    ['出生医学证明申领表'],
    ['新生儿姓名', one?.babies[0].name.full, '性别', '女', '出生日期', isoDay(one?.birth ?? 0)],
    [undefined, '母亲', undefined, '父亲'],
    ['姓名', one?.mother.name.full, undefined, one?.father.name.full],
    ['证件号码', one?.mother.id, undefined, one?.father.id],
    ['联系电话', one?.mother.phone, undefined, one?.father.phone],
  ]),
  proof('wife and husband over columns of answers, first of all', 1, [
    ['生育登记表'],
    [undefined, '女方', '男方'],
    ['姓名', one?.mother.name.full, one?.father.name.full],
    ['身份证号', one?.mother.id, one?.father.id],
    ['联系电话', one?.mother.phone, one?.father.phone],
    ['预产期', isoDay(one?.dueDate ?? 0)],
  ]),
  proof('bride and groom over columns of answers', 0, [
    ['婚姻登记申请'],
    [undefined, '女方', '男方'],
    ['姓名', one?.mother.name.full, one?.father.name.full],
    ['身份证号', one?.mother.id, one?.father.id],
    ['联系电话', one?.mother.phone, one?.father.phone],
  ]),
  proof('an ID asked for behind each of two names', 1, [
    ['出生通報單'],
    ['生母姓名', one?.mother.name.full, '身分證字號', one?.mother.id],
    ['生父姓名', one?.father.name.full, '身分證字號', one?.father.id],
    ['新生兒性別', '男', '懷孕週數', 39, '出生體重', '3150公克'],
  ]),
  proof('visits under a name that is told once', 1, visits('第2～5次产前随访服务记录表', ['孕周', '宫底高度', '腹围'])),
  proof('visits of the old', 0, visits('高血压患者随访服务记录表', ['收缩压', '舒张压', '体重'])),
  proof('a place above the headings of a register', 8, [
    ['孕产妇系统保健管理登记册'],
    ['村（居）名：李家村', undefined, undefined, '责任医生：何静'],
    ['编号', '姓名', '末次月经', '电话'],
    ...women.map(({ name, phone }, at) => [at + 1, name.full, `2025.8.${String(at + 1)}`, phone]),
  ]),
  proof('how to fill in below the headings', 8, [
    ['*姓名', '*证件号码', '*联系电话', '*末次月经', '现住址'],
    ['文本，20字以内', '18位', '必填，11位手机号', 'YYYY-MM-DD', '选填'],
    ...women.map(({ name, id, phone }) => [name.full, id, phone, '2026-01-05', '东湖街道幸福小区3号']),
  ]),
  proof('how to fill in, and nobody filled in', 0, [
    ['孕产妇信息批量导入'],
    ['姓名', '证件号码', '联系电话', '末次月经', '现住址'],
    ['必填，汉字', '必填，18位身份证', '必填', '格式：2026-01-01', '选填'],
  ]),
  proof('her last period, asked of every woman at a check-up', 0, [
    ['年度体检 女性项目结果'],
    ['体检号', '姓名', '单位', '末次月经', 'B超', '电话', '体检日期'],
    ...women.map(({ name, phone }, at) => [at, name.full, '电力公司', '2026-03-04', '未见异常', phone, '2026-03-20']),
  ]),
  proof('how often she was pregnant, in a history of any woman', 0, [
    ['姓名', '身份证号', '孕次', '活产', '早产', '自然流产', '初潮', '经期', '末次月经', '停经年龄'],
    ...women.map(({ name, id }) => [name.full, id, 2, 1, 0, 0, 13, 5, '2026-03-04', null]),
  ]),
  proof('her cycle, asked of women who are expecting', 8, [
    ['姓名', '身份证号', '初潮', '经期', '末次月经', '预产期'],
    ...women.map(({ name, id }) => [name.full, id, 13, 5, '2025-11-04', '2026-08-11']),
  ]),
  proof('what a device is for', 0, [
    ['产科器械申请单'],
    ['申请科室', '产房', '申请人', one?.mother.name.full],
    ['联系电话', one?.mother.phone, '申请日期', '2026-05-01'],
    ['器械名称', '胎心监护仪', '数量', 2],
    ['用途', '孕妇监护', '审批人', one?.father.name.full],
  ]),
]
