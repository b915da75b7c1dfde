import { join } from 'node:path'

/** The log file of the program. Never given a workbook's content. */
export interface Log {
  problem(message: string, cause?: unknown): void
  /** Resolves when all of it is in the file, or could not be written. */
  flush(): Promise<void>
}

const largestLog = 2 * 1024 * 1024

/** Opens the log file in the profile folder. What writes it is loaded with the first problem: most starts have none. */
export function openLog(folder: string): Log {
  let logger: Promise<{ error(...parts: readonly string[]): void }> | undefined
  let written = Promise.resolve()
  return {
    problem(message, cause) {
      const parts = [message, ...(cause === undefined ? [] : [describe(cause)])]
      logger ??= openLogger(folder)
      const opened = logger
      // A fault of the log is nothing to put into the log: it would come back here without end.
      written = written.then(async () => (await opened).error(...parts)).catch(() => undefined)
    },
    flush: () => written,
  }
}

async function openLogger(folder: string) {
  const { default: logger } = await import('electron-log/node')
  logger.transports.file.resolvePathFn = () => join(folder, 'buymap.log')
  logger.transports.file.maxSize = largestLog
  logger.transports.console.level = false
  return logger
}

function describe(cause: unknown): string {
  return cause instanceof Error ? (cause.stack ?? cause.message) : String(cause)
}
