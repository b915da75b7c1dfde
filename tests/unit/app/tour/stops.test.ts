// @vitest-environment happy-dom
import { afterEach, describe, expect, test } from 'vitest'
import { stopsOn } from '../../../../renderer/app/tour/stops'

afterEach(() => {
  document.body.innerHTML = ''
})

describe('the tour', () => {
  test('stops only at what is on the screen', () => {
    document.body.innerHTML = '<button aria-label="Add step"></button><footer></footer>'
    expect(stopsOn('workbook', document).map(({ anchor }) => anchor)).toEqual([
      '[aria-label="Add step"]',
      'footer',
    ])
    expect(stopsOn('home', document)).toEqual([])
  })

  test('is read in under a minute', () => {
    document.body.innerHTML = `<button aria-label="Add step"></button><aside aria-label="Inspector"></aside><footer></footer>
      <div role="tablist" aria-label="Views"></div><button aria-label="Client view"></button><button aria-label="Menu"></button>`
    const stops = stopsOn('workbook', document)
    const words = stops.flatMap(({ title, text }) => `${title} ${text}`.split(/\s+/))
    expect(stops).toHaveLength(6)
    // People read about 240 words a minute (Brysbaert 2019).
    expect(words.length).toBeLessThan(240)
  })
})
