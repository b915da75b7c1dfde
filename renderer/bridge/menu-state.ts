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
  return {
    undoLabel: undoLabel(history)?.slice(0, longestLabel) ?? null,
    redoLabel: redoLabel(history)?.slice(0, longestLabel) ?? null,
    hasSelection: stores.session.getState().selection.size > 0,
    hasWorkbook: true,
  }
}

const longestLabel = 200
