import { isoDay } from '../../../support/day.ts'
import { provenList, type OfficeList } from './office-list.ts'
import type { ShapeProof } from './shape-proof.ts'

const at = <One>(list: readonly One[], index: number): One | undefined => list[index % list.length]

/** Those who pay, are asked, and are known for something, and mothers who are paid, housed and give thanks. */
const lists: readonly OfficeList[] = [
  {
    name: 'members whose fees are due',
    holds: 'none',
    headings: ['Member', 'Phone', 'Email', 'Joined', 'Subs due date'],
    row: ({ father, birth }, row) => [
      father.name.full,
      father.phone,
      `member${String(row)}@example.com`,
      isoDay(birth - 900),
      isoDay(birth),
    ],
  },
  {
    name: 'members whose babies are due',
    holds: 'cases',
    headings: ['Member', 'Phone', 'Email', 'Joined', 'Baby due date'],
    row: ({ mother, birth }, row) => [
      mother.name.full,
      mother.phone,
      `member${String(row)}@example.com`,
      isoDay(birth - 900),
      isoDay(birth),
    ],
  },
  {
    name: 'patients asked before an X-ray',
    holds: 'none',
    headings: ['日期', '姓名', '年龄', '检查号', '育龄期是否妊娠', '电话'],
    row: ({ father, birth }, row) => [
      isoDay(birth),
      father.name.full,
      40 + row,
      `CT${String(10_200 + row)}`,
      at(['否', '/'], row),
      father.phone,
    ],
  },
  {
    name: 'doctors and what they are known for',
    holds: 'none',
    row: ({ father }, row) =>
      row === 0
        ? ['产科专家团队']
        : [
            at(
              [
                `${father.name.full}，护士长，国际泌乳顾问，母婴同室优质护理带头人。手机：${father.phone}`,
                `${father.name.full}，博士生导师，从事妇产科临床工作30年。电话：${father.phone}`,
              ],
              row,
            ),
          ],
  },
  {
    name: 'guests of a postpartum centre with their cards',
    holds: 'cases',
    titles: ['馨月月子会所住客门禁卡发放'],
    headings: ['房号', '姓名', '电话', '入住', '离所', '卡数'],
    row: ({ mother, birth }, row) => [301 + row, mother.name.full, mother.phone, isoDay(birth), isoDay(birth + 28), 2],
  },
  {
    name: 'mothers who are paid back for care',
    holds: 'cases',
    titles: ['关于以下产妇退还陪护费的说明'],
    headings: ['姓名', '住院号', '退费金额', '联系电话', '开户行'],
    row: ({ mother }, row) => [mother.name.full, 700_100 + row, 120, mother.phone, '工商银行'],
  },
  {
    name: 'old people who are paid back for care',
    holds: 'none',
    titles: ['关于以下老人退还陪护费的说明'],
    headings: ['姓名', '住院号', '退费金额', '联系电话', '开户行'],
    row: ({ father }, row) => [father.name.full, 700_100 + row, 120, father.phone, '工商银行'],
  },
  {
    name: 'mothers who praise their nurses',
    holds: 'cases',
    titles: ['出院产妇表扬信登记'],
    headings: ['日期', '表扬人', '电话', '被表扬人', '事由'],
    row: ({ mother, birth }, row) => [
      isoDay(birth),
      mother.name.full,
      mother.phone,
      '王护士',
      at(['术后照顾周到', '指导耐心'], row),
    ],
  },
]

export const paidAndThankedProofs: readonly ShapeProof[] = lists.map(provenList)
