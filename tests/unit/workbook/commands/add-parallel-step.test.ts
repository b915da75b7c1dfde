import { addParallelStep } from '@workbook/commands/add-parallel-step'
import { describe, expect, it } from 'vitest'
import { givenWorkbook, sequence, step } from '../given-workbook'
import { refusal, run } from './run-command'

const placement = { sheetId: 'map', stageId: 'approve', x: 4, y: 120 }
const workbook = givenWorkbook({
  steps: [step('prove'), step('refer'), step('decide', { stageId: 'approve' }), step('sign')],
  links: [sequence('prove', 'decide'), sequence('refer', 'decide'), sequence('decide', 'sign')],
})

describe('add parallel step', () => {
  it('gives the new step the predecessors of the one beside it, and no successors', () => {
    const { change, after } = run(addParallelStep, workbook, { kind: 'task', placement, besideId: 'decide' })

    expect(change.label).toBe('Add step beside decide')
    const links = [...after.links.values()].filter(({ id }) => id.startsWith('new-'))
    expect(links.map(({ sourceId, targetId }) => [sourceId, targetId])).toEqual([
      ['prove', 'new-1'],
      ['refer', 'new-1'],
    ])
  })

  it('refuses when the step beside it is gone', () => {
    expect(refusal(addParallelStep, workbook, { kind: 'task', placement, besideId: 'gone' })).toBe(
      'The step beside it no longer exists.',
    )
  })
})
