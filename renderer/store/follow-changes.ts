import type { MapFilter } from '@workbook/analysis/map-filter'
import { type Diff, touchedKeys } from '@workbook/diff/diff'
import { type RecordKey, splitRecordKey } from '@workbook/model/records'
import type { Id } from '@workbook/model/values'
import { inOrder, type Workbook } from '@workbook/model/workbook'
import type { AppliedChange, DocumentStore } from './document-store'
import type { SessionStore } from './session-store'

/** Keeps what is looked at in step with the document: nothing stays selected that is gone or not shown. */
export function followChanges(
  document: DocumentStore,
  session: SessionStore,
  shown: () => Workbook,
): () => void {
  return document.onChange((change) => {
    const workbook = shown()
    showTouchedSheet(session, workbook, change)
    const { selection, editing, hovered, neighboursOf, filters } = session.getState()
    session.select(wantedSelection(workbook, change, selection))
    if (editing && !exists(workbook, editing.key)) session.edit(null)
    if (hovered && !exists(workbook, hovered)) session.hover(null)
    if (neighboursOf.some((key) => !exists(workbook, key))) session.showNeighboursOf([])
    const isThere = (filter: MapFilter) => filter.kind !== 'person' || workbook.stakeholders.has(filter.id)
    if (!filters.every(isThere)) session.filter(filters.filter(isThere))
  })
}

const boxKinds = ['steps', 'stakeholders', 'notes']

function wantedSelection(
  workbook: Workbook,
  { diff, source, select }: AppliedChange,
  selection: Iterable<RecordKey>,
): readonly RecordKey[] {
  const isThere = (key: RecordKey) => exists(workbook, key)
  if (select) return select.filter(isThere)
  // After undo and redo a person looks for what has just changed.
  if (source === 'undo' || source === 'redo') {
    const boxes = touchedKeys(diff).filter(
      (key) => boxKinds.includes(splitRecordKey(key).kind) && isThere(key),
    )
    if (boxes.length > 0) return boxes
  }
  return [...selection].filter(isThere)
}

function showTouchedSheet(session: SessionStore, workbook: Workbook, { diff, source }: AppliedChange): void {
  const { activeSheetId } = session.getState()
  const touched = source === 'undo' || source === 'redo' ? sheetsOf(diff) : new Set<Id>()
  const [elsewhere] = [...touched].filter((id) => workbook.sheets.has(id))
  if (elsewhere !== undefined && (activeSheetId === null || !touched.has(activeSheetId))) {
    session.showSheet(elsewhere)
  } else if (activeSheetId === null || !workbook.sheets.has(activeSheetId)) {
    session.showSheet(inOrder(workbook.sheets.values())[0]?.id ?? null)
  }
}

function sheetsOf(diff: Diff): Set<Id> {
  const records = [
    ...Object.values(diff.added),
    ...Object.values(diff.removed),
    ...Object.values(diff.updated).map(([, after]) => after),
  ]
  return new Set(records.flatMap((record) => ('sheetId' in record ? [record.sheetId] : [])))
}

function exists(workbook: Workbook, key: RecordKey): boolean {
  const { kind, id } = splitRecordKey(key)
  return workbook[kind].has(id)
}
