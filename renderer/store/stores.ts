import type { CommandContext } from '@workbook/commands/command'
import { failure } from '@workbook/model/result'
import { inOrder, type Workbook } from '@workbook/model/workbook'
import { createDocumentStore, type DocumentStore } from './document-store'
import { createDrafts, type Drafts } from './drafts'
import { createFindStore, type FindStore } from './find-store'
import { followChanges } from './follow-changes'
import { createForecastStore, type ForecastStore, type RunForecast } from './forecast-store'
import { createHealthStore, type HealthStore } from './health-store'
import { createSelectors, type Selectors } from './selectors'
import { createSessionStore, type SessionStore } from './session-store'
import { commandContext } from './world'

/** Everything a window knows about its workbook. */
export interface Stores {
  readonly document: DocumentStore
  readonly session: SessionStore
  readonly drafts: Drafts
  readonly selectors: Selectors
  readonly forecast: ForecastStore
  readonly find: FindStore
  readonly health: HealthStore
}

/** What stores need of the world beyond the document. */
export interface StoresWorld {
  readonly context?: () => CommandContext
  /** Without it there is no forecast. */
  readonly runForecast?: RunForecast
}

/** The stores of one window, for the workbook it opens with. */
export function createStores(
  workbook: Workbook,
  { context = commandContext, runForecast = nowhere }: StoresWorld = {},
): Stores {
  const document = createDocumentStore(workbook, context)
  const session = createSessionStore(firstSheetId(workbook))
  const today = () => context().today
  const health = createHealthStore({ document, today })
  const selectors = createSelectors({ document, session, today, marks: health.marks })
  followChanges(document, session, selectors.shown)
  return {
    document,
    session,
    drafts: createDrafts(),
    selectors,
    forecast: createForecastStore({ document, today, run: runForecast }),
    find: createFindStore(selectors.shown),
    health,
  }
}

const nowhere: RunForecast = async () => failure('There is nothing to run it')

/** Shows another workbook in the same window. */
export function openWorkbook({ document, session }: Stores, workbook: Workbook): void {
  // In this order, so that nobody looks up a sheet of the one workbook in the other.
  session.reset(firstSheetId(workbook))
  document.load(workbook)
}

function firstSheetId(workbook: Workbook) {
  return inOrder(workbook.sheets.values())[0]?.id ?? null
}
