export interface TestCounts {
  readonly passed: number
  readonly failed: number
  readonly skipped: number
}

/** The part that is read here of what `vitest --reporter=json` writes. */
export interface VitestReport {
  readonly numPassedTests: number
  readonly numFailedTests: number
  readonly numPendingTests: number
  readonly numTodoTests: number
}

/** The part that is read here of what Playwright's JSON reporter writes. */
export interface PlaywrightReport {
  readonly stats: {
    readonly expected: number
    readonly unexpected: number
    readonly flaky: number
    readonly skipped: number
  }
}

export function vitestCounts(report: VitestReport): TestCounts {
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests,
    skipped: report.numPendingTests + report.numTodoTests,
  }
}

/** A test that passed only at a second try has failed. */
export function playwrightCounts({ stats }: PlaywrightReport): TestCounts {
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky, skipped: stats.skipped }
}

/**
 * The counts of one run as they may be trusted.
 * @param status what the runner exited with; one that failed without a failed test (a file that does not load, a set-up
 *   that threw) counts as one failure, and so does one that left no report
 */
export function honestCounts(counts: TestCounts | null, status: number | null): TestCounts {
  if (counts === null) return { passed: 0, failed: 1, skipped: 0 }
  return status !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts
}

export function sumCounts(all: readonly TestCounts[]): TestCounts {
  const sum = (pick: (counts: TestCounts) => number): number => all.reduce((total, counts) => total + pick(counts), 0)
  return { passed: sum((c) => c.passed), failed: sum((c) => c.failed), skipped: sum((c) => c.skipped) }
}

/** What a reader and a machine look for at the end of a run. */
export function countLine({ passed, failed }: TestCounts): string {
  return `${passed} passed, ${failed} failed`
}
