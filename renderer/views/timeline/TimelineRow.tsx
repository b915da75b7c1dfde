// biome-ignore-all lint/a11y/useSemanticElements: only what is in sight exists as elements, which tables cannot lay out
// biome-ignore-all lint/a11y/useFocusableInteractive: the focus goes to rows, never to cells
import { dayNumber } from '@workbook/analysis/day-number'
import type { IsoDay } from '@workbook/model/values'
import { drawStatus } from '@workbook/scene/draw-status'
import { stepTitle } from '@workbook/scene/names'
import { ChevronDown, ChevronRight } from 'lucide-react'
import { type MouseEvent, memo } from 'react'
import { Marks } from '../../picture/Marks'
import { classes } from '../../ui/classes'
import { Bar } from './Bar'
import { type TimeAxis, xOf } from './time-axis'
import columns from './timeline-columns.module.css'
import type { GroupLine, StepLine } from './timeline-lines'
import styles from './timeline-row.module.css'
import { barWords, dayCell, floatText, floatWords, withoutBar } from './timeline-words'
import type { BarDrag, BarGrip } from './use-bar-drag'

interface PlaceProps {
  /** Counts from 1 for the heading. */
  readonly rowIndex: number
  readonly top: number
  readonly width: number
  readonly isActive: boolean
}

export interface StepRowProps extends PlaceProps {
  readonly line: StepLine
  readonly axis: TimeAxis
  readonly today: IsoDay
  readonly isSelected: boolean
  readonly drag: BarDrag | null
  readonly onGrip: ((grip: BarGrip) => void) | undefined
  readonly onPress: (line: StepLine, isMore: boolean) => void
  readonly onOpen: (line: StepLine) => void
  readonly onMenu: (line: StepLine, x: number, y: number) => void
}

const middle = { x: 8, y: 8 }

/** One step: what it is and when, as cells of a table, and its bar in time. */
export const StepRow = memo(function StepRow(props: StepRowProps) {
  const { line, axis, today, isSelected, isActive, drag, onGrip, onPress, onOpen, onMenu } = props
  const { row } = line
  const { step, scheduled, facts } = row
  const missing = withoutBar(row)
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the grid listens for the keys of all its rows
    <div
      role="row"
      aria-rowindex={props.rowIndex}
      aria-level={2}
      aria-selected={isSelected}
      tabIndex={isActive ? 0 : -1}
      data-line={line.key}
      data-record-id={step.id}
      className={classes(styles.row, isSelected && styles.selected)}
      style={{ transform: `translateY(${props.top}px)`, width: props.width }}
      onClick={(event: MouseEvent) => onPress(line, event.ctrlKey || event.metaKey)}
      onDoubleClick={() => onOpen(line)}
      onContextMenu={(event) => {
        event.preventDefault()
        onMenu(line, event.clientX, event.clientY)
      }}
    >
      <div className={classes(columns.frozen, styles.left)}>
        <div role="rowheader" className={columns.titleCell} title={stepTitle(step)}>
          <svg className={styles.sign} width={16} height={16} viewBox="0 0 16 16" aria-hidden="true">
            <Marks marks={drawStatus(step.status, middle, 5.4)} />
          </svg>
          <span className={classes(styles.title, facts?.next && styles.next)}>{stepTitle(step)}</span>
        </div>
        <div role="gridcell" className={columns.dayCell}>
          {dayCell(scheduled, 'earlyStart', today)}
        </div>
        <div role="gridcell" className={columns.dayCell}>
          {dayCell(scheduled, 'earlyFinish', today)}
        </div>
        <div role="gridcell" className={classes(columns.floatCell, scheduled?.isCritical && columns.strong)}>
          <span aria-hidden="true">{floatText(scheduled)}</span>
          <span className="visually-hidden">
            {scheduled?.isCritical ? `Critical, ${floatWords(scheduled)}` : floatWords(scheduled)}
          </span>
        </div>
      </div>
      <div role="gridcell" className={styles.chart} aria-label={barWords(row)}>
        {missing === null ? (
          <Bar row={row} axis={axis} today={today} drag={drag} onGrip={onGrip} />
        ) : (
          <span className={styles.missing}>{missing}</span>
        )}
      </div>
    </div>
  )
})

export interface GroupRowProps extends PlaceProps {
  readonly line: GroupLine
  readonly axis: TimeAxis
  readonly onToggle: (line: GroupLine) => void
}

/** A stage with how far it is and the time that it takes as a whole. */
export const GroupRow = memo(function GroupRow({ line, axis, isActive, onToggle, ...place }: GroupRowProps) {
  const { title, done, count, span, open } = line
  const left = span ? xOf(axis, dayNumber(span.start)) : 0
  const width = span ? xOf(axis, dayNumber(span.finish) + 1) - left : 0
  const Chevron = open ? ChevronDown : ChevronRight
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the grid listens for the keys of all its rows
    <div
      role="row"
      aria-rowindex={place.rowIndex}
      aria-level={1}
      aria-expanded={open}
      tabIndex={isActive ? 0 : -1}
      data-line={line.key}
      className={classes(styles.row, styles.group)}
      style={{ transform: `translateY(${place.top}px)`, width: place.width }}
      onClick={() => onToggle(line)}
    >
      <div className={classes(columns.frozen, styles.left)}>
        <div role="rowheader" className={columns.titleCell}>
          <Chevron size={14} className={styles.sign} aria-hidden="true" />
          <span className={styles.title}>{title}</span>
          <span className={styles.count}>{`${done} of ${count}`}</span>
        </div>
      </div>
      <div role="gridcell" className={styles.chart}>
        {span && (
          <span className={styles.span} style={{ left, width: Math.max(4, width) }}>
            <span className={styles.spanDone} style={{ width: `${(done / count) * 100}%` }} />
          </span>
        )}
      </div>
    </div>
  )
})
