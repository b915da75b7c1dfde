import { app, dialog } from 'electron'

/** Ends the program before it has begun and says why: to whoever typed a command, or in a dialog. */
export async function refuseStart(message: string, toTerminal: boolean): Promise<void> {
  if (toTerminal) {
    process.stderr.write(`${message}\n`)
  } else {
    await app.whenReady()
    dialog.showErrorBox('Buymap cannot start', message)
  }
  app.exit(1)
}

/** What is said about a fault of ours. */
export function startFault(fault: unknown): string {
  const words = fault instanceof Error ? fault.message : String(fault)
  return `Something went wrong inside Buymap. Your workbooks are as they are. Start it again; if this comes back, report these words: ${words}`
}
