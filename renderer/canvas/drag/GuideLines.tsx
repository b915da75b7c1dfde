import type { Guide } from '@workbook/layout/snapping'
import { ViewportPortal } from '@xyflow/react'
import { useMap, useMapState } from '../view/map-context'
import styles from './guide-lines.module.css'

const noGuides: readonly Guide[] = []

/** What a dragged box lines up with, and the gaps that it makes equal. */
export function GuideLines() {
  const { view } = useMap()
  const guides = useMapState(({ drag }) => drag?.guides ?? noGuides)
  if (guides.length === 0) return null
  const tick = 4 / view.watch.current().zoom
  return (
    <ViewportPortal>
      <svg className={styles.guides} aria-hidden="true">
        {guides.map((guide) => {
          const d = guide.kind === 'alignment' ? alignmentPath(guide) : spacingPath(guide, tick)
          return <path key={`${guide.kind} ${guide.axis} ${d}`} className={styles[guide.kind]} d={d} />
        })}
      </svg>
    </ViewportPortal>
  )
}

function alignmentPath({ axis, at, from, to }: Extract<Guide, { kind: 'alignment' }>): string {
  return axis === 'x' ? `M${at} ${from} V${to}` : `M${from} ${at} H${to}`
}

/** Each gap is a line with a stop at either end. */
function spacingPath({ axis, at, gaps }: Extract<Guide, { kind: 'spacing' }>, tick: number): string {
  const stop = (place: number) =>
    axis === 'x' ? `M${place} ${at - tick} V${at + tick}` : `M${at - tick} ${place} H${at + tick}`
  const line = (from: number, to: number) =>
    axis === 'x' ? `M${from} ${at} H${to}` : `M${at} ${from} V${to}`
  return gaps.map(({ start, end }) => `${stop(start)} ${line(start, end)} ${stop(end)}`).join(' ')
}
