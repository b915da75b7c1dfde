import { defaultStageWidth } from '../layout/stage-columns'
import { dealId } from '../model/deal'
import type { NewId } from '../model/ids'
import { dayOfInstant, type IsoInstant } from '../model/values'
import { emptyTables, type Workbook } from '../model/workbook'

/** Where a new workbook comes from. */
export interface NewWorkbookInput {
  readonly newId: NewId
  readonly now: IsoInstant
  readonly client: string
  /** Program and version. */
  readonly app: string
  readonly savedBy?: string
}

/** Title of the sheet that every workbook begins with. */
export const firstSheetTitle = 'Buying process'

const firstStageTitles = ['Recognise', 'Define', 'Evaluate', 'Approve', 'Contract']

/** A workbook for a deal of which nothing is known yet: one sheet with five empty stages. */
export function newWorkbook({ newId, now, client, app, savedBy }: NewWorkbookInput): Workbook {
  const tables = emptyTables()
  tables.deal.set(dealId, { id: dealId, client, opportunity: '', startedOn: dayOfInstant(now) })
  const sheetId = newId()
  tables.sheets.set(sheetId, { id: sheetId, title: firstSheetTitle, order: 1 })
  firstStageTitles.forEach((title, index) => {
    const id = newId()
    tables.stages.set(id, { id, sheetId, title, order: index + 1, width: defaultStageWidth })
  })
  return {
    ...tables,
    id: newId(),
    revision: { id: newId(), parents: [], savedAt: now, app, ...(savedBy !== undefined && { savedBy }) },
    unknown: {},
  }
}
