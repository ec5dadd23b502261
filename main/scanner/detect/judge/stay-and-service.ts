import type { ColumnMeaning } from '../columns/column-meaning.ts'
import { reachesShare } from '../columns/column-sample.ts'

/** What houses and nannies ask for is asked elsewhere, too; together with mother and child, or so many days, it is theirs. */
const ofServices = 0.45

/**
 * What 妈妈, 宝宝, 房号 and 入住 tell beside each other, none of which is a word of births: a mother and her child have a room.
 * 0 where one of them is missing.
 */
export function houseWeight(columns: readonly ColumnMeaning[]): number {
  const hasMother = columns.some(
    ({ attribute, owner, by }) => attribute === 'name' && owner === 'parent-mother' && by === 'both',
  )
  const hasChild = columns.some(({ owner }) => owner === 'child' || owner === 'newborn')
  const hasRoom = columns.some(({ attribute, sample }) => attribute === 'bed' && sample.filled > 0)
  return hasMother && hasChild && hasRoom && columns.some(isOfStay) ? ofServices : 0
}

function isOfStay({ heading, sample }: ColumnMeaning): boolean {
  return /入住|退住|退房|入所|出所|离所|入馆|出馆|離所/u.test(heading) && sample.filled > 0
}

/**
 * What 上户日期 and 下户日期 tell of whoever is named beside a nanny's name, where she stays as long as after a birth or a child
 * is spoken of. 0 else: nurses of the old go to homes as well.
 */
export function nannyServiceWeight(columns: readonly ColumnMeaning[]): number {
  const named = columns.filter(({ attribute, by }) => attribute === 'name' && by === 'both')
  const isOfClient = named.some(({ owner }) => owner === null || owner === 'person' || owner === 'client')
  const isServed = isOfClient && columns.some(isNanny)
  const comesAndGoes = [/上户|上戶/u, /下户|下戶/u].every((asks) => columns.some(({ heading }) => asks.test(heading)))
  return isServed && comesAndGoes && columns.some((column) => lastsAMonth(column) || speaksOfChild(column))
    ? ofServices
    : 0
}

/** 阿姨 over 李阿姨 as well: half of them go by no other name. */
function isNanny({ attribute, owner, sample }: ColumnMeaning): boolean {
  return (attribute === 'name' || attribute === null) && owner === 'nanny' && sample.filled > 0
}

/** 26, 42天: so long a nanny stays after a birth. */
function lastsAMonth({ heading, sample }: ColumnMeaning): boolean {
  return (
    /天数|天數|时长|時長|周期|服务期|days/iu.test(heading) &&
    sample.filled > 0 &&
    reachesShare(sample, 0.5, ({ text }) => /^(?:26|28|30|42|52|56|78)\s?(?:天|日|days?)?$/u.test(text))
  )
}

function speaksOfChild({ sample }: ColumnMeaning): boolean {
  return reachesShare(sample, 0.2, ({ text }) => /宝宝|寶寶|宝贝|新生儿|双胞?胎/u.test(text))
}
