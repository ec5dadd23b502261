import { describe, expect, test } from 'vitest'
import { countLine, honestCounts, playwrightCounts, sumCounts, vitestCounts } from '../../../scripts/test-counts.ts'

const fine = { passed: 3, failed: 0, skipped: 0 }

describe('honestCounts', () => {
  test('takes the counts of a run that ended well', () => {
    expect(honestCounts(fine, 0)).toEqual(fine)
  })
  test('counts a failure that no test tells of', () => {
    expect(honestCounts(fine, 1)).toEqual({ ...fine, failed: 1 })
    expect(honestCounts(fine, null)).toEqual({ ...fine, failed: 1 })
  })
  test('counts a run without a report as failed', () => {
    expect(honestCounts(null, 0)).toEqual({ passed: 0, failed: 1, skipped: 0 })
  })
  test('does not count failed tests twice', () => {
    expect(honestCounts({ passed: 1, failed: 2, skipped: 0 }, 1).failed).toBe(2)
  })
})

test('reads what vitest reports', () => {
  const report = { numPassedTests: 5, numFailedTests: 1, numPendingTests: 2, numTodoTests: 1 }
  expect(vitestCounts(report)).toEqual({ passed: 5, failed: 1, skipped: 3 })
})

test('a test that needed a second try has failed', () => {
  const report = { stats: { expected: 4, unexpected: 1, flaky: 2, skipped: 1 } }
  expect(playwrightCounts(report)).toEqual({ passed: 4, failed: 3, skipped: 1 })
})

test('the last line counts all runs', () => {
  const total = sumCounts([fine, { passed: 2, failed: 1, skipped: 4 }])
  expect(total.skipped).toBe(4)
  expect(countLine(total)).toBe('5 passed, 1 failed')
})
