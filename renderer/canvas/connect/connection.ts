import { addConnectedStep } from '@workbook/commands/add-connected-step'
import { connect } from '@workbook/commands/connect'
import { placementAt, stageColumns } from '@workbook/layout/stage-columns'
import { type RecordKey, splitRecordKey } from '@workbook/model/records'
import { stepSize } from '@workbook/model/step'
import type { Id } from '@workbook/model/values'
import { type ConnectVerdict, canConnect } from '@workbook/rules/can-connect'
import type { LinkEnd } from '@workbook/rules/can-reconnect'
import type { Verdict } from '@workbook/rules/verdict'
import type { Point, Rectangle, SceneBox } from '@workbook/scene/scene'
import { participationWords, relationWords } from '../../i18n/words'
import { createAndEdit } from '../../store/title-editing'
import { showNotice } from '../../ui/notices'
import { besideBox, snapped } from '../gestures/places'
import type { MapView } from '../view/map-view'

/** The side of a box from which a link is drawn. From the left side the new link leads to the box. */
export type Side = 'top' | 'right' | 'bottom' | 'left'

/** A link while it is being drawn. */
export interface Connection {
  readonly from: RecordKey
  readonly side: Side
  readonly start: Point
  /** Where the pointer is, on the sheet. */
  readonly end: Point
  /** The link whose end is in the pointer's hand; null while a new link is drawn. */
  readonly reconnects: { readonly linkId: Id; readonly end: LinkEnd } | null
  /** The box under the pointer, and what the rules say to a link with it. */
  readonly target: { readonly box: SceneBox; readonly verdict: ConnectVerdict | Verdict } | null
}

export interface Connecting {
  readonly begin: (from: RecordKey, side: Side) => void
  readonly moveTo: (end: Point) => void
  /** Connects with the box under the pointer, else makes a step there. */
  readonly finish: () => void
  /** The side was clicked, not dragged from: the new step is placed beside the box. */
  readonly clicked: (from: RecordKey, side: Side) => void
  readonly cancel: () => void
}

export function createConnecting(view: MapView): Connecting {
  const { stores } = view

  function ends(
    { from, side }: Connection,
    other: RecordKey,
  ): { sourceKey: RecordKey; targetKey: RecordKey } {
    return side === 'left' ? { sourceKey: other, targetKey: from } : { sourceKey: from, targetKey: other }
  }

  function targetAt(connection: Connection, end: Point): Connection['target'] {
    const box = view.boxAt(end)
    if (!box || box.key === connection.from) return null
    if (box === connection.target?.box) return connection.target
    const { sourceKey, targetKey } = ends(connection, box.key)
    return { box, verdict: canConnect(stores.document.getState().workbook, sourceKey, targetKey) }
  }

  function addStepAt({ from, side }: Pick<Connection, 'from' | 'side'>, corner: Point): void {
    const columns = stageColumns(stores.document.getState().workbook, view.sheetId)
    const added = createAndEdit(stores, addConnectedStep, {
      kind: 'task',
      from,
      direction: side === 'left' ? 'before' : 'after',
      placement: placementAt(columns, view.sheetId, { ...corner, width: stepSize.width }),
    })
    if (!added.ok) showNotice('info', added.error.message)
  }

  function take(): Connection | null {
    const { connection } = view.state.getState()
    view.set({ connection: null })
    return connection
  }

  return {
    begin(from, side) {
      const box = view.state.getState().index.box(from)
      if (!box || stores.document.getState().readOnlyReason !== null) return
      const start = sidePoint(box.bounds, side)
      view.set({ connection: { from, side, start, end: start, reconnects: null, target: null } })
    },
    moveTo(end) {
      const { connection } = view.state.getState()
      if (connection) view.set({ connection: { ...connection, end, target: targetAt(connection, end) } })
    },
    finish() {
      const connection = take()
      if (!connection) return
      const { target, end, from } = connection
      if (!target) {
        const isBack = view.boxAt(end)?.key === from
        const corner = { x: end.x - stepSize.width / 2, y: end.y - stepSize.height / 2 }
        if (!isBack) addStepAt(connection, snapped(corner))
        return
      }
      const made = stores.document.execute(connect, ends(connection, target.box.key))
      if (!made.ok) showNotice('info', made.error.message)
    },
    clicked(from, side) {
      const { index } = view.state.getState()
      const box = index.box(from)
      if (box) addStepAt({ from, side }, besideBox(index, box.bounds, side, stepSize))
    },
    cancel: () => view.set({ connection: null }),
  }
}

/** The middle of a side of a box. */
export function sidePoint({ x, y, width, height }: Rectangle, side: Side): Point {
  if (side === 'left') return { x, y: y + height / 2 }
  if (side === 'right') return { x: x + width, y: y + height / 2 }
  return { x: x + width / 2, y: side === 'top' ? y : y + height }
}

/** What letting go would do, in words. */
export function connectionWords({ from, reconnects, target }: Connection): string {
  if (reconnects) return target ? reconnectionWords(target.verdict) : 'Drop on another box'
  if (!target) return splitRecordKey(from).kind === 'steps' ? 'New step' : 'New step for this person'
  const { verdict } = target
  if (!verdict.allowed) return verdict.reason
  if (!('kind' in verdict) || verdict.kind === 'sequence') return 'Connect'
  if (verdict.kind === 'participation') return participationWords[verdict.role]
  return relationWords[verdict.relation]
}

function reconnectionWords(verdict: Verdict): string {
  return verdict.allowed ? 'Connect here' : verdict.reason
}
