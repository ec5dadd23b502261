import type { DatabaseSyncInstance } from '@photostructure/sqlite'

/**
 * Answers one SQL expression without leaving a prepared statement behind. The binding cannot finalise statements: until
 * they are collected as garbage, a closed database stays open, and Windows will not let its file be renamed.
 */
export function askOnce(db: DatabaseSyncInstance, expression: string): unknown {
  let answer: unknown = null
  db.function('swaddle_tell', (value: unknown) => {
    answer = value
    return null
  })
  db.exec(`SELECT swaddle_tell((${expression}))`)
  return answer
}
