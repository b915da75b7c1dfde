import { workingDaysOf } from '@workbook/analysis/schedule/working-days'
import { recordKey } from '@workbook/model/records'
import type { Id } from '@workbook/model/values'
import { dealOf } from '@workbook/model/workbook'
import { useMemo, useRef, useState } from 'react'
import { useReadOnly } from '../../panels/use-read-only'
import { useForecast, useSelection, useSession, useStores, useToday, useWorkbook } from '../../store/hooks'
import { showOnMap } from '../../store/show-on-map'
import { ContextMenu } from '../../ui/ContextMenu'
import { byStage } from '../plan/plan-groupings'
import { usePlanRows } from '../plan/use-plan'
import table from '../table-view.module.css'
import { ForecastStrip } from './ForecastStrip'
import { PlanSummary } from './PlanSummary'
import { TimelineGrid } from './TimelineGrid'
import { TimelineTools } from './TimelineTools'
import { placeFlags, timeFlags } from './time-flags'
import { createTimelineActs } from './timeline-acts'
import { timelineExtent } from './timeline-extent'
import { timelineLines } from './timeline-lines'
import styles from './timeline-view.module.css'
import { useTimeScale } from './use-time-scale'

/** The client's steps in time: when each can start and end, what has room, and when they are likely to buy. */
export default function TimelineView() {
  const stores = useStores()
  const { session, selectors } = stores
  const workbook = useWorkbook()
  const today = useToday()
  const readOnly = useReadOnly()
  const selection = useSelection()
  const { forecast, progress } = useForecast()
  const activeSheetId = useSession((state) => state.activeSheetId)
  const [allSheets, setAllSheets] = useState(false)
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set())
  const [menu, setMenu] = useState<{ readonly id: Id; readonly x: number; readonly y: number } | null>(null)
  const scroller = useRef<HTMLDivElement>(null)
  const schedule = selectors.schedule()
  const { clientDate } = dealOf(workbook)
  const rows = usePlanRows({ allSheets, withSchedule: true })
  const lines = useMemo(() => {
    const sheets = selectors.sheets().filter(({ id }) => allSheets || id === activeSheetId)
    return timelineLines(rows, byStage(workbook, sheets, rows), closed)
  }, [selectors, workbook, rows, allSheets, activeSheetId, closed])
  const percentiles = forecast?.percentiles ?? null
  const flags = useMemo(() => timeFlags(today, clientDate, percentiles), [today, clientDate, percentiles])
  const extent = useMemo(
    () =>
      timelineExtent(
        rows,
        [...flags.map(({ day }) => day), ...(percentiles ? [percentiles.p90] : [])],
        today,
      ),
    [rows, flags, percentiles, today],
  )
  const workingDays = useMemo(() => workingDaysOf(workbook), [workbook])
  const latestDays = useRef(workingDays)
  latestDays.current = workingDays
  const acts = useMemo(() => createTimelineActs(stores, () => latestDays.current), [stores])
  const time = useTimeScale(scroller, extent)
  const show = (id: Id) => showOnMap(stores, recordKey('steps', id))

  function jumpTo(id: Id): void {
    const step = workbook.steps.get(id)
    if (!step) return
    setClosed(new Set())
    if (!allSheets) session.showSheet(step.sheetId)
    session.select([recordKey('steps', id)])
    const scheduled = schedule.steps.get(id)
    if (scheduled) time.reveal(scheduled.earlyStart, scheduled.earlyFinish)
  }

  return (
    <section className={table.view} aria-label="Timeline">
      <TimelineTools
        scale={time.scale}
        onScale={time.setScale}
        onToday={() => time.reveal(today)}
        sheets={selectors.sheets().length}
        allSheets={allSheets}
        onAllSheets={setAllSheets}
        count={rows.length}
      />
      <PlanSummary workbook={workbook} schedule={schedule} today={today} onShow={jumpTo} />
      <TimelineGrid
        empty={
          <p className={styles.empty}>
            This sheet has no steps yet. Draw them on the map or type them into the plan.
          </p>
        }
        scroller={scroller}
        time={time}
        lines={lines}
        flags={flags}
        workingDays={workingDays}
        today={today}
        selection={selection}
        readOnly={readOnly}
        acts={acts}
        onSelect={session.select}
        onToggle={({ key, open }) =>
          setClosed((now) => new Set(open ? [...now, key] : [...now].filter((other) => other !== key)))
        }
        onOpen={({ row }) => show(row.step.id)}
        onMenu={({ row }, x, y) => {
          session.select([recordKey('steps', row.step.id)])
          setMenu({ id: row.step.id, x, y })
        }}
      >
        <ForecastStrip
          axis={time.axis}
          today={today}
          forecast={forecast}
          clientDate={clientDate}
          progress={progress}
          nothing={
            schedule.problems.some(({ kind }) => kind === 'turned-away')
              ? 'No purchase to forecast: the client decided otherwise'
              : 'Nothing to forecast'
          }
          flags={placeFlags(time.axis, flags).filter(({ isForecast }) => isForecast)}
        />
      </TimelineGrid>
      <ContextMenu
        at={menu}
        entries={menu ? [{ label: 'Show on map', onChoose: () => show(menu.id) }] : []}
        onClose={() => setMenu(null)}
      />
    </section>
  )
}
