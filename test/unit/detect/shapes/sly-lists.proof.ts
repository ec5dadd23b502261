import { isoDay } from '../../../support/day.ts'
import { families } from './families.ts'
import { provenList, type OfficeList } from './office-list.ts'
import type { ShapeProof } from './shape-proof.ts'

/** Lists by somebody who would rather not be found, and by offices that write as unusually and hold none. */
const lists: readonly OfficeList[] = [
  {
    name: 'headings that nobody knows, over numbers',
    holds: 'cases',
    headings: ['运妈', 'dh', 'YCQ', 'P/S'],
    row: ({ mother, dueDate }) => [mother.name.full, mother.phone, isoDay(dueDate), 'S'],
  },
  {
    name: 'readers of books about babies',
    holds: 'none',
    headings: ['读者', '证号', '书名', '借出', '应还', '电话'],
    row: ({ mother, birth }, at) => [
      mother.name.full,
      190_945 + at * 7,
      at % 2 === 0 ? '新生儿护理大全' : '怀孕圣经',
      isoDay(birth),
      isoDay(birth + 30),
      mother.phone,
    ],
  },
  {
    name: 'employees at companies, paid for births',
    holds: 'cases',
    titles: ['生育津贴申领明细'],
    headings: ['单位名称', '姓名', '身份证号', '生育日期', '津贴金额'],
    row: ({ mother, birth }) => ['某某电子有限公司', mother.name.full, mother.id, isoDay(birth), 28_650],
  },
  {
    name: 'whom suppliers name',
    holds: 'none',
    titles: ['月子中心用品'],
    headings: ['单位名称', '联系人', '电话', '签约日期'],
    row: ({ mother, birth }) => ['某某用品有限公司', mother.name.full, mother.phone, isoDay(birth)],
  },
  {
    name: 'engraved for one newborn each',
    holds: 'cases',
    headings: ['宝宝名', '生日', '款式', '家长手机'],
    row: ({ babies: [baby], birth, mother }) => [baby.name.full, isoDay(birth), '胎毛笔', mother.phone],
  },
  {
    name: 'engraved for children of six',
    holds: 'none',
    headings: ['宝宝名', '生日', '款式', '家长手机', '下单日期'],
    row: ({ babies: [baby], birth, mother }) => [
      baby.name.full,
      isoDay(birth - 6 * 365),
      '银手镯',
      mother.phone,
      isoDay(birth),
    ],
  },
  {
    name: 'insured before birth',
    holds: 'cases',
    headings: ['投保人', '投保人证件号', '被保险人', '预产期', '保费'],
    row: ({ mother, dueDate }) => [mother.name.full, mother.id, '(胎儿)', isoDay(dueDate), 880],
  },
  {
    name: 'nannies insured by whom they work for',
    holds: 'none',
    headings: ['被保险人', '身份证', '职业', '保额'],
    row: ({ mother }) => [mother.name.full, mother.id, '家政月嫂', 500_000],
  },
  {
    name: 'cleaners and where they clean',
    holds: 'none',
    headings: ['姓名', '区域', '电话', '身份证'],
    row: ({ mother }, at) => [mother.name.full, at % 2 === 0 ? '新生儿科' : '产房', mother.phone, mother.id],
  },
  {
    name: 'places of work without headings',
    holds: 'none',
    row: ({ mother }, at) => [mother.name.full, at % 2 === 0 ? '月子中心3楼' : '产房', '早班', mother.phone],
  },
  {
    name: 'patients of a ward with their numbers',
    holds: 'cases',
    headings: ['病人', '科', '住院号', '入院诊断'],
    row: ({ mother }, at) => [mother.name.full, '产一', String(879_000 + at * 13), 'G2P0 36周'],
  },
  {
    name: 'goods that are to be made by a day',
    holds: 'none',
    headings: ['产线', '班长', '预产日期', '产量', '电话'],
    row: ({ mother, dueDate }) => ['A线', mother.name.full, isoDay(dueDate), 800, mother.phone],
  },
  {
    name: 'English names of columns, mothers and deliveries',
    holds: 'cases',
    headings: ['motherName', 'phone', 'deliveryDate'],
    row: ({ mother, birth }) => [mother.name.full, mother.phone, isoDay(birth)],
  },
  {
    name: 'English names of columns, customers and deliveries',
    holds: 'none',
    headings: ['customerName', 'phone', 'deliveryDate'],
    row: ({ mother, birth }) => [mother.name.full, mother.phone, isoDay(birth)],
  },
  ...['^', '#', '@@', '-', '$'].map((mark): OfficeList => ({
    name: `lines with ${mark} between`,
    holds: 'cases',
    row: ({ mother }) => [[mother.name.full, mother.phone, '顺产'].join(mark)],
  })),
  {
    name: 'tuples of a script',
    holds: 'cases',
    row: ({ mother, birth }) => [`('${mother.name.full}', '${mother.phone}', '顺产', '${isoDay(birth)}'),`],
  },
  {
    name: 'who is on duty, line by line',
    holds: 'none',
    row: ({ mother }, at) => [`${mother.name.full} ${mother.phone} 周${'一二三四五六日'.charAt(at % 7)}产科夜班`],
  },
  {
    name: 'a team of the hospital',
    holds: 'none',
    headings: ['姓名', '队伍', '球衣号', '电话'],
    row: ({ mother }, at) => [mother.name.full, '妇产科一队', at + 3, mother.phone],
  },
  {
    name: 'names and phones without a gap',
    holds: 'cases',
    row: ({ mother }) => [`${mother.name.full}${mother.phone}剖宫产`],
  },
  {
    name: 'an address book of mothers',
    holds: 'cases',
    headings: ['姓名', '电话'],
    row: ({ mother }) => [`宝妈${mother.name.full}`, mother.phone],
  },
  {
    name: 'days and what was born',
    holds: 'cases',
    row: ({ mother }) => [`${mother.name.full} ${mother.phone} 11.3生 女 仁济医院`],
  },
  {
    name: 'several lines in a cell, no column of names',
    holds: 'cases',
    headings: ['产妇信息', '分娩', '日期'],
    row: ({ mother, birth }) => [`${mother.name.full}\n${mother.phone}\n${mother.address}`, '顺产', isoDay(birth)],
  },
  {
    name: 'experts and what they teach',
    holds: 'none',
    headings: ['评审专家', '单位', '专业', '邮箱'],
    row: ({ mother }, at) => [mother.name.full, '某大学附属妇产科医院', '妇产科学', `a${String(at)}@b.cn`],
  },
  {
    name: 'an advertisement with a phone to ask',
    holds: 'none',
    row: ({ mother }) => [`预产期在2月的宝妈可享85折，咨询电话${mother.phone} ${mother.name.full.charAt(0)}经理`],
  },
]

const stacked = families(6, 'stacked answers')

/** The same answers one below the other, a sheet for each. */
const shapes: readonly ShapeProof[] = [
  {
    name: 'an answer a row, nothing asked',
    sheets: [
      {
        rows: stacked.flatMap(({ mother, birth }) => [
          [mother.name.full],
          [mother.phone],
          [isoDay(birth)],
          ['顺产'],
          [],
        ]),
      },
    ],
    people: 6,
  },
  {
    name: 'nurses, an answer a row',
    sheets: [{ rows: stacked.flatMap(({ mother }) => [[mother.name.full], ['产科'], ['主管护师'], [mother.phone]]) }],
    people: 0,
  },
  {
    name: 'a sheet called by each mother',
    sheets: stacked.map(({ mother }) => ({ name: `${mother.name.full}${mother.phone}顺产`, rows: [['']] })),
    people: 6,
  },
  {
    name: 'a sheet called by each salesman',
    sheets: stacked.map(({ mother }) => ({ name: `${mother.name.full}${mother.phone}`, rows: [['']] })),
    people: 0,
  },
]

export const slyListProofs: readonly ShapeProof[] = [...lists.map(provenList), ...shapes]
