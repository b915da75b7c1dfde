import type { FileView } from '@contract/file-view'
import type { SessionState } from '../store/session-store'
import type { Stores } from '../store/stores'
import { sidePanelNames, viewNames } from '../store/view-name'
import { mainProcess } from './window-api'
import { windowState } from './window-state'

/** A view is told to the main process when it has not changed for this long. */
const settlingTime = 700
const mostSheets = 100

/** Shows a workbook the way it was looked at the last time. What is not there any more is passed over. */
export function restoreView({ document, session }: Stores, view: FileView | null): void {
  if (!view) return
  const { sheets } = document.getState().workbook
  for (const [sheetId, viewport] of Object.entries(view.viewports)) {
    if (sheets.has(sheetId)) session.setViewport(sheetId, viewport)
  }
  if (view.sheetId !== null && sheets.has(view.sheetId)) session.showSheet(view.sheetId)
  const shown = viewNames.find((name) => name === view.view)
  if (shown) session.showView(shown)
  session.showSidePanel(sidePanelNames.find((name) => name === view.sidePanel) ?? null)
  session.showInspector(view.inspectorShown)
  session.showMinimap(view.minimap)
  session.setPanelWidth('left', view.panelWidths.left)
  session.setPanelWidth('right', view.panelWidths.right)
}

/** How a workbook is looked at, as it is kept. While a client looks, what counts is how we look at it. */
export function viewOf(state: SessionState): FileView {
  const { ownFace, inspectorShown, minimap, panelWidths, activeSheetId, viewports } = state
  const { view, sidePanel } = ownFace ?? state
  const kept = [...viewports].slice(-mostSheets)
  return {
    view,
    sheetId: activeSheetId,
    sidePanel,
    inspectorShown,
    minimap,
    panelWidths,
    viewports: Object.fromEntries(kept.map(([id, { x, y, zoom }]) => [id, { x, y, zoom }])),
  }
}

let timer: ReturnType<typeof setTimeout> | undefined
let told = ''

/** Follows how a workbook is looked at. */
export function followView({ session }: Stores): void {
  session.subscribe(() => {
    clearTimeout(timer)
    timer = setTimeout(() => void tellView(), settlingTime)
  })
}

/** Tells the main process how the workbook is looked at, unless it knows. */
export async function tellView(): Promise<void> {
  clearTimeout(timer)
  const { stores, document } = windowState.getState()
  if (!stores || !document) return
  const view = viewOf(stores.session.getState())
  const text = JSON.stringify([document.handle, view])
  if (text === told) return
  told = text
  // Nobody is bothered when this fails: the next view is told in its place.
  await mainProcess().rememberView({ handle: document.handle, view })
}
