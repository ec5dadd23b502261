import { isoDay, partsOf } from '../../../support/day.ts'
import { provenList, type OfficeList } from './office-list.ts'

/** `114/9/3`, years counted as in Taiwan. */
function republicDay(day: number): string {
  const { year, month, date } = partsOf(day)
  return `${String(year - 1911)}/${String(month)}/${String(date)}`
}

/** `03/09/2025`, as Hong Kong writes it. */
function britishDay(day: number): string {
  const [year, month, date] = isoDay(day).split('-')
  return [date, month, year].join('/')
}

/** Lists of cases from Taiwan, Hong Kong and Macau, and in English. */
const lists: readonly OfficeList[] = [
  {
    name: 'a postpartum centre in Taiwan',
    holds: 'cases',
    region: 'taiwan',
    headings: ['媽媽姓名', '手機', '預產期', '房型', '訂金', '生產醫院', '胎次'],
    row: ({ mother, dueDate }) => [
      mother.name.full,
      mother.phone,
      republicDay(dueDate),
      '經典房',
      20_000,
      '臺北馬偕',
      '第一胎',
    ],
  },
  {
    name: 'confinement at home in Taiwan',
    holds: 'cases',
    region: 'taiwan',
    headings: ['產婦', 'LINE ID', '到府月嫂', '服務天數', '寶寶性別', '剖腹/自然'],
    row: ({ mother }) => [mother.name.full, mother.wechat, '林阿姨', 30, '男寶', '剖腹'],
  },
  {
    name: 'a nursery ward in Taiwan',
    holds: 'cases',
    region: 'taiwan',
    headings: ['病歷號', '母親', '嬰兒性別', '出生日期時間', '週數', '體重(g)', '生產方式', '主治醫師'],
    row: ({ recordNumber, mother, birth, babies: [baby] }) => [
      recordNumber,
      mother.name.full,
      '女',
      `${republicDay(birth)} 08:15`,
      '38+6',
      baby.weightGrams,
      'NSD',
      '吳醫師',
    ],
  },
  {
    name: 'helpers for confinement in Hong Kong',
    holds: 'cases',
    region: 'hong-kong',
    headings: ['客戶名稱', '聯絡電話', '預產期', '陪月員', '上工日期', '分娩醫院'],
    row: ({ mother, dueDate }) => [
      mother.name.full,
      mother.phone,
      britishDay(dueDate),
      '芳姐',
      britishDay(dueDate + 5),
      '瑪麗醫院',
    ],
  },
  {
    name: 'a health centre in Hong Kong',
    holds: 'cases',
    region: 'hong-kong',
    titles: ['母嬰健康院 初生嬰兒登記'],
    headings: ['嬰兒姓名', '出生日期', '母親姓名', '電話', '餵哺方式', '黃疸'],
    row: ({ babies: [baby], birth, mother }) => [
      baby.name.full,
      britishDay(birth),
      mother.name.full,
      mother.phone,
      '全母乳',
      '12.1',
    ],
  },
  {
    name: 'antenatal bookings in English',
    holds: 'cases',
    region: 'hong-kong',
    headings: ['Name of mother', 'HKID', 'EDC', 'G/P', 'Booking hospital', 'Tel'],
    row: ({ mother, dueDate }) => [mother.name.full, mother.id, britishDay(dueDate), 'G2P1', 'QMH', mother.phone],
  },
  {
    name: 'births in Macau',
    holds: 'cases',
    region: 'macau',
    headings: ['產婦姓名', '身份證編號', '嬰兒性別', '出生日期', '體重', '分娩方式'],
    row: ({ mother, birth }) => [mother.name.full, mother.id, '男', britishDay(birth), '3.15公斤', '順產'],
  },
  {
    name: 'labour ward census in English',
    holds: 'cases',
    headings: ['Bed', 'Patient', 'MRN', 'GA (wk)', 'Gravida/Para', 'Mode of delivery', 'BW (g)', 'Apgar 1/5'],
    row: ({ bed, mother, recordNumber, babies: [baby] }) => [
      bed,
      mother.name.full,
      recordNumber,
      '39+1',
      'G1P0',
      'LSCS',
      baby.weightGrams,
      '9/10',
    ],
  },
  {
    name: 'guests of a centre in English',
    holds: 'cases',
    titles: ['Postpartum Care Center - Check-in List'],
    headings: ['Guest Name', 'Mobile', 'Check In', 'Check Out', 'Baby Gender', 'Date of Birth (Baby)'],
    row: ({ mother, birth }) => [
      mother.name.full,
      mother.phone,
      isoDay(birth + 3),
      isoDay(birth + 31),
      'F',
      isoDay(birth),
    ],
  },
  {
    name: 'English headings over the wrong columns',
    holds: 'cases',
    region: 'hong-kong',
    fileName: 'New babies.xlsx',
    headings: ['Name of Mother', 'Remarks', 'Apgar', 'Date of Delivery', '#', 'Email', 'Delivery type'],
    row: ({ mother, birth }, at) => [
      at + 1,
      `happy${String(1000 + at)}@example.com`,
      'LSCS',
      isoDay(birth),
      `LEUNG ${['Wai', 'Kit', 'Hoi', 'Yan'][at % 4] ?? ''} ${['Lok', 'Man', 'Tsz', 'Yee', 'Hei', 'Ming', 'Siu', 'Fung'][at % 8] ?? ''}`,
      'breast fed',
      mother.phone,
    ],
  },
  {
    name: 'newborns called after their mothers in Hong Kong, without headings',
    holds: 'cases',
    region: 'hong-kong',
    row: ({ mother }) => [`${mother.name.full}寶寶`, mother.phone, '3340'],
  },
  {
    name: 'patients in Hong Kong, without headings',
    holds: 'none',
    region: 'hong-kong',
    row: ({ mother }) => [mother.name.full, mother.phone, '3340'],
  },
  {
    name: 'English headings over the wrong columns, e-mails under addresses',
    holds: 'cases',
    region: 'hong-kong',
    fileName: 'newborn_register.xlsx',
    headings: ['Birth Date', 'Tel', 'Residential Address', 'Parity', 'E-mail address', 'MOD', 'Patient Name'],
    row: ({ birth }, at) => [
      at + 1,
      `G${String((at % 3) + 1)}P1`,
      `happy${String(1000 + at)}@example.com`,
      at % 2 === 0 ? 'C-section' : 'Vaginal',
      `CHOW ${['Wai', 'Kit', 'Hoi', 'Yan'][at % 4] ?? ''} ${['Lok', 'Man', 'Tsz', 'Yee', 'Hei', 'Ming', 'Siu', 'Fung'][at % 8] ?? ''}`,
      isoDay(birth),
      '',
    ],
  },
]

export const regionalListProofs = lists.map(provenList)
