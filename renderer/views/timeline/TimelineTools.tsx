import { CalendarDays, Maximize2 } from 'lucide-react'
import { Button } from '../../ui/Button'
import table from '../table-view.module.css'
import { type ZoomLevel, zoomLevels } from './time-axis'
import styles from './timeline-tools.module.css'

export interface TimelineToolsProps {
  /** Pixels a day, or as many as show everything. */
  readonly scale: number | 'fit'
  readonly onScale: (scale: number | 'fit') => void
  readonly onToday: () => void
  readonly sheets: number
  readonly allSheets: boolean
  readonly onAllSheets: (all: boolean) => void
  readonly count: number
}

const levels = Object.keys(zoomLevels) as ZoomLevel[]

/** How much time is seen at once, and of which sheets. */
export function TimelineTools({ scale, onScale, onToday, count, ...sheets }: TimelineToolsProps) {
  return (
    <div className={table.tools}>
      <fieldset className={styles.levels}>
        <legend className="visually-hidden">Zoom</legend>
        {levels.map((level) => (
          <Button
            key={level}
            small
            look="quiet"
            aria-pressed={scale === zoomLevels[level]}
            onClick={() => onScale(zoomLevels[level])}
          >
            {level}
          </Button>
        ))}
        <Button small look="quiet" aria-pressed={scale === 'fit'} onClick={() => onScale('fit')}>
          <Maximize2 size={13} aria-hidden="true" />
          Fit
        </Button>
      </fieldset>
      <Button small look="quiet" onClick={onToday}>
        <CalendarDays size={14} aria-hidden="true" />
        Today
      </Button>
      {sheets.sheets > 1 && (
        <Button
          small
          look="quiet"
          aria-pressed={sheets.allSheets}
          onClick={() => sheets.onAllSheets(!sheets.allSheets)}
        >
          All sheets
        </Button>
      )}
      <span className={table.count}>{count === 1 ? '1 step' : `${count} steps`}</span>
    </div>
  )
}
