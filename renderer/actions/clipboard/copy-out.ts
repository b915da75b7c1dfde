import { copyFragment } from '@workbook/clipboard/copy-fragment'
import { fragmentType, writeFragment } from '@workbook/clipboard/fragment'
import { fragmentTitles } from '@workbook/clipboard/fragment-titles'
import { cutRecords } from '@workbook/commands/cut-records'
import type { Stores } from '../../store/stores'
import { showNotice } from '../../ui/notices'

/** What copying needs of a clipboard event. */
export type ClipboardWriter = Pick<DataTransfer, 'setData'>

/** Puts what is selected on the clipboard; false when no box is selected. */
export function copyOut(stores: Stores, clipboard: ClipboardWriter, how: 'copy' | 'cut'): boolean {
  const { activeSheetId, selection } = stores.session.getState()
  if (activeSheetId === null) return false
  const { workbook } = stores.document.getState()
  const fragment = copyFragment(workbook, activeSheetId, selection)
  if (!fragment) return false
  if (how === 'cut') {
    const cut = stores.document.execute(cutRecords, { sheetId: activeSheetId, keys: selection })
    if (!cut.ok) {
      showNotice('info', cut.error.message)
      return false
    }
  }
  clipboard.setData(fragmentType, writeFragment(fragment))
  clipboard.setData('text/plain', fragmentTitles(fragment))
  return true
}
