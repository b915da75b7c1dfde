import type { GridColumn } from '../../ui/grid/grid-column'

/** The field of a step that a column shows, as the inspector names it; computed columns show none. */
const fieldOf: Readonly<Record<string, string>> = {
  title: 'title',
  status: 'status',
  stage: 'stageId',
  kind: 'kind',
  owner: 'owner',
  approver: 'approver',
  due: 'due',
  min: 'duration',
  likely: 'duration',
  max: 'duration',
  unit: 'duration',
  evidenceExpected: 'evidenceExpected',
  plannedStart: 'plannedStart',
  actualStart: 'actualStart',
  actualFinish: 'actualFinish',
}

/** Columns that tell which fact is in hand while the cursor is in them. */
export function withFields<R>(columns: readonly GridColumn<R>[]): readonly GridColumn<R>[] {
  return columns.map((column) => {
    const field = fieldOf[column.id]
    return field === undefined ? column : { ...column, field }
  })
}
