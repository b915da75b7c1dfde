// biome-ignore-all lint/a11y/useSemanticElements: only what is in sight exists as elements, which tables cannot lay out
// biome-ignore-all lint/a11y/useFocusableInteractive: the focus goes to rows, never to cells
import type { WorkingDays } from '@workbook/analysis/schedule/working-days'
import { type RecordKey, recordKey } from '@workbook/model/records'
import type { IsoDay } from '@workbook/model/values'
import type { ReactNode, RefObject } from 'react'
import { useMemo } from 'react'
import { classes } from '../../ui/classes'
import { TimeGround } from './TimeGround'
import { TimeHeading, type TimeHeadingProps } from './TimeHeading'
import { GroupRow, StepRow } from './TimelineRow'
import { widthOf } from './time-axis'
import { placeFlags, type TimeFlag } from './time-flags'
import type { TimelineActs } from './timeline-acts'
import columns from './timeline-columns.module.css'
import styles from './timeline-grid.module.css'
import type { GroupLine, StepLine, TimelineLine } from './timeline-lines'
import { useBarDrag } from './use-bar-drag'
import { leftWidths, type TimeScale } from './use-time-scale'
import { headingHeight, rowHeight, useTimelineCursor } from './use-timeline-cursor'

export interface TimelineGridProps {
  readonly scroller: RefObject<HTMLDivElement | null>
  readonly time: TimeScale
  readonly lines: readonly TimelineLine[]
  readonly flags: readonly TimeFlag[]
  readonly workingDays: WorkingDays
  readonly today: IsoDay
  readonly selection: ReadonlySet<RecordKey>
  readonly readOnly: boolean
  readonly acts: TimelineActs
  readonly onSelect: (keys: readonly RecordKey[]) => void
  readonly onToggle: (line: GroupLine) => void
  readonly onOpen: (line: StepLine) => void
  readonly onMenu: (line: StepLine, x: number, y: number) => void
  /** What stays in sight below the rows. */
  readonly children: ReactNode
  /** What stands there without rows. */
  readonly empty: ReactNode
}

/** The steps as a table whose last column is time. */
export function TimelineGrid(props: TimelineGridProps) {
  const { scroller, time, lines, flags, workingDays, today, selection, readOnly, acts } = props
  const { axis, seen, isWide } = time
  const placed = useMemo(() => placeFlags(axis, flags), [axis, flags])
  const named = useMemo(() => placed.filter(({ isForecast }) => !isForecast), [placed])
  const { drag, begin } = useBarDrag({
    pixelsPerDay: axis.pixelsPerDay,
    scroller,
    workingDays,
    onDrop: acts.plan,
    onClick: () => {},
  })
  const cursor = useTimelineCursor({
    scroller,
    lines,
    selection,
    acts,
    onSelect: props.onSelect,
    onToggle: props.onToggle,
    onOpen: props.onOpen,
    onMenu: props.onMenu,
    onReach: ({ row: { scheduled } }) =>
      scheduled && time.reveal(scheduled.earlyStart, scheduled.earlyFinish),
  })
  const left = isWide ? leftWidths.wide : leftWidths.narrow
  const width = left + widthOf(axis)
  return (
    <div
      ref={scroller}
      className={styles.scroller}
      data-narrow={isWide ? undefined : ''}
      onScroll={time.onScroll}
    >
      {lines.length === 0 ? (
        props.empty
      ) : (
        <>
          <div
            role="treegrid"
            aria-label="Timeline of the client’s steps"
            aria-rowcount={lines.length + 1}
            aria-multiselectable="true"
            aria-readonly={readOnly}
            onKeyDown={cursor.onKeyDown}
            style={{ width }}
          >
            <ColumnHeads axis={axis} seen={seen} flags={named} />
            <div role="rowgroup" className={styles.rows} style={{ height: lines.length * rowHeight }}>
              <TimeGround axis={axis} seen={seen} workingDays={workingDays} flags={placed} />
              {cursor.items.map(({ index, start }) => {
                const line = lines[index]
                if (!line) return null
                const place = {
                  rowIndex: index + 2,
                  top: start - headingHeight,
                  width,
                  isActive: index === cursor.active,
                }
                if (line.kind === 'group') {
                  return (
                    <GroupRow key={line.key} line={line} axis={axis} onToggle={cursor.onToggle} {...place} />
                  )
                }
                const stepId = line.row.step.id
                return (
                  <StepRow
                    key={line.key}
                    line={line}
                    axis={axis}
                    today={today}
                    isSelected={selection.has(recordKey('steps', stepId))}
                    drag={drag?.stepId === stepId ? drag : null}
                    onGrip={readOnly ? undefined : begin}
                    onPress={cursor.onPress}
                    onOpen={cursor.onOpen}
                    onMenu={cursor.onMenu}
                    {...place}
                  />
                )
              })}
            </div>
          </div>
          {props.children}
        </>
      )}
    </div>
  )
}

function ColumnHeads({ axis, seen, flags }: TimeHeadingProps) {
  return (
    <div role="rowgroup" className={styles.heading} style={{ height: headingHeight }}>
      <div role="row" aria-rowindex={1} className={styles.headingRow}>
        <div className={classes(columns.frozen, styles.corner)}>
          <span role="columnheader" className={columns.titleCell}>
            Step
          </span>
          <span role="columnheader" className={columns.dayCell}>
            Start
          </span>
          <span role="columnheader" className={columns.dayCell}>
            Finish
          </span>
          <span
            role="columnheader"
            className={columns.floatCell}
            title="Working days that a step may slip without delaying the purchase."
          >
            Float
          </span>
        </div>
        <div role="columnheader">
          <span className="visually-hidden">Time</span>
          <TimeHeading axis={axis} seen={seen} flags={flags} />
        </div>
      </div>
    </div>
  )
}
