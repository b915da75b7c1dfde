import type { CommandContext } from '@workbook/commands/command'
import { inOrder, type Workbook } from '@workbook/model/workbook'
import { createDocumentStore, type DocumentStore } from './document-store'
import { createDrafts, type Drafts } from './drafts'
import { createFindStore, type FindStore } from './find-store'
import { followChanges } from './follow-changes'
import { createSelectors, type Selectors } from './selectors'
import { createSessionStore, type SessionStore } from './session-store'
import { commandContext } from './world'

/** Everything a window knows about its workbook. */
export interface Stores {
  readonly document: DocumentStore
  readonly session: SessionStore
  readonly drafts: Drafts
  readonly selectors: Selectors
  readonly find: FindStore
}

/** The stores of one window, for the workbook it opens with. */
export function createStores(workbook: Workbook, context: () => CommandContext = commandContext): Stores {
  const document = createDocumentStore(workbook, context)
  const session = createSessionStore(firstSheetId(workbook))
  const selectors = createSelectors({ document, session, today: () => context().today })
  followChanges(document, session, selectors.shown)
  return { document, session, drafts: createDrafts(), selectors, find: createFindStore(selectors.shown) }
}

/** Shows another workbook in the same window. */
export function openWorkbook({ document, session }: Stores, workbook: Workbook): void {
  // In this order, so that nobody looks up a sheet of the one workbook in the other.
  session.reset(firstSheetId(workbook))
  document.load(workbook)
}

function firstSheetId(workbook: Workbook) {
  return inOrder(workbook.sheets.values())[0]?.id ?? null
}
