import { resolve } from 'node:path'
import { workbookEnding } from './files/workbook-ending'

export interface ArgumentsContext {
  readonly appFolder: string
  readonly isPackaged: boolean
  /** Tells a command such as `--version` from a switch of the browser engine. */
  readonly isCommandLine: (parameters: readonly string[]) => boolean
}

/**
 * The arguments meant for the program: everything behind the app folder where there is one (`electron . deal.buymap`),
 * else everything behind the executable. Switches of the browser engine in front are left out.
 */
export function ownArguments(
  argv: readonly string[],
  { appFolder, isPackaged, isCommandLine }: ArgumentsContext,
): string[] {
  const isAppFolder = (argument: string, index: number) => index > 0 && resolve(argument) === appFolder
  let first = isPackaged ? 1 : Math.max(argv.findIndex(isAppFolder), 0) + 1
  while (argv[first]?.startsWith('-') && !isCommandLine(argv.slice(first))) first += 1
  return argv.slice(first)
}

/** The workbooks among the arguments, as full paths. */
export function workbookPaths(ownArguments: readonly string[], folder: string): string[] {
  return ownArguments
    .filter((argument) => !argument.startsWith('-') && argument.toLowerCase().endsWith(workbookEnding))
    .map((argument) => resolve(folder, argument))
}
