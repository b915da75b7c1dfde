import type { Workbook } from '../../model/workbook'
import { repairConversations } from './conversations'
import { repairDeal } from './deal'
import { repairIds } from './ids'
import { repairLinks } from './links'
import { repairPlacements } from './placements'
import { repairSheets } from './sheets'
import { repairSteps } from './steps'

/** A workbook in which every reference leads somewhere, with one sentence for each thing that was changed. */
export interface Repaired {
  readonly workbook: Workbook
  readonly warnings: readonly string[]
}

/**
 * Each repair relies on the ones before it: ids before anything is looked up by id, sheets before what stands on them,
 * links before the branch that a decision has taken.
 */
const repairs = [
  repairIds,
  repairSheets,
  repairPlacements,
  repairLinks,
  repairSteps,
  repairConversations,
  repairDeal,
]

/**
 * Mends references that lead nowhere, as a merge or another program may leave them. Records that say something on their
 * own are kept; links, which do not, are removed. A sound workbook keeps its tables and records. Repairing twice changes nothing more.
 */
export function repair(workbook: Workbook): Repaired {
  const warnings: string[] = []
  const mended = repairs.reduce(
    (current, mend) => mend(current, (sentence) => warnings.push(sentence)),
    workbook,
  )
  return { workbook: mended, warnings }
}
