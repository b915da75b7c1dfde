import { z } from '@workbook/model/schema'
import { workbookPaths } from './command-arguments'

/** What a second start tells the first one: Chromium changes the order of arguments, so they travel on their own. */
const startSchema = z.object({ arguments: z.array(z.string()), folder: z.string() })

/** The workbooks that a second start was asked to open. */
export function pathsOfStart(told: unknown): string[] {
  const start = startSchema.safeParse(told)
  return start.success ? workbookPaths(start.data.arguments, start.data.folder) : []
}
