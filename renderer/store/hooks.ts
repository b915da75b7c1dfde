import type { Audience } from '@workbook/audience/audience'
import type { Finding, Health } from '@workbook/health/finding'
import type { RecordKey } from '@workbook/model/records'
import type { IsoDay } from '@workbook/model/values'
import type { Workbook } from '@workbook/model/workbook'
import type { Scene } from '@workbook/scene/scene'
import type { Template } from '@workbook/templates/template'
import { createContext, useContext, useEffect } from 'react'
import { useStore } from 'zustand'
import type { DocumentState } from './document-store'
import type { ForecastState } from './forecast-store'
import type { SessionState } from './session-store'
import type { Stores } from './stores'
import { today } from './world'

/** The stores of the workbook that this part of the window shows. */
export const StoresContext = createContext<Stores | null>(null)

/** The stores themselves, for what a person triggers. */
export function useStores(): Stores {
  const stores = useContext(StoresContext)
  if (!stores) throw new Error('A view of the workbook was shown without one')
  return stores
}

export function useDocument<T>(select: (state: DocumentState) => T): T {
  return useStore(useStores().document, select)
}

export function useSession<T>(select: (state: SessionState) => T): T {
  return useStore(useStores().session, select)
}

/** The workbook as it is shown: while the window is turned to the client, only what a client may see. */
export function useWorkbook(): Workbook {
  const { selectors } = useStores()
  useDocument(({ workbook }) => workbook)
  useSession(({ audience }) => audience)
  return selectors.shown()
}

/** For whom the window is drawn. */
export function useAudience(): Audience {
  return useSession(({ audience }) => audience)
}

export function useSelection(): ReadonlySet<RecordKey> {
  return useSession(({ selection }) => selection)
}

/** What the rules say about the workbook; null until they are loaded. */
export function useHealth(): Health | null {
  const { health } = useStores()
  useDocument(({ workbook }) => workbook)
  useStore(health)
  return health.health()
}

/** The findings of all records, the worst first; the same map for as long as nothing changes. */
export function useFindingsByRecord(): ReadonlyMap<RecordKey, readonly Finding[]> {
  const { health } = useStores()
  useHealth()
  return health.findingsByRecord()
}

/** The findings of one record, the worst first. */
export function useFindingsOf(key: RecordKey): readonly Finding[] {
  return useFindingsByRecord().get(key) ?? noFindings
}

const noFindings: readonly Finding[] = []

/** The template that the deal was drawn from; null when there was none, or until it is loaded. */
export function useTemplate(): Template | null {
  return useStore(useStores().health, ({ template }) => template)
}

/** The newest forecast, kept up to date while it is shown. */
export function useForecast(): ForecastState {
  const { forecast } = useStores()
  useEffect(() => forecast.watch(), [forecast])
  return useStore(forecast)
}

/** The shown sheet as it is drawn. */
export function useScene(): Scene | null {
  const { selectors } = useStores()
  useWorkbook()
  useSession(({ activeSheetId }) => activeSheetId)
  return selectors.scene()
}

/** The person's calendar day as of the last time something was drawn. */
export function useToday(): IsoDay {
  return today()
}
