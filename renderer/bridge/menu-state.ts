import type { BuymapApi } from '@contract/api'
import type { MenuState } from '@contract/calls'
import { redoLabel, undoLabel } from '@workbook/history/history'
import type { Stores } from '../store/stores'
import { windowState } from './window-state'

const emptyMenuState: MenuState = {
  undoLabel: null,
  redoLabel: null,
  hasSelection: false,
  hasWorkbook: false,
  face: 'own',
}

/** Tells the main process what the menus need to know, whenever it changes. */
export function followMenuState(api: Pick<BuymapApi, 'setMenuState'>): void {
  let told = JSON.stringify(emptyMenuState)
  let followed: Stores | null = null
  const tell = () => {
    const state = menuState(windowState.getState().stores)
    const text = JSON.stringify(state)
    if (text === told) return
    told = text
    void api.setMenuState(state)
  }
  const follow = () => {
    const { stores } = windowState.getState()
    if (stores && stores !== followed) {
      followed = stores
      stores.document.subscribe(tell)
      stores.session.subscribe(tell)
    }
    tell()
  }
  windowState.subscribe(follow)
  follow()
}

function menuState(stores: Stores | null): MenuState {
  if (!stores) return emptyMenuState
  const { history } = stores.document.getState()
  const { audience, presenting, selection } = stores.session.getState()
  // What was done may be something that a client must not read.
  const worded = (label: string | null) =>
    label !== null && audience === 'client' ? 'last change' : (label?.slice(0, longestLabel) ?? null)
  return {
    undoLabel: worded(undoLabel(history)),
    redoLabel: worded(redoLabel(history)),
    hasSelection: selection.size > 0,
    hasWorkbook: true,
    face: presenting ? 'presenting' : audience === 'client' ? 'client' : 'own',
  }
}

const longestLabel = 200
