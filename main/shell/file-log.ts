import { join } from 'node:path'
import electronLog from 'electron-log/main.js'
import type { Log } from '../agent/ports.ts'

const mostBytes = 2 * 1024 ** 2

/** The agent's log file, `logs/agent.log` in its home: codes, counts and masked words. Two files of 2 MB are kept. */
export function openFileLog(home: string): Log {
  const logger = electronLog.create({ logId: 'agent' })
  logger.transports.console.level = false
  logger.transports.ipc.level = false
  logger.transports.file.level = 'info'
  logger.transports.file.maxSize = mostBytes
  logger.transports.file.resolvePathFn = () => join(home, 'logs', 'agent.log')
  return {
    info: (message, details) => {
      logger.info(message, details ?? {})
    },
    warn: (message, details) => {
      logger.warn(message, details ?? {})
    },
    error: (message, details) => {
      logger.error(message, details ?? {})
    },
  }
}
