import { Popover } from '@base-ui/react/popover'
import { ArrowDown, ArrowUp, Columns3 } from 'lucide-react'
import { Button } from '../Button'
import { CheckBox } from '../CheckBox'
import { IconButton } from '../IconButton'
import popup from '../popup.module.css'
import styles from './column-chooser.module.css'
import type { GridColumn } from './grid-column'
import { arrangeColumns, type GridLayout, withColumnAt, withHidden } from './grid-layout'

export interface ColumnChooserProps<R> {
  readonly columns: readonly GridColumn<R>[]
  readonly layout: GridLayout
  readonly onLayout: (layout: GridLayout) => void
}

/** Which columns are shown, and in which order. */
export function ColumnChooser<R>({ columns, layout, onLayout }: ColumnChooserProps<R>) {
  const arranged = arrangeColumns(columns, layout)
  const hidden = arranged.filter((item) => item.hidden).length
  const move = (index: number, by: -1 | 1) => {
    const [item, target] = [arranged[index], arranged[index + by]]
    if (item && target) onLayout(withColumnAt(layout, arranged, item.column.id, target.column.id))
  }
  return (
    <Popover.Root>
      <Popover.Trigger
        render={
          <Button small look="quiet">
            <Columns3 size={14} aria-hidden="true" />
            {hidden === 0 ? 'Columns' : `Columns, ${hidden} hidden`}
          </Button>
        }
      />
      <Popover.Portal>
        <Popover.Positioner className={popup.positioner} align="end" sideOffset={4}>
          <Popover.Popup className={popup.popup} aria-label="Columns">
            <ul className={styles.chooser}>
              {arranged.map(({ column, hidden: isHidden }, index) => (
                <li key={column.id} className={styles.chooserLine}>
                  <CheckBox
                    checked={!isHidden}
                    disabled={index === 0}
                    onChange={(shown) => onLayout(withHidden(layout, arranged, column.id, !shown))}
                  >
                    {column.title}
                  </CheckBox>
                  <IconButton
                    label={`Move ${column.title} up`}
                    icon={ArrowUp}
                    size="small"
                    disabled={index < 2}
                    onClick={() => move(index, -1)}
                  />
                  <IconButton
                    label={`Move ${column.title} down`}
                    icon={ArrowDown}
                    size="small"
                    disabled={index === 0 || index === arranged.length - 1}
                    onClick={() => move(index, 1)}
                  />
                </li>
              ))}
            </ul>
            <Button small look="quiet" onClick={() => onLayout({ ...layout, columns: [] })}>
              Back to the usual columns
            </Button>
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  )
}
