import { join } from 'node:path'
import logger from 'electron-log/node'

/** The log file of the program. Never given a workbook's content. */
export interface Log {
  info(message: string): void
  problem(message: string, cause?: unknown): void
}

const largestLog = 2 * 1024 * 1024

/** Opens the log file in the profile folder. */
export function openLog(folder: string): Log {
  logger.transports.file.resolvePathFn = () => join(folder, 'buymap.log')
  logger.transports.file.maxSize = largestLog
  logger.transports.console.level = false
  return {
    info: (message) => logger.info(message),
    problem: (message, cause) => logger.error(message, ...(cause === undefined ? [] : [describe(cause)])),
  }
}

function describe(cause: unknown): string {
  return cause instanceof Error ? (cause.stack ?? cause.message) : String(cause)
}
