import type { BuymapApi } from '@contract/api'
import type { AppEvent } from '@contract/events'
import { showNotice } from '../ui/notices'
import { ask } from './ask'
import { tellView } from './file-view'
import { followMenuState } from './menu-state'
import { showWorkbook } from './open-workbook'
import { followSettings, readSettings } from './settings'
import { commitTyping } from './settle'
import { connectTo } from './window-api'
import { windowState } from './window-state'
import { editChannel } from './workbook-channel'

/** Ties this window to a main process: from here on it shows what it is told and hands over what is changed. */
export async function connect(api: BuymapApi, runMenuAction: (id: string) => void): Promise<void> {
  connectTo(api)
  api.onEvent((event) => hear(event, api, runMenuAction))
  // Asked for together: each answer is a way to the main process and back that the start would wait for.
  const [current] = await Promise.all([ask(api.currentWorkbook()), followSettings()])
  if (current.ok && current.value) showWorkbook(current.value, editChannel())
  else if (windowState.getState().screen === 'starting') windowState.setState({ screen: 'home' })
  followMenuState(api)
}

function hear(event: AppEvent, api: BuymapApi, runMenuAction: (id: string) => void): void {
  switch (event.type) {
    case 'menu-action':
      runMenuAction(event.id)
      break
    case 'document-state':
      windowState.setState({ document: event.state })
      windowState.getState().stores?.document.setReadOnly(event.state.readOnlyReason)
      break
    case 'workbook-opened':
      showWorkbook(event.opened, editChannel())
      break
    case 'notice':
      showNotice(event.tone, event.message)
      break
    case 'settings-changed':
      void readSettings()
      break
    case 'settle':
      void settle(api)
      break
  }
}

async function settle(api: BuymapApi): Promise<void> {
  commitTyping()
  await tellView()
  await api.settled({ sequence: await editChannel().drained() })
}
