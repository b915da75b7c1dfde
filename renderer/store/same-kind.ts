import { type RecordKey, splitRecordKey } from '@workbook/model/records'
import type { Workbook } from '@workbook/model/workbook'
import type { Stores } from './stores'

/** Everything on the shown sheet that is of the kind of something selected: all approvals, all people, all relations. */
export function keysOfSameKind({ document, session, selectors }: Stores): readonly RecordKey[] {
  const { workbook } = document.getState()
  const scene = selectors.scene()
  const kinds = new Set([...session.getState().selection].map((key) => kindOf(workbook, key)))
  const shown = scene ? [...scene.boxes, ...scene.links].map(({ key }) => key) : []
  return shown.filter((key) => kinds.has(kindOf(workbook, key)))
}

function kindOf(workbook: Workbook, key: RecordKey): string {
  const { kind, id } = splitRecordKey(key)
  if (kind === 'steps') return `step ${workbook.steps.get(id)?.kind}`
  if (kind === 'links') return `link ${workbook.links.get(id)?.kind}`
  return kind
}
