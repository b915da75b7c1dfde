import { describe, expect, it } from 'vitest'
import { createMarquee } from '../../../../renderer/canvas/gestures/marquee'
import { givenWorkbook, step } from '../../workbook/given-workbook'
import { givenMap } from '../given-map'

function givenMarquee() {
  const steps = [step('a'), step('b', { y: 200 }), step('c', { stageId: 'contract' })]
  const { stores, view } = givenMap(givenWorkbook({ steps }))
  return {
    marquee: createMarquee(view),
    stores,
    view,
    selected: () => [...stores.session.getState().selection],
  }
}

describe('the marquee', () => {
  it('selects what it touches', () => {
    const { marquee, selected } = givenMarquee()
    marquee.begin({ x: -50, y: -50 }, false)
    marquee.moveTo({ x: 20, y: 210 })

    expect(selected()).toEqual(['steps:a', 'steps:b'])
    marquee.moveTo({ x: 20, y: 10 })
    expect(selected()).toEqual(['steps:a'])
  })

  it('can be drawn in any direction', () => {
    const { marquee, selected } = givenMarquee()
    marquee.begin({ x: 900, y: 300 }, false)
    marquee.moveTo({ x: 300, y: -20 })

    expect(selected()).toEqual(['steps:c'])
  })

  it('adds to what is selected', () => {
    const { marquee, stores, selected } = givenMarquee()
    stores.session.select(['steps:c'])
    marquee.begin({ x: -50, y: -50 }, true)
    marquee.moveTo({ x: 20, y: 20 })

    expect(selected()).toEqual(['steps:c', 'steps:a'])
  })

  it('is a click when it hardly moved: nothing is selected afterwards, or what was when it would add', () => {
    for (const adds of [false, true]) {
      const { marquee, stores, view, selected } = givenMarquee()
      stores.session.select(['steps:a'])
      marquee.begin({ x: 500, y: 500 }, adds)
      marquee.moveTo({ x: 502, y: 501 })
      expect(view.state.getState().marquee).toBe(null)
      marquee.finish()

      expect(selected()).toEqual(adds ? ['steps:a'] : [])
    }
  })

  it('leaves no trace when it is cancelled', () => {
    const { marquee, stores, view, selected } = givenMarquee()
    stores.session.select(['steps:c'])
    marquee.begin({ x: -50, y: -50 }, false)
    marquee.moveTo({ x: 20, y: 210 })
    marquee.cancel()
    marquee.moveTo({ x: 900, y: 900 })

    expect(selected()).toEqual(['steps:c'])
    expect(view.state.getState().marquee).toBe(null)
  })
})
