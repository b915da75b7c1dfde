import type { Id, Placement } from '../model/values'
import { type Draft, readRecords, writeRecord } from './draft'

/** Writes every box of a sheet whose placement `change` answers with another one. */
export function mapPlacements(draft: Draft, sheetId: Id, change: (placement: Placement) => Placement): void {
  for (const kind of ['steps', 'notes'] as const) {
    for (const record of readRecords(draft, kind)) {
      if (record.sheetId !== sheetId) continue
      const placed = change(record)
      if (placed !== record) writeRecord(draft, kind, { ...record, ...placed })
    }
  }
  for (const stakeholder of readRecords(draft, 'stakeholders')) {
    const placements = stakeholder.placements.map((place) =>
      place.sheetId === sheetId ? { ...place, ...change(place) } : place,
    )
    writeRecord(draft, 'stakeholders', { ...stakeholder, placements })
  }
}
