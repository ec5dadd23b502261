import { ownersAtWork } from '../lexicon/owners.ts'
import type { ColumnMeaning } from './column-meaning.ts'

const leastValues = 3

/** The values tell nothing else, but what is asked for they are not: beds under 姓名, no figure under 电话, 顺产 under 入住时间. */
export function isRefuted(column: ColumnMeaning): boolean {
  const { by, attribute, sample } = column
  if (by === 'values' || (by === 'both' && attribute !== 'due-date' && attribute !== 'mode')) return false
  if (sample.filled < leastValues || sample.masked > 0) return false
  const every = (is: (text: string) => boolean): boolean => sample.readings.every(({ text }) => is(text))
  switch (attribute) {
    case 'name':
      // Codes and nicknames are names to who wrote them; beds and prices are nobody's.
      return (
        sample.name === 0 &&
        (sample.numeric >= 0.9 || comesAgain(column) || (every(isMeasured) && sample.maybeName === 0))
      )
    case 'email':
      return sample.email === 0
    case 'phone':
      // 138 and 0571 are parts of one.
      return (
        sample.phone === 0 &&
        every((text) => !/\d{6}/u.test(text.replace(/[\s-]/gu, ''))) &&
        (sample.readings.some(({ text }) => isNoPart(text)) || every((text) => /^[1-9]\d{3}$/u.test(text)))
      )
    case 'weeks':
      return sample.weeks === 0 && !every((text) => /^(?:[4-9]|[1-3]\d|4[0-4])(?:\.\d)?$/u.test(text))
    case 'mode':
      return sample.mode === 0 && sample.name >= 0.9 && sample.distinct >= sample.filled * 0.8
    case 'due-date':
      return every((text) => /^\d{1,2}$/u.test(text)) || (sample.date === 0 && every(hasNoFigure))
    case 'birth-date':
    case 'delivery-date':
    case 'last-period-date':
      return sample.date === 0 && every(hasNoFigure)
    default:
      return false
  }
}

/**
 * 通过, 复筛 in row after row under 产妇姓名: not one name among few words. Nurses come again, and may be called by anything;
 * `First baby?` and `Partner attending` ask for no name.
 */
function comesAgain({ owner, label, sample: { filled, distinct } }: ColumnMeaning): boolean {
  return (
    label?.also.includes('name') === true &&
    owner !== null &&
    !ownersAtWork.has(owner) &&
    filled >= 8 &&
    distinct * 4 <= filled
  )
}

/** 10床, 42天, 3.5kg: begins with a figure, or is one. */
function isMeasured(text: string): boolean {
  return /^[+-]?\d/u.test(text)
}

/** 月子餐28天, 要求早上联系, 46800: neither a phone nor a piece of one. */
function isNoPart(text: string): boolean {
  return (text.length >= 4 && /\p{L}/u.test(text)) || /^\d{5}$/u.test(text)
}

function hasNoFigure(text: string): boolean {
  return text.length >= 2 && !/[\d〇一二三四五六七八九十]/u.test(text)
}
