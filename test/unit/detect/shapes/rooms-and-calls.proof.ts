import { isoDay } from '../../../support/day.ts'
import { families } from './families.ts'
import { provenList, type OfficeList } from './office-list.ts'
import type { ShapeProof } from './shape-proof.ts'
import { shortDay } from './written-days.ts'

/** What laboratories, wards, hotlines and groups keep. */
const lists: readonly OfficeList[] = [
  {
    name: 'what a laboratory was sent of a birth',
    holds: 'cases',
    headings: ['病理号', '姓名', '年龄', '送检物', '临床诊断', '收到日期'],
    row: ({ mother, birth }, at) => [
      `B2600${String(at)}`,
      mother.name.full,
      29,
      '胎盘、脐带',
      at % 3 === 0 ? '早产' : '感染?',
      isoDay(birth),
    ],
  },
  {
    name: 'what a laboratory was sent of an operation',
    holds: 'none',
    headings: ['病理号', '姓名', '年龄', '送检物', '临床诊断', '收到日期'],
    row: ({ mother, birth }, at) => [`B2600${String(at)}`, mother.name.full, 29, '阑尾', '阑尾炎', isoDay(birth)],
  },
  {
    name: 'who buys creams of placenta',
    holds: 'none',
    headings: ['会员', '手机', '到店日', '产品'],
    row: ({ mother, birth }) => [mother.name.full, mother.phone, isoDay(birth), '羊胎盘精华'],
  },
  {
    name: 'newborns by their mothers and, in brackets, what they are',
    holds: 'cases',
    row: ({ mother, babies }, at) => [
      `${mother.name.full}宝宝（${babies[0].sex === 'male' ? '男' : '女'}）`,
      `探视码100${String(at)}`,
      `绑定手机${mother.phone}`,
    ],
  },
  {
    name: 'visitors by their sex in brackets',
    holds: 'none',
    row: ({ mother, babies }, at) => [
      `${mother.name.full}（${babies[0].sex === 'male' ? '男' : '女'}）`,
      `访客码100${String(at)}`,
      `绑定手机${mother.phone}`,
    ],
  },
  {
    name: 'how content patients of wards by their short names were',
    holds: 'cases',
    headings: ['出院日期', '病区', '姓名', '电话', '对护理满意', '意见'],
    row: ({ mother, birth }, at) => [
      shortDay(birth),
      at % 2 === 0 ? '产一' : '产二',
      mother.name.full,
      mother.phone,
      '是',
      '',
    ],
  },
  {
    name: 'how content nurses of wards by their short names were',
    holds: 'none',
    headings: ['填写日期', '病区', '姓名', '电话', '对排班满意', '意见'],
    row: ({ mother, birth }, at) => [
      shortDay(birth),
      at % 2 === 0 ? '产一' : '产二',
      mother.name.full,
      mother.phone,
      '是',
      '',
    ],
  },
  {
    name: 'files that are called after whom they are of',
    holds: 'cases',
    headings: ['文件', '大小', '修改时间'],
    row: ({ mother, recordNumber, birth }) => [`胎监_${mother.name.full}_${recordNumber}.pdf`, '120KB', isoDay(birth)],
  },
  {
    name: 'files that are called after who wrote them',
    holds: 'none',
    headings: ['文件', '大小', '修改时间'],
    row: ({ mother, birth }) => [`周报_${mother.name.full}_终稿.pdf`, '120KB', isoDay(birth)],
  },
  {
    name: 'a group that is called after what its members wait for',
    holds: 'cases',
    titles: ['群名称：2025年12月预产妈妈群', '成员：'],
    row: ({ mother, dueDate }, at) => [
      `${String(at + 1)}. ${mother.name.full}-${shortDay(dueDate)}-滨江-${mother.phone}`,
    ],
  },
  {
    name: 'a group that is called after where its members live',
    holds: 'none',
    titles: ['群名称：2025年12月团购群', '成员：'],
    row: ({ mother, dueDate }, at) => [
      `${String(at + 1)}. ${mother.name.full}-${shortDay(dueDate)}-滨江-${mother.phone}`,
    ],
  },
  {
    name: 'calls to a hotline, the telling line behind a label of its own',
    holds: 'cases',
    titles: ['心理援助热线记录'],
    row: ({ mother }) => [
      `来电人：${mother.name.full} 来电号码：${mother.phone}\n主诉：生完孩子3个月，情绪低落。\n处理：倾听，转介产后门诊。`,
    ],
  },
  {
    name: 'calls to a hotline about something else',
    holds: 'none',
    titles: ['心理援助热线记录'],
    row: ({ mother }) => [
      `来电人：${mother.name.full} 来电号码：${mother.phone}\n主诉：失业3个月，情绪低落。\n处理：倾听，转介心理门诊。`,
    ],
  },
  {
    name: 'clients who signed for a nanny this year',
    holds: 'cases',
    titles: ['2025年月嫂签约客户台账'],
    headings: ['护理师手机', '本人电话', '入住时间', '服务类型', '客户姓名'],
    row: ({ mother, father, birth }) => [father.phone, mother.phone, isoDay(birth), '五星26天', mother.name.full],
  },
  {
    name: 'nannies who are looked for',
    holds: 'none',
    titles: ['招聘月嫂、育婴师'],
    row: ({ mother }) => [`${mother.name.full} 45岁 安徽 8年月嫂经验 期望12000 ${mother.phone}`],
  },
]

const eight = families(8, 'rooms')
const ordinals = '一二三四五六七八'

/** Beds of a board, four in each row. */
function board(title: string, told: string): Pick<ShapeProof, 'sheets'> {
  const cells = eight.map(({ mother }, at) => `${String(at + 1)}床 ${mother.name.full}\n${told}`)
  return { sheets: [{ rows: [[title], cells.slice(0, 4), cells.slice(4)] }] }
}

/** What somebody said of whom, in one sentence. */
function statement(told: string): Pick<ShapeProof, 'sheets'> {
  const people = eight.map(
    ({ mother, hospital }, at) =>
      `第${ordinals.charAt(at)}个是${mother.name.full}，电话${mother.phone}，在${hospital}${told}`,
  )
  return { sheets: [{ kind: 'text', rows: [[`答：${people.join('；')}。`]] }] }
}

export const roomAndCallProofs: readonly ShapeProof[] = [
  ...lists.map(provenList),
  { name: 'a board of beds after births', ...board('产科白板', 'CSD2 男\n母乳'), people: 8 },
  { name: 'a board of beds of another ward', ...board('骨科白板', '术后D2 男\n普食'), people: 0 },
  { name: 'whom somebody sold, and where she gave birth', ...statement('生的'), people: 8 },
  { name: 'whom somebody knows, and where she works', ...statement('上班'), people: 0 },
]
