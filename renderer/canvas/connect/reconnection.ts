import { reconnect } from '@workbook/commands/reconnect'
import type { RecordKey } from '@workbook/model/records'
import { canReconnect, type LinkEnd } from '@workbook/rules/can-reconnect'
import type { Point } from '@workbook/scene/scene'
import { showNotice } from '../../ui/notices'
import type { MapView } from '../view/map-view'
import { endsOf } from '../view/scene-index'
import type { Connection } from './connection'

/** An end of a link that is dragged to another box. */
export interface Reconnecting {
  readonly begin: (link: RecordKey, end: LinkEnd) => void
  readonly moveTo: (at: Point) => void
  /** Hangs the end on the box under the pointer; on the empty map the link stays as it was. */
  readonly finish: () => void
  readonly cancel: () => void
}

export function createReconnecting(view: MapView): Reconnecting {
  const { document } = view.stores

  function targetAt({ reconnects, target, from }: Connection, at: Point): Connection['target'] {
    const box = view.boxAt(at)
    // Back at the box that it leads to already, nothing would change and nothing has to be said.
    if (!reconnects || !box || isUnchanged(reconnects, box.key)) return null
    if (box === target?.box) return target
    const verdict = canReconnect(document.getState().workbook, reconnects.linkId, reconnects.end, box.key)
    return box.key === from && verdict.allowed ? null : { box, verdict }
  }

  function isUnchanged({ linkId, end }: NonNullable<Connection['reconnects']>, key: RecordKey): boolean {
    const link = view.state.getState().index.scene.links.find(({ id }) => id === linkId)
    return link !== undefined && endsOf(link)[end === 'source' ? 0 : 1] === key
  }

  return {
    begin(key, end) {
      const link = view.state.getState().index.link(key)
      const [first, last] = [link?.points[0], link?.points.at(-1)]
      if (!link || !first || !last || document.getState().readOnlyReason !== null) return
      const [source, target] = endsOf(link)
      const isSource = end === 'source'
      const [from, start, at] = isSource ? [target, last, first] : [source, first, last]
      const reconnects = { linkId: link.id, end }
      view.set({ connection: { from, side: 'right', start, end: at, reconnects, target: null } })
    },
    moveTo(at) {
      const { connection } = view.state.getState()
      if (connection) view.set({ connection: { ...connection, end: at, target: targetAt(connection, at) } })
    },
    finish() {
      const { connection } = view.state.getState()
      view.set({ connection: null })
      if (!connection?.reconnects || !connection.target) return
      const made = document.execute(reconnect, { ...connection.reconnects, to: connection.target.box.key })
      if (!made.ok) showNotice('info', made.error.message)
    },
    cancel: () => view.set({ connection: null }),
  }
}
