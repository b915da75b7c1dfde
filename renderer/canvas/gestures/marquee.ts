import type { RecordKey } from '@workbook/model/records'
import type { Point, Rectangle } from '@workbook/scene/scene'
import type { MapView } from '../view/map-view'

/** A rectangle drawn over the empty map that selects what it touches. */
export interface Marquee {
  readonly begin: (start: Point, adds: boolean) => void
  readonly moveTo: (end: Point) => void
  /** Drawn nowhere, it was a click on the empty map: nothing is selected afterwards. */
  readonly finish: () => void
  readonly cancel: () => void
}

/** Movements shorter than this are a click, in window pixels. */
const threshold = 4

export function createMarquee(view: MapView): Marquee {
  const { session } = view.stores
  let drawn: { readonly start: Point; readonly before: ReadonlySet<RecordKey>; readonly adds: boolean } | null
  drawn = null

  return {
    begin(start, adds) {
      drawn = { start, before: session.getState().selection, adds }
    },
    moveTo(end) {
      if (!drawn) return
      const area = between(drawn.start, end)
      const { marquee, index } = view.state.getState()
      const far = Math.max(area.width, area.height) * view.watch.current().zoom >= threshold
      if (!marquee && !far) return
      view.set({ marquee: area })
      const touched = index.boxesIn(area).map(({ key }) => key)
      session.select(drawn.adds ? [...drawn.before, ...touched] : touched)
    },
    finish() {
      const wasClick = drawn !== null && view.state.getState().marquee === null
      if (wasClick && !drawn?.adds) session.select([])
      drawn = null
      view.set({ marquee: null })
    },
    cancel() {
      if (drawn) session.select(drawn.before)
      drawn = null
      view.set({ marquee: null })
    },
  }
}

function between(a: Point, b: Point): Rectangle {
  return {
    x: Math.min(a.x, b.x),
    y: Math.min(a.y, b.y),
    width: Math.abs(a.x - b.x),
    height: Math.abs(a.y - b.y),
  }
}
