import { type RecordKey, splitRecordKey } from '@workbook/model/records'
import type { Id } from '@workbook/model/values'
import type { Point, Rectangle, Scene, SceneBox, SceneLink } from '@workbook/scene/scene'
import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Lit } from '../../store/selectors'
import type { Viewport } from '../../store/session-store'
import type { Stores } from '../../store/stores'
import { afterPicture, hasPicture } from '../../ui/after-picture'
import { type BoxFlowNode, createNodeProjection } from '../boxes/project-nodes'
import type { Connection } from '../connect/connection'
import type { BoxDrag } from '../drag/box-drag'
import type { LabelDrag } from '../links/label-drag'
import type { BoxResize } from '../resize/box-resize'
import { type Detail, detailAt } from './level-of-detail'
import { createMounting } from './mounting'
import { createSceneIndex, type SceneIndex } from './scene-index'
import { createViewportWatch, type ViewportWatch } from './viewport-watch'
import { type Size, shownArea, toSheet } from './viewports'

/** What the map shows right now and what is under way on it. Made from the stores, never saved. */
export interface MapState {
  readonly index: SceneIndex
  readonly nodes: readonly BoxFlowNode[]
  /** The links that are mounted. */
  readonly links: readonly SceneLink[]
  /** True while what is not mounted is painted. */
  readonly painted: boolean
  readonly detail: Detail
  /** What stands out while all else is dimmed. */
  readonly lit: Lit
  readonly drag: BoxDrag | null
  readonly connection: Connection | null
  readonly labelDrag: LabelDrag | null
  /** A box whose size is being changed, and the rectangle it would take. */
  readonly resize: BoxResize | null
  /** The rectangle of the sheet that is being selected. */
  readonly marquee: Rectangle | null
  /** The space bar is held: dragging pans. */
  readonly panning: boolean
}

type Gestures = Pick<MapState, 'drag' | 'connection' | 'labelDrag' | 'resize' | 'marquee' | 'panning'>

/** The map of one sheet: keeps what React Flow shows in step with the stores. */
export interface MapView {
  readonly stores: Stores
  readonly sheetId: Id
  readonly watch: ViewportWatch
  readonly state: Pick<StoreApi<MapState>, 'getState' | 'getInitialState' | 'subscribe'>
  /** Changes what is under way. */
  readonly set: (gestures: Partial<Gestures>) => void
  readonly size: () => Size
  readonly resize: (size: Size) => void
  /** The point of the sheet under a point of the map's window. */
  readonly toSheet: (point: Point) => Point
  readonly boxAt: (point: Point) => SceneBox | undefined
  /** The box, else the link, at a point of the sheet. */
  readonly recordAt: (point: Point) => RecordKey | null
  /** The link whose label lies at a point of the sheet, unless a box covers it. */
  readonly labelAt: (point: Point) => SceneLink | null
  /** Follows the stores until the returned function is called. */
  readonly start: () => () => void
}

/** What of the session changes what the map shows. */
const looked = ['selection', 'hovered', 'editing', 'filters', 'neighboursOf', 'audience'] as const

/** How near a link the pointer has to be, in window pixels. */
const linkReach = 7
/** How far beyond the window boxes are mounted, as a share of the window. */
const mountMargin = 0.15

export function createMapView(stores: Stores, scene: Scene, startAt: Viewport, startSize: Size): MapView {
  const { document, session, selectors, health } = stores
  const { sheetId } = scene
  const watch = createViewportWatch(startAt)
  const project = createNodeProjection()
  const mounting = createMounting()
  let size = startSize
  let resting = startAt
  let nextMounts: number | null = null

  function wanted(drag: BoxDrag | null, connection: Connection | null): RecordKey[] {
    const { editing, hovered, selection } = session.getState()
    const keys = [editing?.key, drag?.grabbed, connection?.from, hovered, ...selection]
    return [...new Set(keys.flatMap((key) => key ?? []))]
  }

  function mount(index: SceneIndex, gestures: Gestures): MapState {
    const { selection } = session.getState()
    const { workbook, readOnlyReason } = document.getState()
    const { zoom } = resting
    // The window's first picture does not wait for what it does not show.
    const onlyInReach = !hasPicture()
    const area = shownArea(resting, size, onlyInReach ? 0 : mountMargin)
    const question = {
      index,
      zoom,
      area,
      wanted: wanted(gestures.drag, gestures.connection),
      onlyInReach,
    }
    const { boxes, links, painted, complete } = mounting.next(question, watch.isMoving())
    if (!complete) nextMounts ??= requestAnimationFrame(mountMore)
    const detail = detailAt(zoom)
    const readOnly = readOnlyReason !== null
    const lit = selectors.lit()
    const nodes = project({ workbook, boxes, selection, detail, readOnly, painted, lit, held: gestures.drag })
    return { ...gestures, index, nodes, links, painted, detail, lit }
  }

  const idle: Gestures = {
    drag: null,
    connection: null,
    labelDrag: null,
    resize: null,
    marquee: null,
    panning: false,
  }
  const store = createStore<MapState>(() => mount(createSceneIndex(scene), idle))

  function refresh(gestures: Partial<Gestures> = {}): void {
    const state = store.getState()
    const shown = selectors.scene()
    // Another sheet is shown by another view; this one is about to go.
    if (shown?.sheetId !== sheetId) return
    const index = shown === state.index.scene ? state.index : createSceneIndex(shown)
    const { drag, connection, labelDrag, resize, marquee, panning } = state
    store.setState(mount(index, { drag, connection, labelDrag, resize, marquee, panning, ...gestures }))
  }

  function mountMore(): void {
    nextMounts = null
    refresh()
  }

  const at = (point: Point) => store.getState().index.boxAt(point)

  return {
    stores,
    sheetId,
    watch,
    state: store,
    set: refresh,
    size: () => size,
    resize(next) {
      size = next
      refresh()
    },
    toSheet: (point) => toSheet(watch.current(), point),
    boxAt: at,
    recordAt: (point) =>
      (at(point) ?? store.getState().index.linkAt(point, linkReach / watch.current().zoom))?.key ?? null,
    labelAt: (point) => (at(point) ? null : (store.getState().index.labelAt(point) ?? null)),
    start() {
      const stops = [
        document.subscribe(() => refresh()),
        health.subscribe(() => refresh()),
        session.subscribe((now, before) => {
          if (looked.some((part) => now[part] !== before[part])) refresh()
        }),
        watch.onRest((viewport) => {
          resting = viewport
          session.setZoom(viewport.zoom)
          session.setViewport(sheetId, viewport)
          refresh()
        }),
      ]
      session.setZoom(resting.zoom)
      if (hasPicture()) refresh()
      else void afterPicture().then(() => refresh())
      return () => {
        for (const stop of stops) stop()
        if (nextMounts !== null) cancelAnimationFrame(nextMounts)
        nextMounts = null
        watch.dispose()
      }
    },
  }
}

/** True for what stands on the map as a box. */
export function isBoxKey(key: RecordKey): boolean {
  return ['steps', 'stakeholders', 'notes'].includes(splitRecordKey(key).kind)
}
