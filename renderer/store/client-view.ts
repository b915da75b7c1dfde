import { splitRecordKey } from '@workbook/model/records'
import { inOrder } from '@workbook/model/workbook'
import type { Stores } from './stores'

/** Turns the window to the client: from here on it shows what a client would get, and edits the real workbook. */
export function enterClientView(stores: Stores): void {
  const { drafts, session } = stores
  drafts.commit()
  session.showTo('client')
  keepToShown(stores)
}

/** Turns the window back to us, with the view and the panel of before. */
export function leaveClientView({ drafts, session }: Stores): void {
  drafts.commit()
  session.showTo('internal')
}

/** Shows the map stage by stage to the client; what is shown to them already stays so afterwards. */
export function startPresenting(stores: Stores): void {
  const { audience } = stores.session.getState()
  enterClientView(stores)
  stores.session.select([])
  stores.session.present(audience === 'client' ? 'within-client-view' : 'alone')
}

/** Ends the presentation where it was begun. */
export function stopPresenting(stores: Stores): void {
  const { presenting } = stores.session.getState()
  stores.session.present(null)
  if (presenting === 'alone') leaveClientView(stores)
}

/** Nothing that a client does not see stays selected or open. */
function keepToShown({ session, selectors }: Stores): void {
  const workbook = selectors.shown()
  const { selection, activeSheetId } = session.getState()
  if (activeSheetId === null || !workbook.sheets.has(activeSheetId)) {
    session.showSheet(inOrder(workbook.sheets.values())[0]?.id ?? null)
  }
  session.select(
    [...selection].filter((key) => {
      const { kind, id } = splitRecordKey(key)
      return workbook[kind].has(id)
    }),
  )
}
