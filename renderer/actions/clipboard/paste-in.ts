import { type Fragment, fragmentType } from '@workbook/clipboard/fragment'
import { fragmentArea } from '@workbook/clipboard/fragment-areas'
import { readFragment } from '@workbook/clipboard/read-fragment'
import { addStepsFromRows } from '@workbook/commands/add-steps-from-rows'
import type { Change, Refusal } from '@workbook/commands/command'
import { pasteFragment } from '@workbook/commands/paste-fragment'
import { readRows } from '@workbook/formats/rows/read-rows'
import { stepsFromRows } from '@workbook/formats/rows/steps-from-rows'
import type { Result } from '@workbook/model/result'
import { stepSize } from '@workbook/model/step'
import type { Point } from '@workbook/scene/scene'
import { showPastedRows } from '../../store/pasted-rows'
import type { Stores } from '../../store/stores'
import { showNotice } from '../../ui/notices'

/** What pasting needs of a clipboard event. Its HTML is never looked at. */
export type ClipboardReader = Pick<DataTransfer, 'getData'>

/** Pastes what is on the clipboard on the shown sheet: boxes that were copied here, else lines and rows of text. */
export function pasteIn(stores: Stores, clipboard: ClipboardReader, at: Point | null): void {
  const copied = clipboard.getData(fragmentType)
  const text = clipboard.getData('text/plain')
  if (copied !== '') pasteCopied(stores, copied, at)
  else if (text.trim() !== '') pasteText(stores, text, at)
  else showNotice('info', 'There is no text on the clipboard and nothing that was copied in Buymap.')
}

function pasteCopied(stores: Stores, copied: string, at: Point | null): void {
  const fragment = readFragment(copied)
  const { activeSheetId: sheetId } = stores.session.getState()
  if (!fragment.ok) showNotice('error', fragment.error.message)
  else if (sheetId !== null) {
    const place = placeOf(stores, fragment.value, at)
    tell(stores, stores.document.execute(pasteFragment, { fragment: fragment.value, sheetId, at: place }))
  }
}

/** Where it was asked for; else beside the original, as long as that is in sight; else in the middle of the window. */
function placeOf({ session }: Stores, fragment: Fragment, at: Point | null): Point | undefined {
  const { activeSheetId, canvas } = session.getState()
  if (at || !canvas) return at ?? undefined
  const area = fragmentArea(fragment)
  return fragment.sheetId === activeSheetId && canvas.shows(area) ? undefined : canvas.placeFor(area)
}

/** One line is a step at once; more are looked through first. */
function pasteText(stores: Stores, text: string, at: Point | null): void {
  const rows = readRows(text)
  if (!rows.ok) {
    showNotice('warning', rows.error.message)
    return
  }
  const { activeSheetId: sheetId, canvas } = stores.session.getState()
  const { rows: read } = stepsFromRows(rows.value, { columns: ['title'], dayOrder: null })
  const [only] = read
  if (rows.value.cells.length > 1 || rows.value.cells[0]?.length !== 1 || only?.remarks.length !== 0) {
    showPastedRows(rows.value)
  } else if (only.step && sheetId !== null && canvas) {
    const input = { sheetId, rows: [only.step], at: at ?? canvas.placeFor(stepSize), linked: false }
    tell(stores, stores.document.execute(addStepsFromRows, input))
  }
}

function tell({ session }: Stores, pasted: Result<Change, Refusal>): void {
  if (!pasted.ok) showNotice('info', pasted.error.message)
  // The map knows of the new boxes once it has drawn them.
  else requestAnimationFrame(() => session.getState().canvas?.revealSelection())
}
