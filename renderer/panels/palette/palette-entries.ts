import { type RecordKey, recordKey } from '@workbook/model/records'
import { inOrder, type Workbook } from '@workbook/model/workbook'
import { stageTitle, stakeholderTitle, stepTitle } from '@workbook/scene/names'
import { AppWindow, Columns3, PanelLeft, PanelsTopLeft, Square, User } from 'lucide-react'
import { canChange } from '../../actions/action'
import { isForWhoLooks } from '../../actions/in-client-view'
import { type ActionId, actionOf, actions } from '../../actions/registry'
import { actionContext, canRun, runAction } from '../../actions/run-action'
import { keysText } from '../../actions/shortcuts'
import { mainProcess } from '../../bridge/window-api'
import { showOnMap } from '../../store/show-on-map'
import type { Stores } from '../../store/stores'
import type { SidePanelName } from '../../store/view-name'
import type { SearchEntry } from '../../ui/SearchDialog'
import { views } from '../../views/views'
import { leftPanels } from '../side-panels'
import { recentActions, rememberAction } from './recent-actions'
import { ranked, type Searchable } from './score'

/** A line of the palette and what choosing it does. */
export interface PaletteEntry extends SearchEntry, Searchable {
  readonly onChoose: () => void
}

const mostShown = 40

/**
 * What the palette offers for a text; without one the actions that were used last, then all of them. Actions that are
 * looked for and would need something selected come last, and say so.
 */
export function findEntries(text: string, stores: Stores | null): readonly PaletteEntry[] {
  const entries = actionEntries()
  if (text.trim() === '') return entries
  const found = ranked(text, [...entries, ...(stores ? placeEntries(stores) : [])], mostShown)
  return [...found, ...ranked(text, waitingEntries(), mostShown - found.length)]
}

/** Actions that can be run now, the latest used first, so that they also come first among equals. */
function actionEntries(): PaletteEntry[] {
  const recent = recentActions()
  const all = Object.keys(actions) as ActionId[]
  const inTurn = [...recent, ...all.filter((id) => !recent.includes(id))]
  return inTurn
    .filter((id) => id !== 'help.commands' && canRun(id))
    .map((id) => ({
      ...actionEntry(id),
      ...(recent.includes(id) && { remark: 'Used lately' }),
      onChoose: () => {
        rememberAction(id)
        runAction(id)
      },
    }))
}

/** Actions that cannot be run before something is selected. */
function waitingEntries(): PaletteEntry[] {
  const context = actionContext()
  if (!canChange(context)) return []
  return (Object.keys(actions) as ActionId[]).flatMap((id) => {
    const { needs } = actionOf(id)
    if (needs === undefined || !isForWhoLooks(id, context) || canRun(id, context)) return []
    return { ...actionEntry(id), remark: needs, disabled: true, onChoose: () => {} }
  })
}

function actionEntry(id: ActionId): Omit<PaletteEntry, 'onChoose'> {
  const { label, keys, keywords, icon } = actionOf(id)
  return { id, label, keywords, icon, keys: keys && keysText(keys, mainProcess().platform) }
}

/** Everything that can be gone to by its name. */
function placeEntries(stores: Stores): PaletteEntry[] {
  const workbook = stores.selectors.shown()
  const { session } = stores
  const show = (key: RecordKey) => showOnMap(stores, key)
  // A client sees the map and nothing else of the window.
  if (session.getState().audience === 'client') return recordEntries(workbook, show)
  const shownViews = views.map(({ name, label }) => ({
    id: `view ${name}`,
    label,
    remark: 'View',
    icon: AppWindow,
    onChoose: () => session.showView(name),
  }))
  const panels = Object.entries(leftPanels).map(([name, { label }]) => ({
    id: `panel ${name}`,
    label,
    remark: 'Panel',
    icon: PanelLeft,
    onChoose: () => session.showSidePanel(name as SidePanelName),
  }))
  return [...shownViews, ...panels, ...recordEntries(workbook, show)]
}

function recordEntries(workbook: Workbook, show: (key: RecordKey) => void): PaletteEntry[] {
  const entry = (key: RecordKey, label: string, remark: string, icon: PaletteEntry['icon']) => ({
    id: key,
    label,
    remark,
    icon,
    onChoose: () => show(key),
  })
  const sheets = inOrder(workbook.sheets.values())
  // With one sheet its name says nothing about where a step is.
  const where = (sheetId: string) =>
    sheets.length > 1 ? ` · ${workbook.sheets.get(sheetId)?.title || 'Untitled sheet'}` : ''
  return [
    ...[...workbook.steps.values()].map((step) =>
      entry(recordKey('steps', step.id), stepTitle(step), `Step${where(step.sheetId)}`, Square),
    ),
    ...[...workbook.stakeholders.values()]
      .filter(({ placements }) => placements.length > 0)
      .map((person) => entry(recordKey('stakeholders', person.id), stakeholderTitle(person), 'Person', User)),
    ...sheets.map((sheet) =>
      entry(recordKey('sheets', sheet.id), sheet.title || 'Untitled sheet', 'Sheet', PanelsTopLeft),
    ),
    ...inOrder(workbook.stages.values()).map((stage) =>
      entry(recordKey('stages', stage.id), stageTitle(stage), `Stage${where(stage.sheetId)}`, Columns3),
    ),
  ]
}
