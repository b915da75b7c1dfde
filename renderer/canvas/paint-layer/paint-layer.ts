import type { RecordKey } from '@workbook/model/records'
import type { Palette } from '@workbook/scene/palettes'
import { followTheme } from '../../picture/follow-theme'
import { computedPalette, fadedPalette } from '../../picture/screen-palette'
import { carriedLinks, mostCarried } from '../drag/live-links'
import { layerWhileMoving } from '../view/layer-while-moving'
import type { MapState, MapView } from '../view/map-view'
import { type HeldThings, paintScene } from './paint-scene'
import { isGoodFor, overscanOf, type PaintedWindow, paintedArea, shiftOf } from './paint-window'

/** How long a change may wait that is in sight already. Milliseconds. */
const longestWait = 200

/**
 * Paints on a canvas what is not mounted. While the map moves, the painting is only moved and scaled; it is made anew
 * when it no longer covers the window, when scaling blurs it, and when the map comes to rest.
 */
export function startPaintLayer(canvas: HTMLCanvasElement, view: MapView): () => void {
  const context = canvas.getContext('2d', { alpha: false })
  if (!context) return () => {}
  let painted: PaintedWindow | null = null
  let colours: { readonly palette: Palette; readonly faded: Palette } | null = null
  let frame: number | null = null
  let idle: number | null = null
  let fontsReady = false

  function place(): void {
    if (!painted) return
    const { x, y, scale } = shiftOf(painted, view.watch.current())
    canvas.style.transform = `translate(${x}px, ${y}px) scale(${scale})`
  }

  function paint(): void {
    frame = null
    const state = view.state.getState()
    canvas.hidden = !state.painted
    if (!state.painted || !context || !fontsReady) return
    painted = { viewport: view.watch.current(), size: view.size() }
    const scale = window.devicePixelRatio
    fitCanvas(canvas, painted, scale)
    const { index, detail, lit } = state
    const { selection } = view.stores.session.getState()
    const area = paintedArea(painted)
    const { zoom } = painted.viewport
    const dropStageId = state.drag?.dropStageId ?? null
    const held = heldOf(state)
    const labelInHand = state.labelDrag?.key ?? null
    colours ??= coloursOf(canvas)
    const look = { ...colours, lit, detail, selection }
    paintScene(context, zoom, scale, { index, area, ...look, dropStageId, labelInHand, held })
    place()
  }

  function repaint(): void {
    frame ??= requestAnimationFrame(paint)
  }

  /** Mounted boxes show by themselves that they are selected: whoever walks from one to the next need not wait. */
  function repaintSoon(): void {
    idle ??= requestIdleCallback(
      () => {
        idle = null
        repaint()
      },
      { timeout: longestWait },
    )
  }

  const stops = [
    followTheme(() => {
      colours = null
      repaint()
    }),
    layerWhileMoving(view.watch, canvas),
    view.watch.onMove((viewport) => {
      if (!painted) return
      if (isGoodFor(painted, viewport, view.state.getState().index.scene.extent)) place()
      else repaint()
    }),
    view.watch.onRest((viewport) => {
      const isSame = painted && shiftOf(painted, viewport).scale === 1 && covers(view, painted)
      if (!isSame) repaint()
    }),
    view.state.subscribe((state, before) => {
      if (needsPaint(state, before)) repaint()
    }),
    view.stores.session.subscribe(({ selection }, before) => {
      if (selection !== before.selection) repaintSoon()
    }),
  ]
  // Text painted before its font is there would stay in another font.
  void Promise.all([document.fonts.load('600 13px Inter'), document.fonts.load('400 13px Inter')])
    .then(() => document.fonts.ready)
    .then(() => {
      fontsReady = true
      repaint()
    })
  return () => {
    for (const stop of stops) stop()
    if (frame !== null) cancelAnimationFrame(frame)
    if (idle !== null) cancelIdleCallback(idle)
    frame = null
    idle = null
  }
}

/** Asked for when they are needed: the answer makes the browser work out the style of the whole window. */
function coloursOf(canvas: HTMLCanvasElement) {
  const palette = computedPalette(canvas)
  return { palette, faded: fadedPalette(palette) }
}

function covers(view: MapView, painted: PaintedWindow): boolean {
  return isGoodFor(painted, view.watch.current(), view.state.getState().index.scene.extent)
}

function fitCanvas(canvas: HTMLCanvasElement, { size }: PaintedWindow, scale: number): void {
  const over = overscanOf(size)
  const [wide, high] = [size.width + 2 * over.x, size.height + 2 * over.y]
  const width = Math.round(wide * scale)
  const height = Math.round(high * scale)
  // Setting the size clears a canvas and makes a new one behind it, even when nothing changes.
  if (canvas.width !== width || canvas.height !== height) {
    canvas.width = width
    canvas.height = height
  }
  canvas.style.width = `${wide}px`
  canvas.style.height = `${high}px`
  canvas.style.left = `${-over.x}px`
  canvas.style.top = `${-over.y}px`
  canvas.style.transformOrigin = `${over.x}px ${over.y}px`
}

function needsPaint(state: MapState, before: MapState): boolean {
  if (state.index !== before.index || state.painted !== before.painted) return true
  if (state.lit !== before.lit || state.labelDrag?.key !== before.labelDrag?.key) return true
  if (state.detail !== before.detail || state.drag?.keys !== before.drag?.keys) return true
  if (state.drag?.dropStageId !== before.drag?.dropStageId) return true
  if (!state.painted || state.drag === before.drag) return false
  const held = heldOf(state)
  return held !== null && held.boxes.length + held.links.length > 0
}

function heldOf({ drag, index, nodes }: MapState): HeldThings | null {
  if (!drag) return null
  const mounted = new Set(nodes.map(({ id }) => id as RecordKey))
  const boxes = [...drag.keys].flatMap((key) => (mounted.has(key) ? [] : (index.box(key) ?? [])))
  const carried = boxes.length > 0 ? carriedLinks(index, drag.keys) : []
  return { keys: drag.keys, by: drag.by, boxes, links: carried.length > mostCarried ? carried : [] }
}
