import { clockTime, partsOf } from '../../support/day.ts'
import type { Family } from '../../support/people/family.ts'
import type { Random } from '../../support/random.ts'

type Sentence = (family: Family) => string

const jin = (grams: number): string => `${String(Math.floor(grams / 500))}斤${String(Math.floor((grams % 500) / 50))}两`
const monthDay = (day: number): string => `${String(partsOf(day).month)}月${String(partsOf(day).date)}`
const dotted = (day: number): string =>
  `${String(partsOf(day).year)}.${String(partsOf(day).month)}.${String(partsOf(day).date)}`
const girlOr = (family: Family, girl: string, boy: string): string => (family.babies[0].sex === 'female' ? girl : boy)
const born = (family: Family, vaginal: string, cut: string): string => (family.mode === 'caesarean' ? cut : vaginal)

/** How people tell a case in one line, in records, chats and remarks. */
const mainland: readonly Sentence[] = [
  (f) =>
    `${f.mother.name.full}，${f.mother.phone}，${monthDay(f.birth)}日${born(f, '顺产', '剖宫产')}${girlOr(f, '女宝', '男宝')}${jin(f.babies[0].weightGrams)}，${f.hospital}${f.bed}床`,
  (f) =>
    `${f.hospital} ${f.bed}床 产妇${f.mother.name.full} ${monthDay(f.birth)}号${born(f, '顺产', '剖腹产')}一${girlOr(f, '女婴', '男婴')} ${String(f.babies[0].weightGrams)}g 电话${f.mother.phone}`,
  (f) =>
    `宝妈${f.mother.name.full} 预产期${dotted(f.dueDate)} 电话${f.mother.phone} 住${f.mother.address} 想要26天月嫂`,
  (f) => `姓名：${f.mother.name.full} 电话：${f.mother.phone} 预产期：${dotted(f.dueDate)} 医院：${f.hospital}`,
  (f) =>
    `${f.mother.name.full}之${girlOr(f, '女', '子')} ${dotted(f.birth)} ${clockTime(f.birthMinutes)} ${born(f, '顺产', '剖宫产')} ${String(f.babies[0].weightGrams)}g 孕${String(f.weeks)}+${String(f.weekDays)}周 家属${f.father.name.full}${f.father.phone}`,
  (f) =>
    `孕妇${f.mother.name.full}（${f.mother.phone}），孕${String(f.weeks)}周，身份证${f.mother.id}，拟在${f.hospital}分娩`,
  (f) =>
    `${f.mother.name.full} ${f.mother.phone} ${dotted(f.birth)}生 ${girlOr(f, '女', '男')} ${born(f, '顺', '剖')} 新生儿 已出院 地址${f.mother.address}`,
  (f) =>
    `【新增产妇】${f.mother.name.full}/${f.mother.phone}/${f.hospital}/${dotted(f.birth)}/${girlOr(f, '女宝', '男宝')}`,
]

const traditional: readonly Sentence[] = [
  (f) =>
    `${f.mother.name.full} ${f.mother.phone} ${dotted(f.birth)}${born(f, '自然產', '剖腹產')} ${girlOr(f, '女寶', '男寶')} ${String(f.babies[0].weightGrams)}g ${f.hospital}`,
  (f) => `產婦${f.mother.name.full}，預產期${dotted(f.dueDate)}，電話${f.mother.phone}，住${f.mother.address}`,
  (f) => `孕婦：${f.mother.name.full} 手機：${f.mother.phone} ${String(f.weeks)}週 生產醫院：${f.hospital}`,
]

/** One manner of telling, kept through a file or not, as people do. */
export function sentences(random: Random, families: readonly Family[]): string[] {
  const distinct = [...new Map(families.map((family) => [family.mother.id, family])).values()]
  const pool = distinct[0]?.region === 'mainland' ? mainland : traditional
  const one = random.pick(pool)
  const steady = random.chance(0.6)
  return distinct.map((family) => (steady ? one : random.pick(pool))(family))
}
