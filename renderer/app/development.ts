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
  return memoryBuymap(load ? { text: await load() } : {})
}
