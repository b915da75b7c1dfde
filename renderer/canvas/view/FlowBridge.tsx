import { splitRecordKey } from '@workbook/model/records'
import { type ReactFlowState, useReactFlow, useStoreApi } from '@xyflow/react'
import { type RefObject, useEffect } from 'react'
import { layerWhileMoving } from './layer-while-moving'
import type { SheetMap } from './map'
import { useMap } from './map-context'

const milliseconds = 180

/** Ties the map to React Flow: the one subscription to its viewport, and the way to move it. */
export function FlowBridge({ region }: { readonly region: RefObject<HTMLElement | null> }) {
  const map = useMap()
  const flow = useReactFlow()
  const api = useStoreApi()

  useEffect(() => {
    const host = region.current
    const pane = host?.querySelector<HTMLElement>('.react-flow__viewport')
    if (!host || !pane) return
    const { view, gestures, navigation, attach } = map
    const { session } = view.stores
    const follow = ({ transform: [x, y, zoom] }: ReactFlowState) => view.watch.moved({ x, y, zoom })
    attach({
      region: host,
      moveTo: (viewport) => void flow.setViewport(viewport, { duration: isCalm() ? 0 : milliseconds }),
      jumpTo: (viewport) => void flow.setViewport(viewport),
    })
    const stops = [
      api.subscribe(follow),
      view.start(),
      layerWhileMoving(view.watch, pane),
      hideWhilePainted(map, pane),
      session.subscribe(({ editing }, before) => {
        const isBox = editing && splitRecordKey(editing.key).kind !== 'stages'
        if (isBox && editing !== before.editing) navigation.reveal(editing.key)
      }),
    ]
    const { deleteSelection } = gestures
    const selectAll = () => session.select(view.state.getState().index.scene.boxes.map(({ key }) => key))
    const { centreOn: _, ...controls } = navigation
    session.setCanvas({ ...controls, deleteSelection, selectAll })
    // Asked for from another sheet: the record was selected before this map was there.
    const [selected] = session.getState().selection
    if (selected) requestAnimationFrame(() => navigation.reveal(selected))
    return () => {
      for (const stop of stops) stop()
      attach(null)
      session.setCanvas(null)
    }
  }, [map, flow, api, region])

  return null
}

/**
 * While the map moves the painting alone is shown, because it shows the mounted boxes as well: two layers would have
 * to be blended for each frame. A title that is being typed stays in sight.
 */
function hideWhilePainted({ view }: SheetMap, pane: HTMLElement): () => void {
  const stops = [
    view.watch.onStart(() => {
      const { painted, drag, connection } = view.state.getState()
      const isIdle = !drag && !connection && !view.stores.session.getState().editing
      if (painted && isIdle) pane.style.setProperty('opacity', '0')
    }),
    view.watch.onRest(() => pane.style.removeProperty('opacity')),
  ]
  return () => {
    for (const stop of stops) stop()
  }
}

function isCalm(): boolean {
  return window.matchMedia('(prefers-reduced-motion: reduce)').matches
}
