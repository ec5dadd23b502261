import { sheetOf, type Cell } from '../document.ts'
import { wordsOf } from './one-sheet.ts'
import { monthDay, register, sexOf } from './register.ts'

/** A formula rep's book of new mothers, a sheet for each hospital on the round. */
export const hospitalLineLeads = register(
  'hospital-line-leads',
  ({ random, families, today }) => {
    const named = random.chance(0.6)
    const places = random.some(['一妇婴', '市立', '华侨医院', '红十字', '妇保院', '二院'], random.int(1, 5))
    const size = Math.ceil(families.length / places.length)
    const parts = places.map((place, at) => ({ place, own: families.slice(at * size, (at + 1) * size) }))
    const headings = random.pick([
      ['床', '宝妈', '手机', '宝宝生日', '男/女', '吃什么奶', '转化', '备注'],
      ['床位', '妈妈姓名', '联系电话', '出生日期', '宝宝性别', '喂养方式', '是否开罐', '回访'],
      ['床号', '产妇', '电话', '生日', '宝宝', '现用品牌', '试用装', '跟进情况'],
    ])
    const sheets = parts
      .filter(({ own }) => own.length > 0)
      .map(({ place, own }) => {
        const rows = own.map((family, row): Cell[] => [
          row + 3,
          family.mother.name.full,
          family.mother.phone,
          monthDay(family.birth),
          sexOf(family, '女宝', '男宝'),
          random.pick(['母乳', '混', '爱他', '飞鹤', '未定']),
          random.pick(['√', '', '×']),
          random.pick(['', '周五复访', '加了微信', '不要打电话']),
        ])
        const title = wordsOf(random, `${place}院线新客（{m}月）|${place} 新生儿名单`, today)
        return sheetOf(place, [...(named ? [[title]] : []), headings, ...rows, [`小计：${String(rows.length)}人`]])
      })
    return {
      stem: wordsOf(random, '院线新客录入{m}月|医务渠道新生儿{d}|新客名单（产科）', today),
      sheets,
    }
  },
  { people: { min: 2, max: 250 }, needs: 'sheets', spanDays: 30 },
)
