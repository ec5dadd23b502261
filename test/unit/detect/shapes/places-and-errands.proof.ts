import { isoDay } from '../../../support/day.ts'
import { provenList, type OfficeList } from './office-list.ts'
import type { ShapeProof } from './shape-proof.ts'

const at = <One>(list: readonly One[], index: number): One | undefined => list[index % list.length]

/** Places of births where something else is done, and mothers in them. */
const lists: readonly OfficeList[] = [
  {
    name: 'who called about a building',
    holds: 'none',
    row: ({ father }, row) => [
      `10月12日 9:1${String(row)} ${father.name.full} ${father.phone} ${
        at(['问产科楼电梯什么时候修好', '推销月子会所空气净化器', '应聘产房保洁'], row) ?? ''
      }`,
    ],
  },
  {
    name: 'who called about a stay',
    holds: 'cases',
    row: ({ mother }, row) => [
      `10月12日 9:1${String(row)} ${mother.name.full} ${mother.phone} ${
        at(['问月子会所28天多少钱', '问产后康复'], row) ?? ''
      }`,
    ],
  },
  {
    name: 'old people and where their daughters work',
    holds: 'none',
    row: ({ father }, row) => [
      `${String(row + 1)}. ${father.name.full} ${father.phone} 7${String(row)}岁 高血压 ${
        at(['女儿在月子中心上班', '', '儿媳在产科工作'], row) ?? ''
      }`,
    ],
  },
  {
    name: 'who shows goods to an audience',
    holds: 'none',
    headings: ['达人昵称', '真实姓名', '手机', '地址', '寄样产品', '寄出日期'],
    row: ({ father, birth }, row) => [
      at(['孕妈小鹿', '奶爸日记', '美食阿强'], row),
      father.name.full,
      father.phone,
      father.address,
      at(['零食', '面膜'], row),
      isoDay(birth),
    ],
  },
  {
    name: 'who is on duty for whom',
    holds: 'none',
    row: ({ mother, father }, row) => [
      `10月${String(row + 1)}日 产科会诊：${mother.name.full} ${mother.phone} 新生儿科会诊：${father.name.full} ${father.phone}`,
    ],
  },
  {
    name: 'who bids for a company',
    holds: 'none',
    row: ({ father }) => [
      `本公司授权${father.name.full}（身份证：${father.id}，电话：${father.phone}）参加市妇幼保健院新生儿监护仪采购项目投标。`,
    ],
  },
  {
    name: 'who belongs to a union of nannies',
    holds: 'none',
    region: 'taiwan',
    titles: ['台北市月子餐暨到宅服務職業工會 會員名冊'],
    headings: ['會員編號', '姓名', '身分證', '入會日期', '電話'],
    row: ({ mother, birth }, row) => [300 + row, mother.name.full, mother.id, isoDay(birth - 900), mother.phone],
  },
  {
    name: 'employees whom the union visits after a birth',
    holds: 'cases',
    headings: ['职工', '部门', '电话', '探望事由', '日期'],
    row: ({ mother, birth }, row) => [
      mother.name.full,
      '品质',
      mother.phone,
      at(['顺产一女婴，住院探望', '剖宫产下一男婴'], row),
      isoDay(birth),
    ],
  },
  {
    name: 'who gives milk',
    holds: 'cases',
    headings: ['Donor', 'Phone', 'Baby DOB', 'Gestation', 'Vol ml'],
    row: ({ mother, birth, weeks, weekDays }, row) => [
      `Emma ${at(['Walker', 'Novak', 'Fischer', 'Okafor', 'Evans', 'Hughes', 'Murphy', 'Patel'], row) ?? ''}`,
      mother.phone,
      isoDay(birth),
      `${String(weeks)}+${String(weekDays)}`,
      100 + row,
    ],
  },
  {
    name: 'who asks for a nanny, in words that are asked of nannies',
    holds: 'cases',
    row: ({ mother }, row) => [
      `客户${mother.name.full}，预产期5.1${String(row)}，住${mother.address}，${mother.phone}，不挑属相，籍贯不限`,
    ],
  },
  {
    name: 'parcels that nobody fetched, by who sent them',
    holds: 'none',
    headings: ['柜号', '姓名', '手机', '快递', '入柜'],
    row: ({ father, birth }, row) => [
      row + 1,
      father.name.full,
      father.phone,
      at(['孕妈优选', '京东'], row),
      isoDay(birth),
    ],
  },
  {
    name: 'who helps where blood is given',
    holds: 'none',
    region: 'taiwan',
    headings: ['日期', '地點', '姓名', '電話', '袋數'],
    row: ({ father, birth }, row) => [
      isoDay(birth),
      at(['婦產科醫院前', '車站'], row),
      father.name.full,
      father.phone,
      20 + row,
    ],
  },
  {
    name: 'whom to call for what',
    holds: 'none',
    row: ({ father }, row) => [
      `${at(['产后发汗店', '月嫂中介', '修水管'], row) ?? ''} ${father.name.full} ${father.phone}`,
    ],
  },
  {
    name: 'who asks others to meet',
    holds: 'none',
    headings: ['title', 'name', 'phone', 'start', 'location'],
    row: ({ father, birth }, row) => [
      at(['Baby shower for finance team', 'Newborn screening vendor demo', 'Maternity policy review'], row),
      father.name.full,
      father.phone,
      isoDay(birth),
      'Room 4',
    ],
  },
  {
    name: 'who gives something to a ward',
    holds: 'none',
    fileName: '捐赠协议.docx',
    row: ({ father }, row) => [
      at(
        [
          '捐赠协议',
          `甲方（捐赠人）：${father.name.full} 身份证：${father.id} 电话：${father.phone}`,
          '乙方：市妇幼保健院',
          '甲方自愿向乙方新生儿重症监护病房捐赠暖箱一台。',
          '签订日期：2025年9月9日',
          '一、捐赠财产的用途',
          '二、甲方的权利',
          '三、乙方的义务',
        ],
        row,
      ),
    ],
  },
  {
    name: 'who may take blood of newborns',
    holds: 'none',
    fileName: '新生儿疾病筛查采血人员资质.xlsx',
    headings: ['姓名', '单位', '身份证', '电话', '发证日期', '有效期'],
    row: ({ mother, birth }) => [
      mother.name.full,
      '县妇幼',
      mother.id,
      mother.phone,
      isoDay(birth),
      isoDay(birth + 1000),
    ],
  },
  {
    name: 'whose blood was taken',
    holds: 'cases',
    fileName: '新生儿疾病筛查采血登记.xlsx',
    headings: ['姓名', '单位', '身份证', '电话', '采血日期'],
    row: ({ mother, birth }) => [mother.name.full, '县妇幼', mother.id, mother.phone, isoDay(birth)],
  },
  {
    name: 'patients of a dentist, none of whom is exempt',
    holds: 'none',
    headings: ['Patient', 'DOB', 'Phone', 'Last visit', 'Recall due', 'Maternity exemption'],
    row: ({ father, birth }) => [
      father.name.full,
      isoDay(birth - 40 * 365),
      father.phone,
      isoDay(birth),
      isoDay(birth + 180),
      'No',
    ],
  },
]

export const placesAndErrandsProofs: readonly ShapeProof[] = lists.map(provenList)
