import { isoDay } from '../../../support/day.ts'
import { families } from './families.ts'
import { provenList, type OfficeList } from './office-list.ts'
import type { ShapeProof } from './shape-proof.ts'

/** Names with what a chat keeps beside them, what hotlines and lactation consultants write down, and other trades that write alike. */
const lists: readonly OfficeList[] = [
  {
    name: 'how far along behind the name',
    holds: 'cases',
    headings: ['客户', '电话'],
    row: ({ mother }, at) => [`${mother.name.full}${String(at + 28)}周`, mother.phone],
  },
  {
    name: 'how far along before the name',
    holds: 'cases',
    headings: ['客户', '电话'],
    row: ({ mother }, at) => [`孕${String(at + 28)}w-${mother.name.full}`, mother.phone],
  },
  {
    name: 'the month of birth before the name, the hospital behind it, the tag beside it',
    holds: 'cases',
    headings: ['昵称', '备注', '手机号', '标签', '所属成员'],
    row: ({ mother }, at) => [
      ['小鱼', 'Luna', '@初心'][at % 3],
      `${String((at % 12) + 1)}月生 ${at === 2 ? '帕提古丽·吐尔逊' : mother.name.full} 市一妇婴`,
      mother.phone,
      ['孕妈;A类', '孕晚期,已签约'][at % 2],
      '顾问周周',
    ],
  },
  {
    name: 'the month of a contract before the name, the building behind it, the tag beside it',
    holds: 'none',
    headings: ['昵称', '备注', '手机号', '标签', '所属成员'],
    row: ({ mother }, at) => [
      ['小鱼', 'Luna', '@初心'][at % 3],
      `${String((at % 12) + 1)}月签 ${mother.name.full} 市一商厦`,
      mother.phone,
      ['业主;A类', '已签约'][at % 2],
      '顾问周周',
    ],
  },
  {
    name: 'which house behind the name',
    holds: 'none',
    headings: ['客户', '电话'],
    row: ({ mother }, at) => [`${mother.name.full}${String(at + 28)}号楼`, mother.phone],
  },
  {
    name: 'day and mode before the name, the child behind it',
    holds: 'cases',
    headings: ['微信备注', '号'],
    row: ({ mother, birth }) => [`${isoDay(birth).slice(5).replace('-', '')}剖${mother.name.full}女宝`, mother.phone],
  },
  {
    name: 'day and work before the name, the floor behind it',
    holds: 'none',
    headings: ['微信备注', '号'],
    row: ({ mother, birth }) => [`${isoDay(birth).slice(5).replace('-', '')}橱${mother.name.full}3楼`, mother.phone],
  },
  {
    name: 'who wants to be helped with milk',
    holds: 'cases',
    headings: ['预约', '姓名', '电话', '问题'],
    row: ({ mother }, at) => [
      `${String(at + 9)}:00`,
      mother.name.full,
      mother.phone,
      ['奶胀', '堵奶', '乳头皲裂'][at % 3],
    ],
  },
  {
    name: 'who comes to the clinic for breasts',
    holds: 'none',
    headings: ['预约', '姓名', '电话', '问题'],
    row: ({ mother }, at) => [
      `${String(at + 9)}:00`,
      mother.name.full,
      mother.phone,
      ['乳腺增生', '结节', '体检'][at % 3],
    ],
  },
  {
    name: 'hours after birth beside what was measured through the skin',
    holds: 'cases',
    headings: ['姓名', '生后', '经皮值', '母'],
    row: ({ mother, babies }, at) => [babies[0].name.full, `${String(at * 6 + 20)}h`, 8.5 + at / 10, mother.name.full],
  },
  {
    name: 'hours after an operation beside what was measured',
    holds: 'none',
    headings: ['姓名', '术后', '引流值', '床'],
    row: ({ father, bed }, at) => [father.name.full, `${String(at * 6 + 20)}h`, 8.5 + at / 10, bed],
  },
  {
    name: 'babies who swim, by their days',
    holds: 'cases',
    headings: ['会员', '手机', '宝宝', '游泳次卡', '宝宝天数'],
    row: ({ mother, babies }, at) => [mother.name.full, mother.phone, babies[0].name.full, 20, `${String(at + 28)}天`],
  },
  {
    name: 'calls to a house for births',
    holds: 'cases',
    headings: ['录入', '主叫', '摘要'],
    row: ({ mother }, at) => [
      `话务${String(at + 1)}`,
      mother.phone,
      `${mother.name.full}女士咨询：怀孕${String(at + 22)}周，想订套房`,
    ],
  },
  {
    name: 'calls to a hotel',
    holds: 'none',
    headings: ['录入', '主叫', '摘要'],
    row: ({ mother }, at) => [
      `话务${String(at + 1)}`,
      mother.phone,
      `${mother.name.full}女士咨询：空调坏了${String(at + 22)}天，想订套房`,
    ],
  },
  {
    name: 'thirds of a pregnancy as seasons',
    holds: 'cases',
    headings: ['款式', '吊牌', '季节'],
    row: ({ mother }, at) => [mother.name.full, mother.phone, ['孕早', '孕中', '孕晚'][at % 3]],
  },
  {
    name: 'where it was born, as the taste of a dish',
    holds: 'cases',
    headings: ['菜名', '价格', '口味'],
    row: ({ mother }, at) => [mother.name.full, mother.phone, at % 2 === 0 ? '妇幼生的' : '人民医院生的'],
  },
  {
    name: 'a day and a girl beside name and phone',
    holds: 'cases',
    row: ({ mother }, at) => [`${mother.name.full} ${mother.phone}`, `9.${String(at + 11)} 女孩`],
  },
  {
    name: 'a day and a car beside name and phone',
    holds: 'none',
    row: ({ mother }, at) => [`${mother.name.full} ${mother.phone}`, `9.${String(at + 11)} 轿车`],
  },
  {
    name: 'cheers in a group',
    holds: 'cases',
    row: ({ mother }, at) => [`@所有人 恭喜${mother.name.full}9.${String(at + 11)}喜提小棉袄 ${mother.phone}`],
  },
  {
    name: 'cheers in a group of salesmen',
    holds: 'none',
    row: ({ mother }, at) => [`@所有人 恭喜${mother.name.full}9.${String(at + 11)}喜提大单 ${mother.phone}`],
  },
]

const eight = families(8, 'asked aloud')

const shapes: readonly ShapeProof[] = [
  {
    name: 'a list on its side, asked as one asks aloud',
    sheets: [
      {
        rows: [
          ['', ...eight.map((_, at) => `第${String(at + 1)}位`)],
          ['称呼', ...eight.map(({ mother }) => mother.name.full)],
          ['几周', ...eight.map((_, at) => at + 30)],
          ['怎么找', ...eight.map(({ mother }) => mother.phone)],
          ['哪天生', ...eight.map((_, at) => `${String(at + 1)}.12`)],
        ],
      },
    ],
    people: 8,
  },
]

export const calledInChatsProofs: readonly ShapeProof[] = [...lists.map(provenList), ...shapes]
