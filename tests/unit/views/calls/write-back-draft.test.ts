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
      result: 'moved',
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
