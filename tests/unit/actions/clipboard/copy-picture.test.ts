// @vitest-environment happy-dom
import { success } from '@workbook/model/result'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { copyPicture } from '../../../../renderer/actions/clipboard/copy-picture'
import { memoryBuymap } from '../../../../renderer/bridge/memory-buymap'
import { connectTo } from '../../../../renderer/bridge/window-api'
import { createStores, type Stores } from '../../../../renderer/store/stores'
import { givenWorkbook, note, participation, person, step } from '../../workbook/given-workbook'

let stores: Stores
let copied: { readonly svg: string; readonly texts: string; readonly size: string } | null
let painted: string[]
let size: string

/** A canvas that keeps the texts painted on it. */
class Canvas {
  constructor(width: number, height: number) {
    size = `${width}x${height}`
  }
  getContext() {
    const paint = { fillText: (text: string) => painted.push(text) }
    return new Proxy(paint, {
      get: (known, name) => known[name as 'fillText'] ?? (() => {}),
      set: () => true,
    })
  }
  convertToBlob = async () => new Blob(['png'])
}

beforeEach(() => {
  copied = null
  painted = []
  vi.stubGlobal('OffscreenCanvas', Canvas)
  vi.stubGlobal('Path2D', class {})
  Object.defineProperty(document, 'fonts', { configurable: true, value: { load: async () => [] } })
  connectTo({
    ...memoryBuymap(),
    copyPicture: async ({ svg }) => {
      copied = { svg, texts: painted.join(' '), size }
      return success(null)
    },
  })
  stores = createStores(
    givenWorkbook({
      steps: [
        step('open', { title: 'Prove it', openQuestions: [{ id: 'q', text: 'Quokka question' }] }),
        step('ours', { title: 'Undercut them', visibility: 'internal', y: 120 }),
      ],
      stakeholders: [person('Julia', { disposition: 'opponent', jobTitle: 'Buyer' })],
      links: [participation('Julia', 'open', 'vetoes')],
      calls: [{ id: 'talk', title: 'Quokka call', stakeholderIds: ['Julia'], stepIds: ['open'] }],
      perspectives: [
        {
          id: 'told',
          subject: { kind: 'steps', id: 'open' },
          statement: 'Quokka statement',
          stance: 'disputes',
          directness: 'relayed',
          date: '2026-11-01',
        },
      ],
      notes: [note('secret', { text: 'Weak spot' })],
    }),
  )
})

afterEach(() => {
  vi.unstubAllGlobals()
})

describe('copy as picture', () => {
  test('shows a client nothing internal, in pixels or in lines', async () => {
    stores.session.select(['steps:open', 'steps:ours', 'stakeholders:Julia', 'notes:secret'])
    await copyPicture(stores, 'client')

    for (const shown of [copied?.texts, copied?.svg]) {
      expect(shown).toContain('Prove it')
      expect(shown).toContain('Julia')
      expect(shown).not.toMatch(/Undercut|Weak spot|INTERNAL|veto|quokka|disagree/i)
    }
  })

  test('shows us everything when that is asked for', async () => {
    stores.session.select(['steps:open', 'steps:ours', 'notes:secret'])
    await copyPicture(stores, 'internal')

    expect(copied?.texts).toMatch(/Undercut.*Weak spot/s)
  })

  test('is of the selection at twice its size, else of the whole sheet with its stages', async () => {
    stores.session.select(['steps:open'])
    await copyPicture(stores, 'client')
    expect(copied?.size).toBe('448x224')
    expect(copied?.texts).not.toContain('Evaluate')

    stores.session.select([])
    await copyPicture(stores, 'client')
    expect(copied?.texts).toContain('Evaluate')
  })

  test('copies nothing when all that is selected is internal', async () => {
    stores.session.select(['steps:ours'])
    await copyPicture(stores, 'client')

    expect(copied).toBe(null)
  })
})
