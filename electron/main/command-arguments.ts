import { resolve } from 'node:path'
import { workbookEnding } from './files/workbook-file'

/**
 * The arguments meant for the program: everything behind the app folder where there is one (`electron . deal.buymap`),
 * else everything behind the executable. Switches of the browser engine in front are left out.
 */
export function ownArguments(argv: readonly string[], appFolder: string, isPackaged: boolean): string[] {
  const folder = isPackaged
    ? 0
    : argv.findIndex((argument, index) => index > 0 && resolve(argument) === appFolder)
  const rest = argv.slice(Math.max(folder, 0) + 1)
  const first = rest.findIndex((argument) => !argument.startsWith('-'))
  return first === -1 ? [] : rest.slice(first)
}

/** The workbooks among the arguments, as full paths. */
export function workbookPaths(ownArguments: readonly string[], folder: string): string[] {
  return ownArguments
    .filter((argument) => !argument.startsWith('-') && argument.toLowerCase().endsWith(workbookEnding))
    .map((argument) => resolve(folder, argument))
}
