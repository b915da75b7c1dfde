import { describe, expect, it } from 'vitest'
import { inputFrom, startDraft, type WriteBackDraft } from '../../../../renderer/views/calls/write-back/draft'
import { call } from '../../workbook/given-deal-talk'
import { givenWorkbook, step } from '../../workbook/given-workbook'

const workbook = givenWorkbook({ steps: [step('budget', { due: '2026-12-01' }), step('order')] })
const held = call('c', { stepIds: ['budget', 'order'], questions: [{ id: 'q', text: 'Who signs?' }] })
const input = (changes: Partial<WriteBackDraft>) =>
  inputFrom({ ...startDraft(held, workbook), ...changes }, held, workbook, 'Eva')

describe('what is typed after a call', () => {
  it('starts from what is in the workbook and changes nothing by itself', () => {
    expect(input({})).toMatchObject({
      callId: 'c',
      result: 'not-moved',
      answers: [],
      steps: [],
      perspectives: [],
      people: [],
    })
  })

  it('names only the steps and fields that changed', () => {
    const { steps } = input({
      steps: [
        { id: 'budget', status: 'done', due: '2026-12-01', evidence: 'Signed' },
        { id: 'order', status: 'not-started' },
      ],
    })
    expect(steps).toEqual([{ stepId: 'budget', status: 'done', evidence: 'Signed', slipReason: undefined }])
  })

  it.each([
    [{ status: 'done' }, 'moved'],
    [{ status: 'in-progress' }, 'moved'],
    [{ evidence: 'Signed' }, 'moved'],
    [{ status: 'waiting' }, 'not-moved'],
    [{ due: '2027-01-15' }, 'not-moved'],
  ] as const)('with %j on a step is read as %s, unless an outcome is chosen', (change, result) => {
    const steps = [{ id: 'budget', due: '2026-12-01', ...change }]
    expect(input({ steps }).result).toBe(result)
    expect(input({ steps, result: 'cancelled' }).result).toBe('cancelled')
  })

  it('may be about a step that the call was not about, and changes of it only what was typed', () => {
    const elsewhere = givenWorkbook({
      steps: [step('budget'), step('demo', { due: '2026-12-09', status: 'waiting' })],
    })
    const said = inputFrom(
      {
        ...startDraft(held, elsewhere),
        otherSteps: [{ id: '1', stepId: 'demo', status: 'done' }, { id: '2' }],
      },
      held,
      elsewhere,
      'Eva',
    )
    expect(said.steps).toEqual([
      { stepId: 'demo', status: 'done', evidence: undefined, slipReason: undefined },
    ])
  })

  it('may be about one part of a step', () => {
    const { perspectives } = input({
      said: [{ id: '1', statement: 'Not before June', stance: 'disputes', field: 'due' }],
    })
    expect(perspectives).toMatchObject([{ subject: { kind: 'steps', id: 'budget', field: 'due' } }])
  })

  it('leaves out rows in which nothing was typed', () => {
    const { answers, perspectives, people } = input({
      answers: [{ id: 'q', answer: '  ' }],
      said: [{ id: '1', statement: ' ', stance: 'confirms' }],
      people: [{ id: '2', name: '', role: 'owns' }],
    })
    expect([answers, perspectives, people]).toEqual([[], [], []])
  })

  it('takes the first step of the call where none was named, and says who heard it', () => {
    const { perspectives, people } = input({
      said: [{ id: '1', statement: 'The board signs', stance: 'disputes', saidById: 'Priya' }],
      people: [{ id: '2', name: 'Ann', role: 'approves' }],
    })
    expect(perspectives).toEqual([
      {
        subject: { kind: 'steps', id: 'budget' },
        statement: 'The board signs',
        stance: 'disputes',
        directness: 'first-hand',
        saidById: 'Priya',
        heardBy: 'Eva',
      },
    ])
    expect(people).toMatchObject([{ name: 'Ann', stepId: 'budget', role: 'approves' }])
  })

  it('plans the next call with the same people', () => {
    expect(input({ nextCallOn: '2026-12-08' }).nextCall).toEqual({
      date: '2026-12-08',
      stakeholderIds: ['Priya'],
    })
  })
})
