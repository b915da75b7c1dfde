import { type RecordKey, splitRecordKey } from '@workbook/model/records'
import { aroundAll } from '@workbook/scene/rectangles'
import type { Point, Rectangle } from '@workbook/scene/scene'
import type { CanvasControls, Viewport } from '../../store/session-store'
import { cornerIn, freeBelow } from '../gestures/places'
import type { MapView } from './map-view'
import {
  closeUp,
  contentTop,
  fitViewport,
  headingBarHeight,
  revealing,
  type Size,
  shownArea,
  toSheet,
  zoomedAround,
} from './viewports'

/** Moves the view of the map. */
export interface Navigation
  extends Pick<
    CanvasControls,
    | 'zoomToFit'
    | 'zoomToSelection'
    | 'zoomTo'
    | 'focusRecord'
    | 'reveal'
    | 'revealSelection'
    | 'shows'
    | 'pointAt'
    | 'placeFor'
    | 'glide'
    | 'focusMap'
  > {
  /** Puts a point of the sheet in the middle of the window, at once, as a hand on the minimap does. */
  readonly centreOn: (point: Point) => void
}

export interface NavigationSources {
  readonly view: MapView
  readonly region: () => HTMLElement | null
  readonly moveTo: (viewport: Viewport) => void
  /** The same without gliding there. */
  readonly jumpTo: (viewport: Viewport) => void
}

/** Below this scale a title cannot be read, so that going to a record comes nearer first. */
const readableZoom = 0.6

/** A little longer than the transitions in map-canvas.module.css. Milliseconds. */
const glideTime = 450

export function createNavigation({ view, region, moveTo, jumpTo }: NavigationSources): Navigation {
  let landing: ReturnType<typeof setTimeout> | undefined
  function boundsOf(key: RecordKey): Rectangle | undefined {
    const { index } = view.state.getState()
    return index.box(key)?.bounds ?? index.link(key)?.bounds
  }

  function reveal(key: RecordKey): void {
    const bounds = boundsOf(key)
    if (!bounds) return
    const now = view.watch.current()
    const near = now.zoom < readableZoom ? centred(bounds, 1, view.size()) : now
    moveTo(revealing(near, bounds, view.size()))
  }

  function selectedArea(): Rectangle | null {
    const bounds = [...view.stores.session.getState().selection].flatMap((key) => boundsOf(key) ?? [])
    return bounds.length > 0 ? aroundAll(bounds) : null
  }

  return {
    reveal,
    glide() {
      const map = region()
      if (!map) return
      map.dataset.gliding = ''
      clearTimeout(landing)
      landing = setTimeout(() => delete map.dataset.gliding, glideTime)
    },
    revealSelection() {
      const area = selectedArea()
      const now = view.watch.current()
      const shown = shownArea(now, view.size())
      const [first] = view.stores.session.getState().selection
      // Of what does not fit, the beginning is what counts.
      if (area && area.width < shown.width && area.height < shown.height) {
        moveTo(revealing(now, area, view.size()))
      } else if (first) reveal(first)
    },
    shows({ x, y, width, height }) {
      const shown = shownArea(view.watch.current(), view.size())
      const insideX = x >= shown.x && x + width <= shown.x + shown.width
      return insideX && y >= shown.y && y + height <= shown.y + shown.height
    },
    pointAt(screen) {
      const { left = 0, top = 0 } = region()?.getBoundingClientRect() ?? {}
      return view.toSheet({ x: screen.x - left, y: screen.y - top })
    },
    centreOn({ x, y }) {
      const { zoom } = view.watch.current()
      const { width, height } = view.size()
      jumpTo({ x: width / 2 - x * zoom, y: height / 2 - y * zoom, zoom })
    },
    zoomToFit() {
      const { extent, boxes } = view.state.getState().index.scene
      moveTo(fitViewport(extent, contentTop(boxes), view.size()))
    },
    zoomToSelection() {
      const area = selectedArea()
      if (area) moveTo(closeUp(area, view.size()))
    },
    zoomTo(zoom) {
      const { width, height } = view.size()
      moveTo(zoomedAround(view.watch.current(), { x: width / 2, y: height / 2 }, zoom))
    },
    focusRecord(key) {
      view.stores.session.select([key])
      reveal(key)
      // The box may be mounted by this very selection: it has an element after the next frame.
      requestAnimationFrame(() => {
        const { selection, editing } = view.stores.session.getState()
        // A quick hand may be typing in the next box by then.
        if (selection.has(key) && editing === null) focusBox(region(), key)
      })
    },
    placeFor(size) {
      const { width, height } = view.size()
      const middle = toSheet(view.watch.current(), { x: width / 2, y: headingBarHeight + height / 3 })
      const { index } = view.state.getState()
      return freeBelow(index, cornerIn(index.scene.stages, middle, size), size)
    },
    focusMap() {
      const { selection } = view.stores.session.getState()
      const [only] = selection.size === 1 ? selection : []
      if (only) focusBox(region(), only)
      else region()?.focus({ preventScroll: true })
    },
  }
}

/** Puts the focus on a box or a link, or on the map itself where that has no element. */
export function focusBox(region: HTMLElement | null, key: RecordKey): void {
  const { kind, id } = splitRecordKey(key)
  const selector = kind === 'links' ? `[data-link-id="${id}"]` : `[data-id="${CSS.escape(key)}"]`
  const target = region?.querySelector<HTMLElement | SVGElement>(selector) ?? region
  target?.focus({ preventScroll: true })
}

function centred({ x, y, width, height }: Rectangle, zoom: number, size: Size): Viewport {
  const middle: Point = { x: x + width / 2, y: y + height / 2 }
  return { x: size.width / 2 - middle.x * zoom, y: size.height / 2 - middle.y * zoom, zoom }
}
