import { describe, expect, it } from 'vitest'
import { numberTyped } from '../../../renderer/components/number-typed.ts'

describe('a number as it was typed', () => {
  it.each([
    ['100', '100'],
    ['１００', '100'],
    ['　１，０００ ', '1000'],
    [' 1 000', '1000'],
    ['－５', '-5'],
    ['0．5', '0.5'],
    ['', ''],
    ['百', ''],
  ])('%o is %o', (typed, plain) => {
    expect(numberTyped(typed)).toBe(plain)
  })
})
