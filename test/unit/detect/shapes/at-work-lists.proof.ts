import { isoDay } from '../../../support/day.ts'
import { provenList, type OfficeList } from './office-list.ts'
import type { ShapeProof } from './shape-proof.ts'

const at = <One>(list: readonly One[], index: number): One | undefined => list[index % list.length]

/** People who are listed for what they do or own, beside words of births, and their twins. */
const lists: readonly OfficeList[] = [
  {
    name: 'who owns a postpartum centre',
    holds: 'none',
    titles: ['馨悦月子会所有限公司股东名册'],
    headings: ['姓名', '身份证号', '出资额', '联系电话', '住址'],
    row: ({ father }, row) => [father.name.full, father.id, `${String(10 + row)}万`, father.phone, father.address],
  },
  {
    name: 'who lives in a postpartum centre',
    holds: 'cases',
    titles: ['馨悦月子会所在住名册'],
    headings: ['姓名', '身份证号', '房号', '联系电话', '住址'],
    row: ({ mother }, row) => [mother.name.full, mother.id, 300 + row, mother.phone, mother.address],
  },
  {
    name: 'traders who carry the name of a nanny service',
    holds: 'none',
    titles: ['爱贝月嫂全国加盟商'],
    headings: ['城市', '姓名', '手机', '地址', '签约日期'],
    row: ({ father, birth }, row) => [
      at(['合肥', '郑州'], row),
      father.name.full,
      father.phone,
      father.address,
      isoDay(birth),
    ],
  },
  {
    name: 'families whom a nanny service serves',
    holds: 'cases',
    titles: ['爱贝月嫂签约客户'],
    headings: ['城市', '姓名', '手机', '地址', '签约日期'],
    row: ({ mother, birth }, row) => [
      at(['合肥', '郑州'], row),
      mother.name.full,
      mother.phone,
      mother.address,
      isoDay(birth),
    ],
  },
  {
    name: 'nurses whom a ward votes for',
    holds: 'none',
    titles: ['产科优质护理之星评选'],
    headings: ['编号', '姓名', '所在病区', '票数'],
    row: ({ mother }, row) => [row + 1, mother.name.full, at(['产一', '产二'], row), 100 + row],
  },
  {
    name: 'patients of a ward',
    holds: 'cases',
    titles: ['产科患者一览'],
    headings: ['编号', '姓名', '所在病区', '床号'],
    row: ({ mother }, row) => [row + 1, mother.name.full, at(['产一', '产二'], row), 10 + row],
  },
  {
    name: 'linen of mothers and newborns, counted',
    holds: 'none',
    titles: ['产科被服洗涤交接'],
    headings: ['日期', '产妇服', '婴儿包被', '床单', '洗涤公司', '交接人', '接收人'],
    row: ({ mother, father, birth }, row) => [
      isoDay(birth),
      10 + row,
      12 + row,
      30,
      '洁雅',
      mother.name.full,
      father.name.full,
    ],
  },
  {
    name: 'cars, looked over when they were made',
    holds: 'none',
    titles: ['整车产检下线记录'],
    headings: ['VIN', '产检员', '产检工位', '下线日期', '缺陷', '复检'],
    row: ({ mother, father, birth }, row) => [
      `LSV${String(203_117 + row)}`,
      father.name.full,
      at(['淋雨', '灯光'], row),
      isoDay(birth),
      '无',
      mother.name.full,
    ],
  },
  {
    name: 'pregnant women, looked over',
    holds: 'cases',
    titles: ['产检记录'],
    headings: ['姓名', '产检日期', '产检项目', '复检'],
    row: ({ mother, birth }, row) => [mother.name.full, isoDay(birth - 60), at(['B超', '血糖'], row), '无'],
  },
  {
    name: 'buyers who ask whether it is for pregnant women',
    holds: 'none',
    titles: ['店铺客服咨询记录'],
    headings: ['买家', '手机', '咨询内容', '回复'],
    row: ({ mother }, row) => [
      mother.name.full,
      mother.phone,
      at(['孕妇可以用吗', '哺乳期能用不', '什么时候发'], row),
      '已回复',
    ],
  },
  {
    name: 'callers who say that they are pregnant',
    holds: 'cases',
    titles: ['咨询记录'],
    headings: ['来电人', '手机', '咨询内容', '回复'],
    row: ({ mother }, row) => [mother.name.full, mother.phone, at(['怀孕30周', '孕妇，下月生'], row), '已回复'],
  },
  {
    name: 'what people do and learned',
    holds: 'none',
    titles: ['街道妇联执委名单'],
    headings: ['姓名', '职业', '专业', '社区', '手机'],
    row: ({ mother }, row) => [
      mother.name.full,
      at(['教师', '妇产科医生'], row),
      at(['助产学', '会计学'], row),
      '和平社区',
      mother.phone,
    ],
  },
]

/** Nothing but the title tells what such a list is about. */
const titled = (title: string, holds: OfficeList['holds']): OfficeList => ({
  name: `a name, a phone and a day under ${title}`,
  holds,
  titles: [title],
  headings: ['序号', '姓名', '电话', '日期'],
  row: ({ mother, birth }, row) => [row + 1, mother.name.full, mother.phone, isoDay(birth)],
})

const byTitle: readonly OfficeList[] = [
  titled('月子中心开业抽奖中奖名单', 'none'),
  titled('产后修复中心团建报名', 'none'),
  titled('早产儿公益基金理事会', 'none'),
  titled('妈妈班物资捐赠人', 'none'),
  titled('月子会所拓客地推人员', 'none'),
  titled('月子会所在住人员', 'cases'),
  titled('Maternity ward volunteers', 'none'),
  titled('月子中心在住客户名单', 'cases'),
  titled('产后修复中心会员', 'cases'),
  titled('准爸爸训练营报名', 'cases'),
  titled('孕晚期入院提醒', 'cases'),
  titled('Maternity ward patients', 'cases'),
]

/** The workshop asks where she works; the day on which she is due says enough. */
const atFactory: OfficeList = {
  name: 'pregnant women of a factory',
  holds: 'cases',
  titles: ['怀孕女工调岗备案'],
  headings: ['姓名', '工号', '车间', '预产期', '调整岗位'],
  row: ({ mother, dueDate }, row) => [mother.name.full, 100 + row, '二车间', isoDay(dueDate), '轻工位'],
}

export const atWorkListProofs: readonly ShapeProof[] = [...lists, ...byTitle, atFactory].map(provenList)
