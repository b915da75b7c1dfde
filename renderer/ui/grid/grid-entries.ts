import type { MenuEntry } from '../MenuEntries'
import type { GridActs } from './grid-acts'
import { isOneCell } from './grid-moves'
import type { GridHandle } from './use-grid'

/** What can be done with the selected cells and their rows. */
export function gridEntries<R>({ model, props }: GridHandle<R>, acts: GridActs): readonly MenuEntry[] {
  const rowIds = acts.rowIds()
  const { readOnly } = props
  const own = props.menu(rowIds)
  return [
    {
      label: 'Edit cell',
      keys: 'F2',
      disabled: readOnly || !isOneCell(model.range),
      onChoose: () => acts.startEdit(),
    },
    {
      label: 'Fill down',
      keys: 'Ctrl+D',
      disabled: readOnly || rowIds.length === 0,
      onChoose: acts.fillDown,
    },
    { label: 'Clear', keys: 'Delete', disabled: readOnly || rowIds.length === 0, onChoose: acts.clear },
    ...(own.length > 0 ? (['separator'] as const) : []),
    ...own,
  ]
}
