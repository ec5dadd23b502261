import { isoDay } from '../../../support/day.ts'
import { provenList, type OfficeList } from './office-list.ts'

const names = ['刘敏', '赵芳'] as const

/** Lists of mothers as systems export them, and the short ones that are signed or carried along on visits. */
const lists: readonly OfficeList[] = [
  {
    name: 'an export of a hospital, headings in pinyin',
    holds: 'cases',
    headings: ['zyh', 'chanfuxingming', 'lianxidianhua', 'fenmianriqi', 'fenmianfangshi', 'chushengtizhong'],
    row: ({ mother, recordNumber, birth }, at) => [
      recordNumber,
      mother.name.full,
      mother.phone,
      isoDay(birth),
      '顺产',
      3000 + 30 * at,
    ],
  },
  {
    name: 'an export of a hospital, headings in one word',
    holds: 'cases',
    headings: ['patientId', 'motherName', 'mobilePhone', 'deliveryTime', 'gestationalWeek', 'babySex'],
    row: ({ mother, recordNumber, birth }) => [
      recordNumber,
      mother.name.full,
      mother.phone,
      isoDay(birth),
      '38+5',
      'F',
    ],
  },
  {
    name: 'mothers of a clinic in English',
    holds: 'cases',
    headings: ['Name', 'NHS No', 'EDD', 'Parity', 'Midwife', 'Postcode', 'Tel'],
    row: ({ mother, dueDate, recordNumber }) => [
      mother.name.full,
      recordNumber,
      isoDay(dueDate),
      'G2P1',
      'Sr Mary',
      'N1',
      mother.phone,
    ],
  },
  {
    name: 'names and nothing but hospital and birth',
    holds: 'cases',
    titles: ['九月新生宝宝'],
    headings: ['妈妈', '宝宝生日', '医院'],
    row: ({ mother, birth, hospital }) => [mother.name.full, isoDay(birth), hospital],
  },
  {
    name: 'classes for pregnant women, signed in',
    holds: 'cases',
    titles: ['孕妇学校签到表'],
    headings: ['姓名', '孕周', '电话', '签名'],
    row: ({ mother }, at) => [mother.name.full, `${String(28 + at)}周`, mother.phone, ''],
  },
  {
    name: 'visits at home within the first month',
    holds: 'cases',
    headings: ['产妇', '住址', '联系方式', '恶露', '切口', '新生儿黄疸', '访视人'],
    row: ({ mother }, at) => [mother.name.full, mother.address, mother.phone, '少', '愈合好', '无', names[at % 2]],
  },
]

export const exportedListProofs = lists.map(provenList)
