import { describe, expect, it } from 'vitest'
import { placeholderNames } from '../../../../main/scanner/detect/lexicon/placeholders.ts'
import { notNames } from '../../../../main/scanner/detect/lexicon/not-names.ts'
import { readDate, readPlainDay } from '../../../../main/scanner/detect/values/calendar-date.ts'
import { isPlainName } from '../../../../main/scanner/detect/values/person-name.ts'
import { isPlainMobile, readPhones } from '../../../../main/scanner/detect/values/phone.ts'
import { Random } from '../../../support/random.ts'

const random = new Random('plain values')
const two = (number: number): string => String(number).padStart(2, '0')

/** Days that are and days that are none, with what programs write after them and what they do not. */
const days = Array.from({ length: 4000 }, () => {
  const day = `${String(random.int(1895, 2105))}-${two(random.int(0, 13))}-${two(random.int(0, 32))}`
  const times = ['', ` ${two(random.int(0, 23))}:30`, `T08:${two(random.int(0, 59))}:59`, ' 8:3', ' 08:30:0', 'x']
  return day + random.pick(times)
})

describe('what is told without a pattern', () => {
  it('is the day that the patterns read, for the last days of a month too', () => {
    const read = days.filter((text) => text.slice(0, 4) >= '1900' && text.slice(0, 4) <= '2100')
    const plain = read.filter((text) => readPlainDay(text) !== null)
    expect(plain.length).toBeGreaterThan(1000)
    expect(plain.some((text) => text.slice(8, 10) === '31')).toBe(true)
    expect(plain.filter((text) => readPlainDay(text) !== readDate(text)?.text)).toEqual([])
    const late = read.filter((text) => text.slice(8, 10) > '28' && text.length === 10 && readPlainDay(text) === null)
    expect(late.filter((text) => readDate(text) !== null)).toEqual([])
  })

  it.each(['', '2026', '2026-3-05', '2026/03/05', '2026-02-29', '1899-12-31', '2026-03-05x', '２026-03-05'])(
    'is no day in "%s"',
    (text) => {
      expect(readPlainDay(text)).toBeNull()
    },
  )

  it('is a mobile that the patterns confirm', () => {
    const numbers = Array.from(
      { length: 2000 },
      () => random.pick(['1', '10', '12', '13', '19', '2']) + random.digits(10),
    )
    const plain = numbers.filter(isPlainMobile)
    expect(plain.length).toBeGreaterThan(100)
    expect(plain.filter((text) => readPhones(text)[0]?.normalised !== text)).toEqual([])
    expect(['', '1381234567', '138123456789', '1381234567a', '１3812345678'].filter(isPlainMobile)).toEqual([])
  })

  it('is no name where a word or an example looks like one', () => {
    expect([...notNames, ...placeholderNames].filter(isPlainName)).toEqual([])
    expect(['', '李', '张丽', '王芳芳', 'Li', '张丽丽丽'].filter(isPlainName)).toEqual(['张丽', '王芳芳'])
  })
})
