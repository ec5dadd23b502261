import { isoDay, partsOf } from '../../../support/day.ts'
import { families } from './families.ts'
import { provenList, type OfficeList } from './office-list.ts'
import type { ShapeProof } from './shape-proof.ts'
import { shortDay } from './written-days.ts'

const spaced = (text: string): string => [...text].join(' ')

/** Codes of diagnoses and of insurances, wards beside a helper, names with what is told of her run on. */
const lists: readonly OfficeList[] = [
  {
    name: 'diagnoses of births as codes alone',
    holds: 'cases',
    headings: ['住院号', '姓名', 'ICD10', 'ICD9', '总费用', '出院日'],
    row: ({ mother, recordNumber, birth }, at) => [
      recordNumber,
      mother.name.full,
      at % 2 === 0 ? 'O80.000' : 'O34.2',
      '74.1x01',
      5600,
      isoDay(birth),
    ],
  },
  {
    name: 'diagnoses of others as codes alone',
    holds: 'none',
    headings: ['住院号', '姓名', 'ICD10', 'ICD9', '总费用', '出院日'],
    row: ({ mother, recordNumber, birth }, at) => [
      recordNumber,
      mother.name.full,
      at % 2 === 0 ? 'I10.x00' : 'J18.9',
      '47.09',
      5600,
      isoDay(birth),
    ],
  },
  {
    name: 'codes of goods that look like those of births',
    holds: 'none',
    headings: ['单号', '姓名', '库位', '金额', '日期'],
    row: ({ mother, birth }, at) => [100 + at, mother.name.full, at % 2 === 0 ? 'O80.0' : 'O34.2', 56, isoDay(birth)],
  },
  {
    name: 'what an insurance paid for stays of births',
    holds: 'cases',
    headings: ['流水', '姓名', '身份证', '医疗类别', '险种', '基金支付', '日期'],
    row: ({ mother, birth }, at) => [
      `S100${String(at)}`,
      mother.name.full,
      mother.id,
      at % 2 === 0 ? '生育住院' : '生育门诊',
      '职工生育保险',
      5600,
      isoDay(birth),
    ],
  },
  {
    name: 'what an insurance paid for other stays',
    holds: 'none',
    headings: ['流水', '姓名', '身份证', '医疗类别', '险种', '基金支付', '日期'],
    row: ({ mother, birth }, at) => [
      `S100${String(at)}`,
      mother.name.full,
      mother.id,
      at % 2 === 0 ? '普通住院' : '普通门诊',
      '职工医疗保险',
      5600,
      isoDay(birth),
    ],
  },
  {
    name: 'pictures of pregnant women',
    holds: 'cases',
    headings: ['档期', '客人', '联系', '孕几个月', '套系'],
    row: ({ mother, birth }, at) => [
      shortDay(birth),
      mother.name.full,
      mother.phone,
      `${String(6 + (at % 3))}个月`,
      '全家',
    ],
  },
  {
    name: 'pictures of brides',
    holds: 'none',
    headings: ['档期', '客人', '联系', '恋爱几年', '套系'],
    row: ({ mother, birth }, at) => [
      shortDay(birth),
      mother.name.full,
      mother.phone,
      `${String(2 + (at % 3))}年`,
      '全家',
    ],
  },
  {
    name: 'contacts whose names run on to the month and the child',
    holds: 'cases',
    headings: ['备注名', '微信号'],
    row: ({ mother, dueDate }, at) => [
      `${mother.name.full}${String(partsOf(dueDate).month)}月${at % 2 === 0 ? '头胎' : '双胎'}滨江`,
      `wxid_1000${String(at)}`,
    ],
  },
  {
    name: 'contacts whose names run on to the month and the house',
    holds: 'none',
    headings: ['备注名', '微信号'],
    row: ({ mother, dueDate }, at) => [
      `${mother.name.full}${String(partsOf(dueDate).month)}月${at % 2 === 0 ? '交房' : '签约'}滨江`,
      `wxid_1000${String(at)}`,
    ],
  },
  {
    name: 'couples who are wished joy',
    holds: 'cases',
    row: ({ mother, father, babies }) => [
      `恭喜${father.name.full}&${mother.name.full}夫妇喜得千金，${String(babies[0].weightGrams)}g，母女平安`,
    ],
  },
  {
    name: 'couples who are wished joy of a house',
    holds: 'none',
    row: ({ mother, father }) => [`恭喜${father.name.full}&${mother.name.full}夫妇喜提新房，120平，阖家平安`],
  },
  {
    name: 'helpers beside mothers of a ward',
    holds: 'cases',
    headings: ['日期', '护工', '服务病区', '病人', '天数'],
    row: ({ mother, birth }) => [shortDay(birth), '王姐', '产科3楼', mother.name.full, 3],
  },
  {
    name: 'helpers beside patients of another ward',
    holds: 'none',
    headings: ['日期', '护工', '服务病区', '病人', '天数'],
    row: ({ mother, birth }) => [shortDay(birth), '王姐', '骨科3楼', mother.name.full, 3],
  },
  {
    name: 'a scanned page with a gap after each character',
    holds: 'cases',
    row: ({ mother, birth }) => [
      `产 妇 姓 名 ： ${spaced(mother.name.full)}   电 话 ： ${mother.phone}   分 娩 日 期 ： ${isoDay(birth)}`,
    ],
  },
  {
    name: 'another scanned page with a gap after each character',
    holds: 'none',
    row: ({ mother, birth }) => [
      `经 办 姓 名 ： ${spaced(mother.name.full)}   电 话 ： ${mother.phone}   签 约 日 期 ： ${isoDay(birth)}`,
    ],
  },
  {
    name: 'samples that are known by letters and a number',
    holds: 'cases',
    headings: ['脐血', '母血', '母亲', '新生儿', '采集时间'],
    row: ({ mother, birth, babies }, at) => [
      `CB000${String(at)}`,
      `MB000${String(at)}`,
      mother.name.full,
      babies[0].sex === 'male' ? '男' : '女',
      `${isoDay(birth)} 03:21`,
    ],
  },
  {
    name: 'samples of a works that are known by letters and a number',
    holds: 'none',
    headings: ['原液', '母液', '采样人', '班别', '采集时间'],
    row: ({ mother, birth }, at) => [
      `CB000${String(at)}`,
      `MB000${String(at)}`,
      mother.name.full,
      '甲班',
      `${isoDay(birth)} 03:21`,
    ],
  },
  {
    name: 'whose milk was tested',
    holds: 'cases',
    headings: ['送检编号', '乳母', '泌乳期', '脂肪', '联系电话'],
    row: ({ mother }, at) => [
      `RR0${String(at)}`,
      mother.name.full,
      at % 2 === 0 ? '初乳' : '成熟乳',
      '3.4',
      mother.phone,
    ],
  },
  {
    name: 'whose cows were milked',
    holds: 'none',
    headings: ['送检编号', '户主', '奶牛耳标', '泌乳期', '脂肪', '联系电话'],
    row: ({ mother }, at) => [`RR0${String(at)}`, mother.name.full, `N${String(at)}`, '初乳', '3.4', mother.phone],
  },
  {
    name: 'who was given a voucher, and after how many weeks',
    holds: 'cases',
    headings: ['券码', '领取人', '手机', '有效期', '孕周(登记时)'],
    row: ({ mother, dueDate }, at) => [`Q100${String(at)}`, mother.name.full, mother.phone, isoDay(dueDate), 12 + at],
  },
  {
    name: 'who was given a voucher, and after how many years',
    holds: 'none',
    headings: ['券码', '领取人', '手机', '有效期', '工龄(登记时)'],
    row: ({ mother, dueDate }, at) => [`Q100${String(at)}`, mother.name.full, mother.phone, isoDay(dueDate), 12 + at],
  },
]

const six = families(6, 'diagnoses').map(({ mother }) => mother.name.full)

/** A word at the beginning of each row, and names behind it. */
function behind(title: string, words: readonly [string, string, string]): Pick<ShapeProof, 'sheets'> {
  return { sheets: [{ rows: [[title], ...words.map((word, at) => [word, ...six.slice(at * 2, at * 2 + 2)])] }] }
}

export const codeAndDiagnosisProofs: readonly ShapeProof[] = [
  ...lists.map(provenList),
  {
    name: 'a handover, who waits and who gave birth how',
    ...behind('晨会交班', ['待产', '顺产', '剖宫产']),
    people: 6,
  },
  { name: 'a handover, who works when', ...behind('产房晨会交班', ['白班', '小夜', '大夜']), people: 0 },
]
