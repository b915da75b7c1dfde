import { type WriteBackCallInput, writeBackCall } from '@workbook/commands/write-back-call'
import { describe, expect, it } from 'vitest'
import { call } from '../given-deal-talk'
import { givenWorkbook, participation, person, step } from '../given-workbook'
import { overlaps } from '../layout/overlaps'
import { refusal, run } from './run-command'

const book = givenWorkbook({
  steps: [step('budget', { due: '2026-11-20' }), step('order', { y: 160 })],
  stakeholders: [person('Priya', { placements: [{ sheetId: 'map', stageId: 'evaluate', x: 4, y: 100 }] })],
  links: [participation('Priya', 'budget')],
  calls: [call('c', { date: '2026-11-23', questions: [{ id: 'q', text: 'Who signs?' }] })],
})
const nothing: WriteBackCallInput = {
  callId: 'c',
  result: 'moved',
  answers: [],
  steps: [],
  perspectives: [],
  people: [],
}
const written = (input: Partial<WriteBackCallInput>) => run(writeBackCall, book, { ...nothing, ...input })

describe('writing back a call', () => {
  it('keeps the outcome and the answers in the call', () => {
    const { change, after } = written({
      notes: ' Tom agreed ',
      answers: [{ questionId: 'q', answer: 'Tom' }],
    })
    expect(change.label).toBe('Write back the call')
    expect(after.calls.get('c')).toMatchObject({
      outcome: { result: 'moved', notes: 'Tom agreed', recordedAt: '2026-11-24T09:30:00Z' },
      questions: [{ id: 'q', text: 'Who signs?', answer: 'Tom', answeredOn: '2026-11-23' }],
    })
  })

  it('finishes a step on the day of the call, with what proves it', () => {
    const { after } = written({ steps: [{ stepId: 'budget', status: 'done', evidence: 'Signed form' }] })
    expect(after.steps.get('budget')).toMatchObject({
      status: 'done',
      actualFinish: '2026-11-23',
      evidence: [{ text: 'Signed form', kind: 'statement', date: '2026-11-23' }],
    })
  })

  it('remembers a later date as a slip with its reason, and an earlier one not', () => {
    const later = written({ steps: [{ stepId: 'budget', due: '2026-12-04', slipReason: 'Audit' }] })
    expect(later.after.steps.get('budget')?.slips).toEqual([
      { from: '2026-11-20', to: '2026-12-04', noticedAt: '2026-11-24T09:30:00Z', reason: 'Audit' },
    ])
    const earlier = written({ steps: [{ stepId: 'budget', due: '2026-11-19', slipReason: 'Audit' }] })
    expect(earlier.after.steps.get('budget')?.slips).toBeUndefined()
  })

  it('keeps what was said with the call as its source', () => {
    const subject = { kind: 'steps', id: 'budget' } as const
    const statement = 'The board signs'
    const { after } = written({
      perspectives: [{ subject, statement, stance: 'disputes', directness: 'first-hand', saidById: 'Priya' }],
    })
    expect([...after.perspectives.values()]).toMatchObject([
      { statement, callId: 'c', date: '2026-11-23', saidById: 'Priya' },
    ])
  })

  it('keeps a new day and a new status as told by whoever owns the step, in the call', () => {
    const steps = [
      { stepId: 'budget', status: 'done', due: '2026-12-04', slipReason: 'Audit', evidence: 'Signed form' },
    ] as const
    const { after } = written({ steps })
    expect([...after.perspectives.values()]).toMatchObject([
      {
        subject: { id: 'budget', field: 'status' },
        statement: 'Signed form',
        saidById: 'Priya',
        callId: 'c',
      },
      { subject: { id: 'budget', field: 'due' }, statement: 'Audit', date: '2026-11-23', callId: 'c' },
    ])
  })

  it('names the call as the source where several were in it and none of them owns the step', () => {
    const crowd = givenWorkbook({
      steps: [step('order')],
      stakeholders: [person('Priya'), person('Tom')],
      calls: [call('c', { title: 'Round table', stakeholderIds: ['Priya', 'Tom'], stepIds: ['order'] })],
    })
    const steps = [{ stepId: 'order', status: 'in-progress' }] as const
    const { after } = run(writeBackCall, crowd, { ...nothing, steps })
    const [told] = after.perspectives.values()
    expect(told).toMatchObject({ saidBy: 'Round table', directness: 'first-hand' })
    expect(told).not.toHaveProperty('saidById')
  })

  it('ticks off what was answered wherever else it is asked in the same words', () => {
    const asked = givenWorkbook({
      steps: [step('budget', { openQuestions: [{ id: 'o', text: 'who signs? ' }] })],
      stakeholders: [person('Priya')],
      calls: [
        call('c', { questions: [{ id: 'q', text: 'Who signs?' }] }),
        call('d', { questions: [{ id: 'q', text: 'Who signs?' }] }),
      ],
    })
    const { after } = run(writeBackCall, asked, { ...nothing, answers: [{ questionId: 'q', answer: 'Tom' }] })
    expect(after.steps.get('budget')?.openQuestions).toMatchObject([{ answeredOn: '2026-11-24' }])
    expect(after.calls.get('d')?.questions).toMatchObject([{ answeredOn: '2026-11-24' }])
    expect(after.calls.get('c')?.questions).toMatchObject([{ answer: 'Tom', answeredOn: '2026-11-24' }])
  })

  it('dates nothing later than today when a call was held before its day', () => {
    const early = givenWorkbook({
      steps: [step('budget')],
      stakeholders: [person('Priya')],
      calls: [call('c', { date: '2026-12-24' })],
    })
    const steps = [{ stepId: 'budget', status: 'done' }] as const
    const { after } = run(writeBackCall, early, { ...nothing, steps })
    expect(after.steps.get('budget')?.actualFinish).toBe('2026-11-24')
    expect([...after.perspectives.values()]).toMatchObject([{ date: '2026-11-24' }])
  })

  it('keeps what the client said yes to', () => {
    const { after } = written({ result: 'not-moved', agreed: 'fallback' })
    expect(after.calls.get('c')?.outcome).toMatchObject({ result: 'not-moved', agreed: 'fallback' })
  })

  it('places new people free below their step and links them', () => {
    const { after } = written({
      people: [
        { name: 'Ann Lee', jobTitle: 'CFO', stepId: 'budget', role: 'approves' },
        { name: 'Bo Ek', stepId: 'budget', role: 'vetoes' },
      ],
    })
    expect([...after.links.values()].filter(({ id }) => id.startsWith('new'))).toMatchObject([
      { role: 'approves', targetId: 'budget' },
      { role: 'vetoes', targetId: 'budget' },
    ])
    expect(overlaps(after)).toEqual([])
  })

  it('plans the next call', () => {
    const { after } = written({ nextCall: { date: '2026-12-01', stakeholderIds: ['Priya'] } })
    expect([...after.calls.values()].at(-1)).toMatchObject({ date: '2026-12-01', stepIds: ['budget'] })
  })

  it('changes nothing when a part of it cannot be done, and says why', () => {
    expect(refusal(writeBackCall, book, { ...nothing, callId: 'gone' })).toContain('That call')
    expect(refusal(writeBackCall, book, { ...nothing, steps: [{ stepId: 'gone' }] })).toContain('A step')
    expect(refusal(writeBackCall, book, { ...nothing, steps: [{ stepId: 'budget', due: 'soon' }] })).not.toBe(
      '',
    )
  })
})
