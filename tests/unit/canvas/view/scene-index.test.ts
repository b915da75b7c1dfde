import { describe, expect, it } from 'vitest'
import { endsOf } from '../../../../renderer/canvas/view/scene-index'
import { givenWorkbook, note, participation, person, sequence, step } from '../../workbook/given-workbook'
import { givenMap } from '../given-map'

const workbook = givenWorkbook({
  steps: [step('prove', { y: 0 }), step('decide', { stageId: 'approve', y: 0 })],
  stakeholders: [person('Julia')],
  notes: [note('on-top', { x: 20, y: 20, stageId: null })],
  links: [sequence('prove', 'decide'), participation('Julia', 'prove')],
})
const { index } = givenMap(workbook).view.state.getState()

describe('scene index', () => {
  it('knows what lies at a point, the topmost first', () => {
    expect(index.boxAt({ x: 10, y: 10 })?.key).toBe('steps:prove')
    expect(index.boxAt({ x: 60, y: 60 })?.key).toBe('notes:on-top')
    expect(index.boxAt({ x: 60, y: 900 })).toBe(undefined)
  })

  it('knows the link near a point, as far as the pointer reaches', () => {
    const link = index.link('links:prove-decide')
    const [start] = link?.points ?? []
    if (!start) throw new Error('The link has no way')

    expect(index.linkAt({ x: start.x, y: start.y - 4 }, 7)).toBe(link)
    expect(index.linkAt({ x: start.x, y: start.y - 40 }, 7)).toBe(undefined)
  })

  it('knows what hangs on a box', () => {
    expect(index.linksOf('steps:prove').map(({ id }) => id)).toEqual(['Julia-owns-prove', 'prove-decide'])
    expect(index.linksOf('notes:on-top')).toEqual([])
  })

  it('tells the ends of a link by its kind', () => {
    const [sequenceLink, participationLink] = ['links:prove-decide', 'links:Julia-owns-prove'].map((key) =>
      index.link(key as `links:${string}`),
    )

    expect(sequenceLink && endsOf(sequenceLink)).toEqual(['steps:prove', 'steps:decide'])
    expect(participationLink && endsOf(participationLink)).toEqual(['stakeholders:Julia', 'steps:prove'])
  })
})
