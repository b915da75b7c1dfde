import { menuActions } from '@contract/menu-actions'
import type { MapFilter } from '@workbook/analysis/map-filter'
import { splitRecordKey } from '@workbook/model/records'
import type { Id } from '@workbook/model/values'
import {
  Eye,
  Focus,
  History,
  ListTree,
  Maximize,
  Presentation,
  ScanSearch,
  TriangleAlert,
  ZoomIn,
  ZoomOut,
} from 'lucide-react'
import { enterClientView, leaveClientView, startPresenting, stopPresenting } from '../store/client-view'
import { hasFilter, toggleFilter } from '../store/filters'
import type { CanvasControls } from '../store/session-store'
import { announce } from '../ui/live-message'
import { notices } from '../ui/notices'
import type { Action, ActionContext } from './action'

const hasMap = ({ stores }: ActionContext) => stores !== null

function selected({ stores }: ActionContext) {
  return [...(stores?.session.getState().selection ?? [])]
}

function onCanvas(act: (canvas: CanvasControls, zoom: number) => void): Action['run'] {
  return ({ stores }) => {
    const { canvas, zoom } = stores?.session.getState() ?? {}
    if (canvas && zoom !== undefined) act(canvas, zoom)
  }
}

function toggles(filter: MapFilter): Action['run'] {
  return ({ stores }) => stores && toggleFilter(stores.session, filter)
}

/** The person who is selected, alone. */
function onlyPerson(context: ActionContext): Id | null {
  const [only, ...others] = selected(context).map(splitRecordKey)
  return only?.kind === 'stakeholders' && others.length === 0 ? only.id : null
}

/** What was said to us is none of a client's business. */
function forgetMessages(): void {
  notices.close()
  announce('')
}

/** How the map is looked at. */
export const viewActions = {
  'view.zoomIn': {
    ...menuActions['view.zoomIn'],
    keywords: ['larger', 'closer', 'scale'],
    icon: ZoomIn,
    enabled: hasMap,
    run: onCanvas((canvas, zoom) => canvas.zoomTo(zoom * 1.25)),
  },
  'view.zoomOut': {
    ...menuActions['view.zoomOut'],
    keywords: ['smaller', 'farther', 'scale'],
    icon: ZoomOut,
    enabled: hasMap,
    run: onCanvas((canvas, zoom) => canvas.zoomTo(zoom / 1.25)),
  },
  'view.zoomToFit': {
    ...menuActions['view.zoomToFit'],
    keywords: ['whole', 'all', 'overview'],
    icon: Maximize,
    enabled: hasMap,
    run: onCanvas((canvas) => canvas.zoomToFit()),
  },
  'view.zoomTo100': {
    ...menuActions['view.zoomTo100'],
    keywords: ['actual size', 'normal', 'reset'],
    enabled: hasMap,
    run: onCanvas((canvas) => canvas.zoomTo(1)),
  },
  'view.zoomToSelection': {
    ...menuActions['view.zoomToSelection'],
    keywords: ['selected', 'close up'],
    icon: ScanSearch,
    enabled: (context) => selected(context).length > 0,
    needs: 'Select something on the map first',
    run: onCanvas((canvas) => canvas.zoomToSelection()),
  },
  'view.findings': {
    ...menuActions['view.findings'],
    keywords: ['health', 'problems', 'warnings', 'risks', 'questions', 'panel', 'rules'],
    icon: TriangleAlert,
    enabled: hasMap,
    pressed: ({ stores }) => stores?.session.getState().sidePanel === 'findings',
    run: ({ stores }) => {
      const { sidePanel } = stores?.session.getState() ?? {}
      stores?.session.showSidePanel(sidePanel === 'findings' ? null : 'findings')
    },
  },
  'view.outline': {
    ...menuActions['view.outline'],
    keywords: ['tree', 'list', 'stages', 'steps', 'people', 'screen reader'],
    icon: ListTree,
    enabled: hasMap,
    pressed: ({ stores }) => stores?.session.getState().sidePanel === 'outline',
    run: ({ stores }) => {
      const { sidePanel } = stores?.session.getState() ?? {}
      stores?.session.showSidePanel(sidePanel === 'outline' ? null : 'outline')
    },
  },
  'view.goToInspector': {
    label: 'Go to the inspector, and back',
    keys: 'F6',
    keywords: ['fields', 'details', 'panel', 'focus', 'properties'],
    enabled: hasMap,
    run: ({ stores }) => {
      const isThere = document.activeElement?.closest('[data-fields]') != null
      if (isThere) stores?.session.getState().canvas?.focusMap()
      else stores?.session.goToFields()
    },
  },
  'view.minimap': {
    ...menuActions['view.minimap'],
    keywords: ['overview', 'navigator', 'small map'],
    enabled: hasMap,
    pressed: ({ stores }) => stores?.session.getState().minimap ?? false,
    run: ({ stores }) => stores?.session.showMinimap(!stores.session.getState().minimap),
  },
  'view.history': {
    ...menuActions['view.history'],
    keywords: ['undo', 'steps', 'go back', 'what was done', 'panel'],
    icon: History,
    enabled: hasMap,
    pressed: ({ stores }) => stores?.session.getState().sidePanel === 'history',
    run: ({ stores }) => {
      const { sidePanel } = stores?.session.getState() ?? {}
      stores?.session.showSidePanel(sidePanel === 'history' ? null : 'history')
    },
  },
  'view.clientView': {
    ...menuActions['view.clientView'],
    keywords: ['share', 'screen', 'safe', 'preview', 'customer'],
    icon: Eye,
    enabled: hasMap,
    pressed: ({ stores }) => stores?.session.getState().audience === 'client',
    run: ({ stores, showDialog }) => {
      if (!stores) return
      showDialog(null)
      forgetMessages()
      if (stores.session.getState().audience === 'client') leaveClientView(stores)
      else enterClientView(stores)
    },
  },
  'view.present': {
    ...menuActions['view.present'],
    keywords: ['slides', 'full screen', 'show', 'stages', 'customer'],
    icon: Presentation,
    enabled: hasMap,
    run: ({ stores, showDialog }) => {
      if (!stores) return
      showDialog(null)
      forgetMessages()
      if (stores.session.getState().presenting) stopPresenting(stores)
      else startPresenting(stores)
    },
  },
  'view.focusNeighbours': {
    ...menuActions['view.focusNeighbours'],
    keywords: ['dim', 'connected', 'before', 'after', 'isolate'],
    icon: Focus,
    enabled: (context) =>
      selected(context).length > 0 || (context.stores?.session.getState().neighboursOf.length ?? 0) > 0,
    needs: 'Select something on the map first',
    run: (context) => {
      const session = context.stores?.session
      const isOn = (session?.getState().neighboursOf.length ?? 0) > 0
      session?.showNeighboursOf(isOn ? [] : selected(context))
    },
  },
  'view.filterUnknowns': {
    label: 'Only unknowns',
    keywords: ['filter', 'dim', 'not known', 'nobody', 'no date', 'questions'],
    enabled: hasMap,
    run: toggles({ kind: 'unknowns' }),
  },
  'view.filterOverdue': {
    label: 'Only overdue',
    keywords: ['filter', 'dim', 'late', 'due'],
    enabled: hasMap,
    run: toggles({ kind: 'overdue' }),
  },
  'view.filterCritical': {
    label: 'Only the critical path',
    keywords: ['filter', 'dim', 'schedule', 'float', 'longest', 'date'],
    enabled: hasMap,
    run: toggles({ kind: 'critical' }),
  },
  'view.filterPerson': {
    label: 'Only this person',
    keywords: ['filter', 'dim', 'owner', 'approver', 'whose'],
    enabled: (context) => onlyPerson(context) !== null,
    needs: 'Select a person first',
    run: (context) => {
      const id = onlyPerson(context)
      if (id !== null && context.stores) toggleFilter(context.stores.session, { kind: 'person', id })
    },
  },
  'view.clearFilters': {
    label: 'Show everything again',
    keywords: ['filter', 'clear', 'reset', 'dim'],
    enabled: ({ stores }) => stores !== null && hasFilter(stores.session),
    run: ({ stores }) => {
      stores?.session.filter([])
      stores?.session.showNeighboursOf([])
    },
  },
} as const satisfies Record<string, Action>
