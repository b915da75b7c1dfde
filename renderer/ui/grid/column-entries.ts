import type { MenuEntry } from '../MenuEntries'
import { withColumnMoved, withFurtherSort, withHidden, withSorts, withWidth } from './grid-layout'
import type { GridHandle } from './use-grid'

const widthStep = 48

/** What can be done with a column, by its index among the shown ones. */
export function columnEntries<R>({ model, props }: GridHandle<R>, index: number): MenuEntry[] {
  const arranged = model.shown[index]
  if (!arranged) return []
  const { arranged: all, shown } = model
  const { layout, onLayout } = props
  const { id } = arranged.column
  const { sort } = layout
  const isFirst = index === 0
  return [
    {
      label: 'Sort A to Z, 0 to 9',
      onChoose: () => onLayout(withSorts(layout, [{ column: id, direction: 'up' }])),
    },
    {
      label: 'Sort Z to A, 9 to 0',
      onChoose: () => onLayout(withSorts(layout, [{ column: id, direction: 'down' }])),
    },
    {
      label: 'Then sort by this too',
      keys: 'Shift+Enter',
      disabled: sort === null || sort.column === id,
      onChoose: () => onLayout(withFurtherSort(layout, id)),
    },
    { label: 'Clear sort', disabled: sort === null, onChoose: () => onLayout(withSorts(layout, [])) },
    'separator',
    {
      label: 'Move left',
      keys: 'Alt+Left',
      disabled: index < 2,
      onChoose: () => onLayout(withColumnMoved(layout, all, id, -1)),
    },
    {
      label: 'Move right',
      keys: 'Alt+Right',
      disabled: isFirst || index === shown.length - 1,
      onChoose: () => onLayout(withColumnMoved(layout, all, id, 1)),
    },
    {
      label: 'Wider',
      keys: 'Alt+Shift+Right',
      onChoose: () => onLayout(withWidth(layout, all, id, arranged.width + widthStep)),
    },
    {
      label: 'Narrower',
      keys: 'Alt+Shift+Left',
      onChoose: () => onLayout(withWidth(layout, all, id, arranged.width - widthStep)),
    },
    'separator',
    { label: 'Hide column', disabled: isFirst, onChoose: () => onLayout(withHidden(layout, all, id, true)) },
  ]
}
