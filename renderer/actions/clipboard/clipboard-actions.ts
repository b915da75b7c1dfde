import { menuActions } from '@contract/menu-actions'
import { duplicateRecords } from '@workbook/commands/duplicate-records'
import { splitRecordKey } from '@workbook/model/records'
import { ClipboardPaste, Copy, CopyPlus, Image, Scissors } from 'lucide-react'
import { showNotice } from '../../ui/notices'
import { type Action, type ActionContext, canChange } from '../action'
import { copyPicture } from './copy-picture'
import { askForEditCommand } from './edit-command'

const boxKinds = ['steps', 'stakeholders', 'notes']

function hasBoxes({ stores }: ActionContext): boolean {
  const { selection, view } = stores?.session.getState() ?? {}
  return view === 'map' && [...(selection ?? [])].some((key) => boxKinds.includes(splitRecordKey(key).kind))
}

function showsMap({ stores }: ActionContext): boolean {
  return stores?.session.getState().view === 'map' && stores.selectors.activeSheet() !== null
}

/** What goes to the clipboard and comes from it. */
export const clipboardActions = {
  'edit.cut': {
    label: 'Cut',
    keys: 'CmdOrCtrl+X',
    keysFromSystem: true,
    keywords: ['move', 'clipboard'],
    icon: Scissors,
    scope: 'map',
    enabled: (context) => canChange(context) && hasBoxes(context),
    needs: 'Select something on the map first',
    run: () => askForEditCommand('cut'),
  },
  'edit.copy': {
    label: 'Copy',
    keys: 'CmdOrCtrl+C',
    keysFromSystem: true,
    keywords: ['clipboard'],
    icon: Copy,
    scope: 'map',
    enabled: hasBoxes,
    needs: 'Select something on the map first',
    run: () => askForEditCommand('copy'),
  },
  'edit.paste': {
    label: 'Paste',
    keys: 'CmdOrCtrl+V',
    keysFromSystem: true,
    keywords: ['clipboard', 'insert', 'rows', 'spreadsheet', 'Excel', 'lines'],
    icon: ClipboardPaste,
    scope: 'map',
    enabled: (context) => canChange(context) && showsMap(context),
    run: () => askForEditCommand('paste'),
  },
  'edit.duplicate': {
    ...menuActions['edit.duplicate'],
    keywords: ['copy', 'again', 'clone'],
    icon: CopyPlus,
    scope: 'map',
    enabled: (context) => canChange(context) && hasBoxes(context),
    needs: 'Select something on the map first',
    run: ({ stores }) => {
      const { activeSheetId, selection } = stores?.session.getState() ?? {}
      if (!stores || !activeSheetId || !selection) return
      const done = stores.document.execute(duplicateRecords, { sheetId: activeSheetId, keys: selection })
      if (!done.ok) showNotice('info', done.error.message)
      else requestAnimationFrame(() => stores.session.getState().canvas?.revealSelection())
    },
  },
  'edit.copyAsPicture': {
    ...menuActions['edit.copyAsPicture'],
    keywords: ['image', 'png', 'screenshot', 'slide', 'mail', 'svg', 'PowerPoint', 'client'],
    icon: Image,
    scope: 'map',
    enabled: showsMap,
    run: ({ stores }) => void (stores && copyPicture(stores, 'client')),
  },
  'edit.copyAsInternalPicture': {
    label: 'Copy as picture for us only',
    keywords: ['image', 'png', 'internal'],
    enabled: showsMap,
    run: ({ stores }) => void (stores && copyPicture(stores, 'internal')),
  },
} as const satisfies Record<string, Action>
