import { deleteRecords } from '@workbook/commands/delete-records'
import { recordKey, splitRecordKey } from '@workbook/model/records'
import type { Point } from '@workbook/scene/scene'
import { useReactFlow } from '@xyflow/react'
import { type RefObject, useEffect } from 'react'
import { useStores } from '../../store/hooks'

/** Lets toolbar and menus steer the map; hands back how a window point becomes a sheet point. */
export function useCanvasControls(region: RefObject<HTMLElement | null>): {
  toSheet: (point: Point) => Point
} {
  const stores = useStores()
  const flow = useReactFlow()

  useEffect(() => {
    const middle = () => {
      const bounds = region.current?.getBoundingClientRect() ?? new DOMRect()
      return flow.screenToFlowPosition({ x: bounds.x + bounds.width / 2, y: bounds.y + bounds.height / 2 })
    }
    stores.session.setCanvas({
      zoomToFit: () => void flow.fitView({ padding: 0.08, maxZoom: 1 }),
      zoomTo: (zoom) => void flow.zoomTo(zoom),
      focusRecord(key) {
        const { kind, id } = splitRecordKey(key)
        stores.session.select([key])
        void flow.fitView({ nodes: [{ id: recordKey(kind, id) }], maxZoom: 1 })
      },
      placeFor: ({ width, height }) => {
        const { x, y } = middle()
        return { x: Math.round(x - width / 2), y: Math.round(y - height / 2) }
      },
      selectAll: () => stores.session.select((stores.selectors.scene()?.boxes ?? []).map(({ key }) => key)),
      deleteSelection() {
        stores.document.execute(deleteRecords, { keys: [...stores.session.getState().selection] })
        region.current?.focus()
      },
    })
    return () => stores.session.setCanvas(null)
  }, [stores, flow, region])

  return { toSheet: (point) => flow.screenToFlowPosition(point) }
}
