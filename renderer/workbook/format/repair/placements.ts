import type { RecordKind } from '../../model/records'
import type { Stakeholder } from '../../model/stakeholder'
import type { Placement } from '../../model/values'
import type { Workbook } from '../../model/workbook'
import { nameInSentence } from '../record-name'
import { mendTable, type Warn } from './table'

/** Whatever stands in a stage that its sheet does not have stands outside all stages, measured from the sheet's edge. */
export function repairPlacements(workbook: Workbook, warn: Warn): Workbook {
  const isSound = ({ sheetId, stageId }: Placement) =>
    stageId === null || workbook.stages.get(stageId)?.sheetId === sheetId
  const freed = (kind: RecordKind, record: object) =>
    warn(`${nameInSentence(kind, record)} stood in a stage that is not on its sheet; it now stands in none.`)
  const steps = mendTable(workbook.steps, (step) => {
    if (isSound(step)) return step
    freed('steps', step)
    return { ...step, stageId: null }
  })
  const notes = mendTable(workbook.notes, (note) => {
    if (isSound(note)) return note
    freed('notes', note)
    return { ...note, stageId: null }
  })
  const stakeholders = mendTable(workbook.stakeholders, (stakeholder) => {
    const single = withOnePlacementPerSheet(stakeholder, warn)
    if (single.placements.every(isSound)) return single
    freed('stakeholders', stakeholder)
    const placements = single.placements.map((placement) =>
      isSound(placement) ? placement : { ...placement, stageId: null },
    )
    return { ...single, placements }
  })
  return { ...workbook, steps, notes, stakeholders }
}

function withOnePlacementPerSheet(stakeholder: Stakeholder, warn: Warn): Stakeholder {
  const sheets = new Set<string>()
  const placements = stakeholder.placements.filter(({ sheetId }) => {
    const first = !sheets.has(sheetId)
    sheets.add(sheetId)
    return first
  })
  if (placements.length === stakeholder.placements.length) return stakeholder
  warn(
    `${nameInSentence('stakeholders', stakeholder)} stood on one sheet several times; the first place was kept.`,
  )
  return { ...stakeholder, placements }
}
