import { applyTidyUp } from '../commands/apply-tidy-up'
import type { CommandContext } from '../commands/command'
import { applyDiff } from '../diff/apply'
import { tidyTask } from '../layout/tidy-up/task-of-sheet'
import { tidyUp } from '../layout/tidy-up/tidy-up'
import type { Workbook } from '../model/workbook'

/** A workbook with every sheet laid out as Tidy up does it. Takes up to a few seconds for a large pack. */
export async function tidiedWorkbook(workbook: Workbook, context: CommandContext): Promise<Workbook> {
  let tidied = workbook
  for (const sheetId of workbook.sheets.keys()) {
    const plan = await tidyUp(tidyTask(tidied, sheetId))
    const change = applyTidyUp(tidied, { sheetId, plan, label: 'Tidy up' }, context)
    if (change.ok) tidied = applyDiff(tidied, change.value.diff)
  }
  return tidied
}
