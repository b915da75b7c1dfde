import { app, dialog } from 'electron'
import { refused } from '../cli/exit-codes'

/** Ends the program before it has a window, and says why. */
export async function refuseWindows(message: string): Promise<void> {
  await app.whenReady()
  dialog.showErrorBox('Buymap cannot start', message)
  app.exit(1)
}

/** Ends the program before it has run a command, and says why in a line, as a command does that is refused. */
export function refuseCommand(message: string): void {
  process.stderr.write(`${message}\n`)
  app.exit(refused)
}

/** What is said about a fault of ours. */
export function startFault(fault: unknown): string {
  const words = fault instanceof Error ? fault.message : String(fault)
  return `Something went wrong inside Buymap. Your workbooks are as they are. Start it again; if this comes back, report these words: ${words}`
}
