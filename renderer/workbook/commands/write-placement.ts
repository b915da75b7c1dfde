import type { Box } from '../layout/boxes'
import type { Placement } from '../model/values'
import { type Draft, readRecord, writeRecord } from './draft'

/** Writes where a box stands; a person's places on other sheets stay. */
export function writePlacement(
  draft: Draft,
  { kind, id }: Pick<Box, 'kind' | 'id'>,
  placement: Placement,
): void {
  if (kind === 'stakeholders') {
    const stakeholder = readRecord(draft, kind, id)
    if (!stakeholder) return
    const placements = stakeholder.placements.map((place) =>
      place.sheetId === placement.sheetId ? { ...place, ...placement } : place,
    )
    writeRecord(draft, kind, { ...stakeholder, placements })
    return
  }
  if (kind === 'steps') {
    const step = readRecord(draft, kind, id)
    if (step) writeRecord(draft, kind, { ...step, ...placement })
    return
  }
  const note = readRecord(draft, kind, id)
  if (note) writeRecord(draft, kind, { ...note, ...placement })
}
