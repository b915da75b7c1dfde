import { ArrowDown, ArrowUp, ChevronDown, Rows3, X } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button } from '../../ui/Button'
import { ColumnChooser } from '../../ui/grid/ColumnChooser'
import type { GridColumn } from '../../ui/grid/grid-column'
import { type GridLayout, sortsOf, withSorts } from '../../ui/grid/grid-layout'
import { Menu } from '../../ui/Menu'
import table from '../table-view.module.css'
import { isPlanGrouping, planGroupingNames } from './plan-groupings'
import type { PlanRow } from './plan-rows'

export interface PlanToolsProps {
  readonly layout: GridLayout
  readonly onLayout: (layout: GridLayout) => void
  readonly columns: readonly GridColumn<PlanRow>[]
  readonly count: number
  /** How many sheets the workbook has. */
  readonly sheets: number
  readonly allSheets: boolean
  readonly onAllSheets: (all: boolean) => void
  /** What is added, at the start of the bar. */
  readonly children: ReactNode
}

/** How the plan is looked at: grouped, sorted, which sheets and which columns. */
export function PlanTools(props: PlanToolsProps) {
  const { layout, onLayout, columns, count, sheets, allSheets, onAllSheets, children } = props
  const group = isPlanGrouping(layout.group) ? layout.group : null
  const sorted = sortsOf(layout).flatMap(({ column }) => columns.find(({ id }) => id === column) ?? [])
  const Arrow = layout.sort?.direction === 'down' ? ArrowDown : ArrowUp
  return (
    <div className={table.tools}>
      {children}
      <Menu
        trigger={
          <Button small look="quiet">
            <Rows3 size={14} aria-hidden="true" />
            {group ? `Grouped by ${planGroupingNames[group].toLowerCase()}` : 'Not grouped'}
            <ChevronDown size={14} aria-hidden="true" />
          </Button>
        }
        entries={[
          { label: 'Not grouped', onChoose: () => onLayout({ ...layout, group: null }) },
          { label: 'By stage', onChoose: () => onLayout({ ...layout, group: 'stage' }) },
          { label: 'By owner', onChoose: () => onLayout({ ...layout, group: 'owner' }) },
        ]}
      />
      {sorted.length > 0 && (
        <Button small look="quiet" onClick={() => onLayout(withSorts(layout, []))}>
          <Arrow size={14} aria-hidden="true" />
          {`Sorted by ${sorted.map(({ title }) => title.toLowerCase()).join(', then ')}`}
          <X size={13} aria-label="Clear sort" />
        </Button>
      )}
      {sheets > 1 && (
        <Button small look="quiet" aria-pressed={allSheets} onClick={() => onAllSheets(!allSheets)}>
          All sheets
        </Button>
      )}
      <span className={table.count}>{count === 1 ? '1 step' : `${count} steps`}</span>
      <ColumnChooser columns={columns} layout={layout} onLayout={onLayout} />
    </div>
  )
}
