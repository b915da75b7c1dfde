import type { RecordKey } from '@workbook/model/records'
import type { LinkEnd } from '@workbook/rules/can-reconnect'
import { middleOf } from '@workbook/scene/rectangles'
import type { Point, Rectangle, SceneLink } from '@workbook/scene/scene'
import { ViewportPortal } from '@xyflow/react'
import type { PointerEvent } from 'react'
import { useDocument, useSession } from '../../store/hooks'
import { trackPointer } from '../gestures/track-pointer'
import { mapControl } from '../gestures/use-pointer'
import { useMap, useMapState } from '../view/map-context'
import styles from './link-layer.module.css'

/** How far from its box an end is taken hold of, in sheet pixels: beside the box, whose own edge starts new links. */
const fromBox = 13

/** Where links are taken hold of: the ends of the selected one, and the label of what is pointed at or selected. */
export function LinkGrips() {
  const selection = useSession((state) => state.selection)
  const hovered = useSession((state) => state.hovered)
  const readOnly = useDocument(({ readOnlyReason }) => readOnlyReason !== null)
  const [only] = selection.size === 1 ? selection : []
  const link = useMapState(({ index }) => only && index.link(only))
  const pointedAt = useMapState(({ index }) => hovered && index.link(hovered))
  const isBusy = useMapState(({ drag, labelDrag, connection }) => Boolean(drag ?? labelDrag ?? connection))
  if (readOnly || isBusy) return null
  const label = (pointedAt || link)?.label
  return (
    <ViewportPortal>
      {label && <LabelGrip place={label} />}
      {link && <Grip link={link} end="source" />}
      {link && <Grip link={link} end="target" />}
    </ViewportPortal>
  )
}

/** Shows that the label can be moved. The map does the moving, as it does for all that lies on it. */
function LabelGrip({ place }: { readonly place: Rectangle }) {
  const { view } = useMap()
  // Under a box the label is not within reach.
  if (view.boxAt(middleOf(place))) return null
  const { x, y, width, height } = place
  return (
    <div
      className={`nodrag nopan ${styles.label}`}
      title="Drag to move the label"
      style={{ left: x, top: y, width, height }}
    />
  )
}

function Grip({ link, end }: { readonly link: SceneLink; readonly end: LinkEnd }) {
  const { view, gestures } = useMap()
  const at = gripPoint(end === 'source' ? link.points : [...link.points].reverse())

  function press(event: PointerEvent<HTMLDivElement>, key: RecordKey): void {
    const region = event.currentTarget.closest('section')
    if (event.button !== 0 || !region) return
    event.stopPropagation()
    const corner = region.getBoundingClientRect()
    const { reconnect } = gestures
    trackPointer(
      { x: event.clientX, y: event.clientY },
      {
        onStart: () => reconnect.begin(key, end),
        onMove: ({ x, y }) => reconnect.moveTo(view.toSheet({ x: x - corner.x, y: y - corner.y })),
        onEnd: reconnect.finish,
        onCancel: reconnect.cancel,
      },
    )
  }

  return (
    <div
      className={`nodrag nopan ${styles.grip}`}
      {...{ [mapControl]: '' }}
      data-link-end={end}
      title={
        end === 'source' ? 'Drag to change where the link begins' : 'Drag to change where the link leads'
      }
      style={{ left: at.x, top: at.y }}
      onPointerDown={(event) => press(event, link.key)}
    />
  )
}

/** A point a little way along a line, in the middle of its first stretch where that is short. */
function gripPoint([first = { x: 0, y: 0 }, second = first]: readonly Point[]): Point {
  const length = Math.hypot(second.x - first.x, second.y - first.y) || 1
  const along = Math.min(fromBox, length / 2) / length
  return { x: first.x + (second.x - first.x) * along, y: first.y + (second.y - first.y) * along }
}
