import { serialise } from '@workbook/format/serialise'
import { showNotice } from '../ui/notices'
import { createEditChannel, type EditChannel } from './edit-channel'
import { mainProcess } from './window-api'
import { windowState } from './window-state'

let channel: EditChannel | null = null

/** The one way of this window's changes to the main process. */
export function editChannel(): EditChannel {
  channel ??= createEditChannel({
    api: mainProcess(),
    workbookText: () => {
      const { stores } = windowState.getState()
      if (!stores) throw new Error('The text of a workbook was asked for without one')
      return serialise(stores.document.getState().workbook)
    },
    onFailure: ({ message }) => showNotice('error', message),
  })
  return channel
}
