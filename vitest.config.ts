import { defineConfig } from 'vitest/config'

export default defineConfig({
  root: import.meta.dirname,
  test: {
    include: [
      'test/unit/**/*.test.ts',
      'test/agent/**/*.test.ts',
      'test/hostile/**/*.test.ts',
      'test/faults/**/*.test.ts',
    ],
    testTimeout: 30_000,
    pool: 'forks',
    maxWorkers: 2,
  },
})
