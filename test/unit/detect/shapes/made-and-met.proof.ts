import { isoDay } from '../../../support/day.ts'
import { provenList, type OfficeList } from './office-list.ts'
import type { ShapeProof } from './shape-proof.ts'

const at = <One>(list: readonly One[], index: number): One | undefined => list[index % list.length]

/** Meetings, factories, houses and fishes in the words of births, and their twins. */
const lists: readonly OfficeList[] = [
  {
    name: 'whom to tell that one comes to a meeting',
    holds: 'none',
    row: ({ father }, row) =>
      row === 0
        ? ['关于召开全市孕产妇死亡评审会的通知']
        : [
            row === 5
              ? `报名请联系 ${father.name.full}，电话 ${father.phone}，10月25日前反馈。`
              : at(['各县（区）妇幼保健院：', '请带齐病历资料。'], row),
          ],
  },
  {
    name: 'twins who come to a feast',
    holds: 'none',
    fileName: '双胞胎节嘉宾.csv',
    headings: ['组别', '姓名', '年龄', '手机', '城市', '到达日期'],
    row: ({ father, birth }, row) => [row + 1, father.name.full, 30 + row, father.phone, '墨江', isoDay(birth)],
  },
  {
    name: 'who speaks at a congress',
    holds: 'none',
    headings: ['Name', 'Email', 'Phone', 'Organisation', 'Session', 'Arrival'],
    row: ({ father, birth }, row) => [
      father.name.full,
      `speaker${String(row)}@example.org`,
      father.phone,
      at(['Royal Women’s Hospital', 'County Hospital'], row),
      at(['Preterm birth prevention', 'Postpartum haemorrhage'], row),
      isoDay(birth),
    ],
  },
  {
    name: 'tickets of a program for maternity wards',
    holds: 'none',
    headings: ['key', 'summary', 'name', 'phone', 'created'],
    row: ({ father, birth }, row) => [
      `MAT-${String(row)}`,
      at(['EDD field not saved', 'Newborn chart loads slowly', 'Add parity to maternity form'], row),
      father.name.full,
      father.phone,
      isoDay(birth),
    ],
  },
  {
    name: 'notes of a maternity ward',
    holds: 'cases',
    headings: ['key', 'summary', 'name', 'phone', 'created'],
    row: ({ mother, birth }, row) => [
      `MAT-${String(row)}`,
      at(['38 weeks gestation, antenatal visit', 'Postnatal day 3, newborn feeds well'], row),
      mother.name.full,
      mother.phone,
      isoDay(birth),
    ],
  },
  {
    name: 'houses and whose they are',
    holds: 'none',
    headings: ['房东', '电话', '产别', '建筑面积', '收房日期'],
    row: ({ father, birth }, row) => [
      father.name.full,
      father.phone,
      at(['私产', '公产', '军产'], row),
      60 + row,
      isoDay(birth),
    ],
  },
  {
    name: 'mothers and how they gave birth',
    holds: 'cases',
    headings: ['姓名', '电话', '产别', '房号', '日期'],
    row: ({ mother, birth }, row) => [
      mother.name.full,
      mother.phone,
      at(['顺产', '剖腹产'], row),
      301 + row,
      isoDay(birth),
    ],
  },
  {
    name: 'shifts of a factory',
    holds: 'none',
    fileName: '生产班组.csv',
    headings: ['班组', '姓名', '工种', '电话', '生产日期', '产次', '合格数'],
    row: ({ father, birth }, row) => [
      at(['甲', '乙'], row),
      father.name.full,
      at(['注塑', '装配'], row),
      father.phone,
      isoDay(birth),
      (row % 3) + 1,
      300 + row,
    ],
  },
  {
    name: 'who buys fishes',
    holds: 'none',
    headings: ['会员', '手机', '生日', '购买', '备注'],
    row: ({ father, birth }, row) => [
      father.name.full,
      father.phone,
      isoDay(birth - 30 * 365),
      '孔雀鱼',
      at(['母鱼怀孕了，问怎么护理', ''], row),
    ],
  },
]

export const madeAndMetProofs: readonly ShapeProof[] = lists.map(provenList)
