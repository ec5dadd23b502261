import { isoDay } from '../../../support/day.ts'
import { provenList, type OfficeList } from './office-list.ts'

/** Lists as people write them for themselves, with the least that tells what they are, and their innocent doubles. */
const lists: readonly OfficeList[] = [
  {
    name: 'innocuous headings over births',
    holds: 'cases',
    headings: ['名称', '编码', '时间', '说明'],
    row: ({ mother, birth }) => [mother.name.full, mother.phone, isoDay(birth), '顺产 女 3200g'],
  },
  {
    name: 'little pictures for headings and in names',
    holds: 'cases',
    headings: ['宝妈', '☎', '🏥'],
    row: ({ mother }) => [`${mother.name.full}👶`, mother.phone, '市妇幼'],
  },
  {
    name: 'lines of a group, waves between',
    holds: 'cases',
    row: ({ mother, dueDate }) => [`${mother.name.full}～${mother.phone}～预产期${isoDay(dueDate)}`],
  },
  {
    name: 'surnames with a form of address, phones and due dates',
    holds: 'cases',
    headings: ['称呼', '电话', '预产期'],
    row: ({ mother, dueDate }) => [`${mother.name.full.charAt(0)}女士`, mother.phone, isoDay(dueDate)],
  },
  {
    name: 'IDs and weeks',
    holds: 'cases',
    headings: ['身份证', '孕周'],
    row: ({ mother }) => [mother.id, '38+2'],
  },
  {
    name: 'record numbers, weights and scores',
    holds: 'cases',
    headings: ['住院号', '新生儿体重', 'Apgar'],
    row: ({ recordNumber }) => [recordNumber, '3200', '9-10-10'],
  },
  {
    name: 'a register of births in Hong Kong, in English',
    holds: 'cases',
    region: 'hong-kong',
    headings: ["Mother's name", 'HKID', "Baby's DOB", 'Hosp. No.', 'Tel'],
    row: ({ mother, birth, recordNumber }) => [mother.name.full, mother.id, isoDay(birth), recordNumber, mother.phone],
  },
  {
    name: 'mothers by LINE',
    holds: 'cases',
    region: 'taiwan',
    headings: ['媽咪', 'LINE', '寶寶生日', '胎別', '備註'],
    row: ({ mother, birth }, at) => [mother.name.full, `mommy_${String(8812 + at)}`, isoDay(birth), '單胞胎', '要追奶'],
  },
  {
    name: 'the last period and a phone',
    holds: 'cases',
    headings: ['姓名', '电话', '末次月经'],
    row: ({ mother, lastPeriod }) => [mother.name.full, mother.phone, isoDay(lastPeriod)],
  },
  {
    name: 'patients of gynaecology',
    holds: 'none',
    titles: ['妇科门诊登记'],
    headings: ['姓名', '电话', '诊断'],
    row: ({ mother }) => [mother.name.full, mother.phone, '子宫肌瘤'],
  },
  {
    name: 'doctors at a congress of obstetrics',
    holds: 'none',
    titles: ['产科学术会议参会名单'],
    headings: ['姓名', '单位', '职称', '电话'],
    row: ({ mother }) => [mother.name.full, '某市妇幼保健院', '主任医师', mother.phone],
  },
  {
    name: 'those insured for births',
    holds: 'none',
    titles: ['生育保险参保人员名单'],
    headings: ['姓名', '身份证号', '单位'],
    row: ({ father }) => [father.name.full, father.id, '某公司'],
  },
  {
    name: 'members of a shop with birthdays of their own',
    holds: 'none',
    headings: ['会员', '手机', '生日', '积分', '最近购买'],
    row: ({ mother }) => [mother.name.full, mother.phone, '1990-03-04', 120, '婴儿奶粉'],
  },
  {
    name: 'books that are due',
    holds: 'none',
    region: 'hong-kong',
    headings: ['Borrower', 'Phone', 'Due date', 'Book'],
    row: ({ father, birth }) => [father.name.full, father.phone, isoDay(birth), 'Birth of a Nation'],
  },
  {
    name: 'invoices with deliveries',
    holds: 'none',
    region: 'hong-kong',
    headings: ['Customer', 'Contact', 'Delivery date', 'Due date', 'Amount'],
    row: ({ father, birth }) => ['ACME Ltd', father.name.full, isoDay(birth), isoDay(birth + 30), 900],
  },
  {
    name: 'answers of women without names',
    holds: 'none',
    headings: ['问卷编号', '孕周', '年龄', '分娩方式'],
    row: (_family, at) => [at + 1, '38+2', 29, '顺产'],
  },
]

export const roughListProofs = lists.map(provenList)
