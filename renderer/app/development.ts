import type { BuymapApi } from '@contract/api'
import { memoryBuymap } from '../bridge/memory-buymap'

const samples = import.meta.glob<string>('../../resources/samples/*.buymap', {
  query: '?raw',
  import: 'default',
})

/** A main process for a plain browser: `?sample=NAME` opens a sample, without it the start screen is shown. */
export async function developmentApi(): Promise<BuymapApi> {
  const name = new URLSearchParams(window.location.search).get('sample')
  const load = samples[`../../resources/samples/${name}.buymap`]
  return memoryBuymap(load ? { text: await load() } : startScreen)
}

const location = '~/Deals'
const listed = { pinned: false, summary: null, sketch: null }

const startScreen = {
  recents: [
    {
      id: 'northwind',
      name: 'northwind-foods',
      location,
      client: 'Northwind Foods',
      opportunity: 'Supply planning platform',
      openedAt: '2026-11-24T08:12:00Z',
      missing: false,
      ...listed,
    },
    {
      id: 'harbour',
      name: 'harbour-clinics-2027-renewal',
      location: '~/Deals/Renewals',
      client: 'Harbour Clinics',
      opportunity: 'Renewal of the imaging archive and one more site',
      openedAt: '2026-11-20T16:40:00Z',
      missing: false,
      ...listed,
    },
    {
      id: 'gone',
      name: 'alder-machines',
      location: 'USB stick',
      client: 'Alder Machines',
      opportunity: 'Packaging line',
      openedAt: '2026-10-02T09:00:00Z',
      missing: true,
      ...listed,
    },
  ],
  recoveries: [
    {
      id: 'lost',
      name: 'northwind-foods',
      changes: 14,
      from: '2026-11-23T15:02:00Z',
      to: '2026-11-23T15:31:00Z',
    },
  ],
}
