import { useEffect, useRef } from 'react'
import { useMap } from '../view/map-context'
import { startPaintLayer } from './paint-layer'

/** What is not mounted, painted beneath the map. */
export function PaintLayer() {
  const { view } = useMap()
  const canvas = useRef<HTMLCanvasElement>(null)
  useEffect(() => (canvas.current ? startPaintLayer(canvas.current, view) : undefined), [view])
  return <canvas ref={canvas} hidden style={{ position: 'absolute', pointerEvents: 'none' }} />
}
