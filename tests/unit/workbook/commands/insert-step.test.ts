import { insertIntoLink } from '@workbook/commands/insert-into-link'
import { insertStep } from '@workbook/commands/insert-step'
import type { SequenceLink } from '@workbook/model/link'
import type { Workbook } from '@workbook/model/workbook'
import { describe, expect, it } from 'vitest'
import { givenWorkbook, participation, person, sequence, step } from '../given-workbook'
import { refusal, run } from './run-command'

const branch: SequenceLink = {
  kind: 'sequence',
  id: 'decide-sign',
  sourceId: 'decide',
  targetId: 'sign',
  label: 'Yes',
  chance: 0.7,
  lag: { days: 10, unit: 'calendar' },
  notes: 'Standstill',
  bends: [{ x: 1, y: 2 }],
  labelOffset: { x: 3, y: 4 },
}
const workbook = givenWorkbook({
  steps: [
    step('decide', { kind: 'decision', chosenLinkId: 'decide-sign' }),
    step('sign'),
    step('check'),
    step('start'),
    step('elsewhere', { sheetId: 'legal', stageId: null }),
  ],
  stakeholders: [person('Tom')],
  links: [branch, sequence('start', 'decide'), participation('Tom', 'check')],
})
const placement = { sheetId: 'map', stageId: 'approve', x: 4, y: 0 }

/** The two links that a link has become. */
function halves({ links }: Workbook, stepId: string): [SequenceLink, SequenceLink] {
  const sequences = [...links.values()].filter((link) => link.kind === 'sequence')
  const [into] = sequences.filter(({ targetId }) => targetId === stepId)
  const [from] = sequences.filter(({ sourceId }) => sourceId === stepId)
  if (!into || !from) throw new Error('The link was not split')
  return [into, from]
}

describe('insert a new step into a link', () => {
  const { change, after } = run(insertStep, workbook, { linkId: 'decide-sign', kind: 'task', placement })
  const [into, from] = halves(after, 'new-1')

  it('makes two links of one, as one change', () => {
    expect(change.label).toBe('Insert step between decide and sign')
    expect(change.select).toEqual(['steps:new-1'])
    expect([into.sourceId, from.targetId]).toEqual(['decide', 'sign'])
    expect(after.links.size).toBe(workbook.links.size + 1)
  })

  it('leaves label, chance and notes on the branch that the decision has chosen', () => {
    expect(into).toMatchObject({ id: 'decide-sign', label: 'Yes', chance: 0.7, notes: 'Standstill' })
    expect(from).not.toHaveProperty('label')
    expect(from).not.toHaveProperty('chance')
    expect(after.steps.get('decide')?.chosenLinkId).toBe('decide-sign')
  })

  it('lets the old target wait as long as before', () => {
    expect(into).not.toHaveProperty('lag')
    expect(from.lag).toEqual({ days: 10, unit: 'calendar' })
  })

  it('forgets what was placed by hand on the old way', () => {
    expect(into).not.toHaveProperty('bends')
    expect(into).not.toHaveProperty('labelOffset')
  })

  it.each([
    ['gone', placement, 'That link no longer exists.'],
    ['Tom-owns-check', placement, 'A step can only be put into a link between two steps.'],
    ['decide-sign', { sheetId: 'legal', stageId: null, x: 0, y: 0 }, 'That link is on another sheet.'],
    ['decide-sign', { ...placement, sheetId: 'gone' }, 'That sheet no longer exists.'],
  ])('refuses %s at %o', (linkId, place, sentence) => {
    expect(refusal(insertStep, workbook, { linkId, kind: 'task', placement: place })).toBe(sentence)
  })
})

describe('put a step that is there into a link', () => {
  it('leads to it and on from it, and its people stay', () => {
    const { change, after } = run(insertIntoLink, workbook, { linkId: 'decide-sign', stepId: 'check' })
    const [into, from] = halves(after, 'check')

    expect(change.label).toBe('Insert check between decide and sign')
    expect([into.sourceId, from.targetId]).toEqual(['decide', 'sign'])
    expect(after.links.has('Tom-owns-check')).toBe(true)
  })

  it.each([
    ['decide-sign', 'start', '"start" has links already. Remove them before putting it into another link.'],
    ['decide-sign', 'elsewhere', '"elsewhere" is on another sheet.'],
    ['Tom-owns-check', 'check', 'A step can only be put into a link between two steps.'],
    ['gone', 'check', 'The step or the link no longer exists.'],
    ['decide-sign', 'gone', 'The step or the link no longer exists.'],
  ])('refuses link %s and step %s', (linkId, stepId, sentence) => {
    expect(refusal(insertIntoLink, workbook, { linkId, stepId })).toBe(sentence)
  })
})
