import type { ColumnMeaning } from '../columns/column-meaning.ts'
import { shareOf } from '../columns/column-sample.ts'
import { scanCues } from '../text/cue-scan.ts'

/** 26天金牌, 42天, 28天豪华套房: for so long nannies are hired and rooms are let after a birth. */
const nannyDays = /^(?:[\u3400-\u9fff]{0,6})(?:26|28|30|42|52|56|78)\s?天/u

/** 月子餐一本通 under 书名 serves nobody. */
const ofBooks = /书名|書名|图书|圖書|书目|刊名|教材|题名|isbn/iu

/** 母婴安康险, 团体医疗（生育责任）: what an insurer sells is no parcel. */
const isPolicy = /[险険]$|保险|保險|(?:医疗|医保|责任|保障)(?:计划|险)?(?:[(（][^)）]*[)）])?$/u

/** The share of cells that sell a postpartum service: under 产品 and 项目 stand 月嫂26天 and 产后康复10次. */
export function serviceShare({ heading, sample }: ColumnMeaning): number {
  if (ofBooks.test(heading.replace(/\s/gu, ''))) return 0
  return shareOf(sample, ({ text }) => {
    const families = new Set(scanCues(text).map((cue) => cue.family))
    return (families.has('service') || nannyDays.test(text) || isPolicy.test(text)) && !families.has('goods')
  })
}
