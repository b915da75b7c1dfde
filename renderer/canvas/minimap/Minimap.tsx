import type { Point, Rectangle, Scene } from '@workbook/scene/scene'
import { type PointerEvent, useEffect, useMemo, useRef, useState } from 'react'
import { followTheme } from '../../picture/follow-theme'
import { useSession } from '../../store/hooks'
import { mapControl } from '../gestures/use-pointer'
import { covers } from '../paint-layer/paint-window'
import { useMap, useMapState } from '../view/map-context'
import { contentTop, shownArea } from '../view/viewports'
import styles from './minimap.module.css'
import { minimapForm, paintMinimap } from './paint-minimap'

/** The whole sheet in small, with the part that is shown; a click or a drag in it goes there. */
export default function Minimap() {
  const wanted = useSession(({ minimap }) => minimap)
  const isCovered = useFitsWindow()
  return wanted && !isCovered ? <Picture /> : null
}

/** Whether the window shows all of the sheet, so that there is nowhere to go. */
function useFitsWindow(): boolean {
  const { view } = useMap()
  const index = useMapState((state) => state.index)
  const [fits, setFits] = useState(true)
  useEffect(() => {
    // The state changes with each movement of a drag, what there is to see does not.
    const content = contentOf(index.scene)
    const look = () => setFits(covers(shownArea(view.watch.current(), view.size()), content))
    look()
    return stopAll(view.watch.onRest(look), view.state.subscribe(look))
  }, [view, index])
  return fits
}

/** What there is to see of a sheet. Headings stay at the top of the window, so that they are no part of it. */
function contentOf({ extent, boxes }: Scene): Rectangle {
  const top = contentTop(boxes)
  return { ...extent, y: top, height: extent.y + extent.height - top }
}

function stopAll(...stops: readonly (() => void)[]): () => void {
  return () => {
    for (const stop of stops) stop()
  }
}

function Picture() {
  const { view, navigation } = useMap()
  const index = useMapState((state) => state.index)
  const canvas = useRef<HTMLCanvasElement>(null)
  const frame = useRef<HTMLDivElement>(null)
  const window = useMapState(() => view.size())
  const form = useMemo(() => minimapForm(index.scene.extent, window), [index, window])
  const { scale } = form

  useEffect(() => {
    const paint = () => {
      if (canvas.current) paintMinimap(canvas.current, index.scene, form)
    }
    // Not before the map itself: its colours make the browser work out the style of the whole window.
    const first = requestAnimationFrame(paint)
    return stopAll(followTheme(paint), () => cancelAnimationFrame(first))
  }, [index, form])

  useEffect(() => {
    const follow = () => {
      const area = shownArea(view.watch.current(), view.size())
      const { x, y } = index.scene.extent
      const place = `translate(${(area.x - x) * scale}px, ${(area.y - y) * scale}px)`
      frame.current?.style.setProperty('transform', place)
      frame.current?.style.setProperty('width', `${area.width * scale}px`)
      frame.current?.style.setProperty('height', `${area.height * scale}px`)
    }
    follow()
    // The window may have another size.
    return stopAll(view.watch.onMove(follow), view.state.subscribe(follow))
  }, [view, index, scale])

  const go = (event: PointerEvent<HTMLDivElement>) => {
    const corner = event.currentTarget.getBoundingClientRect()
    const { x, y } = index.scene.extent
    const point: Point = {
      x: x + (event.clientX - corner.x) / scale,
      y: y + (event.clientY - corner.y) / scale,
    }
    navigation.centreOn(point)
  }
  return (
    <div
      className={styles.minimap}
      style={{ width: form.width, height: form.height }}
      // The outline and the zoom commands are the way with the keyboard and for screen readers.
      aria-hidden="true"
      {...{ [mapControl]: '' }}
      onPointerDown={(event) => {
        event.stopPropagation()
        event.currentTarget.setPointerCapture(event.pointerId)
        go(event)
      }}
      onPointerMove={(event) => {
        if (event.buttons === 1) go(event)
      }}
    >
      <canvas ref={canvas} className={styles.picture} style={{ width: form.width, height: form.height }} />
      <div ref={frame} className={styles.frame} />
    </div>
  )
}
