import { menuActions } from '@contract/menu-actions'
import { insertStep } from '@workbook/commands/insert-step'
import { moveLinkLabel } from '@workbook/commands/move-link-label'
import { placementAt, stageColumns } from '@workbook/layout/stage-columns'
import type { Link } from '@workbook/model/link'
import { splitRecordKey } from '@workbook/model/records'
import { stepSize } from '@workbook/model/step'
import type { Placement } from '@workbook/model/values'
import { middleOfWay } from '@workbook/scene/link-paths'
import { ArrowRightFromLine, ArrowRightToLine, Spline, SquareSplitHorizontal } from 'lucide-react'
import type { Stores } from '../store/stores'
import { createAndEdit } from '../store/title-editing'
import { showNotice } from '../ui/notices'
import { type Action, type ActionContext, canChange } from './action'
import { freeNear } from './free-placement'

/** What is selected, when it is one thing. */
function onlySelected({ stores }: ActionContext) {
  const selection = stores?.session.getState().selection
  const [only] = selection?.size === 1 ? selection : []
  return only ? splitRecordKey(only) : null
}

function selectedLink(context: ActionContext): Link | null {
  const only = onlySelected(context)
  const { workbook } = context.stores?.document.getState() ?? {}
  return (only?.kind === 'links' && workbook?.links.get(only.id)) || null
}

function canConnectSelected(context: ActionContext): boolean {
  const kind = onlySelected(context)?.kind
  return canChange(context) && isOnMap(context) && (kind === 'steps' || kind === 'stakeholders')
}

function canChangeLink(context: ActionContext): boolean {
  return canChange(context) && isOnMap(context) && selectedLink(context) !== null
}

function isOnMap({ stores }: ActionContext): boolean {
  return stores?.session.getState().activeSheetId != null
}

/** A free place near the middle of a link, in the column that is there. */
function placeOn({ selectors, document }: Stores, link: Link): Placement | null {
  const scene = selectors.scene()
  const drawn = scene?.links.find(({ id }) => id === link.id)
  const middle = drawn && middleOfWay(drawn.points)
  if (!scene || !middle) return null
  const corner = freeNear(scene.boxes, {
    x: middle.x - stepSize.width / 2,
    y: middle.y - stepSize.height / 2,
    ...stepSize,
  })
  const columns = stageColumns(document.getState().workbook, scene.sheetId)
  return placementAt(columns, scene.sheetId, { ...corner, width: stepSize.width })
}

/** What is done with links, without a pointer. */
export const linkActions = {
  'map.connect': {
    ...menuActions['map.connect'],
    keywords: ['link', 'arrow', 'before', 'after', 'owner', 'approver', 'join'],
    icon: Spline,
    enabled: canConnectSelected,
    needs: 'Select a step or a person first',
    run: ({ showDialog }) => showDialog('connect'),
  },
  'link.insertStep': {
    label: 'Insert step here',
    keywords: ['link', 'between', 'split', 'new', 'middle'],
    icon: SquareSplitHorizontal,
    enabled: (context) => canChangeLink(context) && selectedLink(context)?.kind === 'sequence',
    needs: 'Select a link between two steps first',
    run(context) {
      const { stores } = context
      const link = selectedLink(context)
      const placement = stores && link && placeOn(stores, link)
      if (!placement) return
      const added = createAndEdit(stores, insertStep, { linkId: link.id, kind: 'task', placement })
      if (!added.ok) showNotice('warning', added.error.message)
    },
  },
  'link.reconnectSource': {
    label: 'Change where it begins…',
    keywords: ['link', 'reconnect', 'start', 'end', 'source', 'from'],
    icon: ArrowRightFromLine,
    enabled: canChangeLink,
    needs: 'Select a link first',
    run: ({ showDialog }) => showDialog('reconnect-source'),
  },
  'link.reconnectTarget': {
    label: 'Change where it leads…',
    keywords: ['link', 'reconnect', 'end', 'target', 'to', 'arrow'],
    icon: ArrowRightToLine,
    enabled: canChangeLink,
    needs: 'Select a link first',
    run: ({ showDialog }) => showDialog('reconnect-target'),
  },
  'link.putLabelBack': {
    label: 'Put the label back',
    keywords: ['link', 'reset', 'move', 'text'],
    enabled(context) {
      const link = selectedLink(context)
      return canChange(context) && link !== null && 'labelOffset' in link && link.labelOffset !== undefined
    },
    needs: 'Select a link whose label was moved first',
    run(context) {
      const link = selectedLink(context)
      if (!link || !context.stores) return
      const done = context.stores.document.execute(moveLinkLabel, { linkId: link.id, offset: null })
      if (!done.ok) showNotice('warning', done.error.message)
    },
  },
} as const satisfies Record<string, Action>
