import type { RecordKey } from '@workbook/model/records'
import type { Point } from '@workbook/scene/scene'
import { showNotice } from '../../ui/notices'
import { type Connecting, createConnecting } from '../connect/connection'
import { createReconnecting, type Reconnecting } from '../connect/reconnection'
import { type BoxDragging, createBoxDragging } from '../drag/box-drag'
import { createLabelDragging, type LabelDragging } from '../links/label-drag'
import { type BoxResizing, createBoxResizing } from '../resize/box-resize'
import type { MapView } from '../view/map-view'
import type { Navigation } from '../view/navigation'
import { createMarquee, type Marquee } from './marquee'
import { createNudge } from './nudge'
import { deleteSelected } from './selection'

/** Everything a person can do on the map with pointer and keys. */
export interface MapGestures {
  readonly view: MapView
  readonly drag: BoxDragging
  readonly connect: Connecting
  readonly reconnect: Reconnecting
  readonly label: LabelDragging
  readonly resize: BoxResizing
  readonly marquee: Marquee
  readonly nudge: (by: Point) => void
  /** Deletes what is selected; the focus stays on the map. */
  readonly deleteSelection: () => void
  readonly focusRecord: (key: RecordKey) => void
  /** Takes back what is under way; false when nothing is. */
  readonly cancel: () => boolean
}

export function createMapGestures(view: MapView, navigation: Navigation): MapGestures {
  const drag = createBoxDragging(view)
  const connect = createConnecting(view)
  const reconnect = createReconnecting(view)
  const label = createLabelDragging(view)
  const resize = createBoxResizing(view)
  const marquee = createMarquee(view)
  return {
    view,
    drag,
    connect,
    reconnect,
    label,
    resize,
    marquee,
    nudge: createNudge(view),
    deleteSelection() {
      const deleted = deleteSelected(view.stores)
      if (!deleted.ok) showNotice('info', deleted.error.message)
      navigation.focusMap()
    },
    focusRecord: navigation.focusRecord,
    cancel() {
      const state = view.state.getState()
      if (state.drag) drag.cancel()
      else if (state.connection) connect.cancel()
      else if (state.labelDrag) label.cancel()
      else if (state.resize) resize.cancel()
      else if (state.marquee) marquee.cancel()
      else return false
      return true
    },
  }
}
