import { sheetFacts } from '@workbook/analysis/sheet-facts'
import { applyTidyUp } from '@workbook/commands/apply-tidy-up'
import { tidyTask } from '@workbook/layout/tidy-up/task-of-sheet'
import { tidyUp } from '@workbook/layout/tidy-up/tidy-up'
import type { RecordKey } from '@workbook/model/records'
import type { Workbook } from '@workbook/model/workbook'
import { createSceneBuilder } from '@workbook/scene/build-scene'
import { countCrossings } from '@workbook/scene/count-crossings'
import type { Scene } from '@workbook/scene/scene'
import { run } from '../../commands/run-command'

const today = '2026-11-24'

/** A workbook after one of its sheets, or some boxes of it, have been tidied up. */
export async function tidied(
  workbook: Workbook,
  sheetId = 'map',
  only?: ReadonlySet<RecordKey>,
): Promise<Workbook> {
  const plan = await tidyUp(tidyTask(workbook, sheetId, only))
  return run(applyTidyUp, workbook, { sheetId, plan, label: 'Tidy up' }).after
}

export function sceneOf(workbook: Workbook, sheetId: string): Scene {
  return createSceneBuilder()(workbook, sheetId, sheetFacts(workbook, sheetId, today), today)
}

/** How often the links of a sheet cross as they are drawn. */
export function crossingsOn(workbook: Workbook, sheetId: string): number {
  return countCrossings(sceneOf(workbook, sheetId))
}
