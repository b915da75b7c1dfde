import { type LivePromptKind, livePrompts } from '@workbook/analysis/live-mapping'
import { forAudience } from '@workbook/audience/for-audience'
import { answerPrompt } from '@workbook/commands/answer-prompt'
import { boxesOnSheet } from '@workbook/layout/boxes'
import { overlap } from '@workbook/scene/rectangles'
import { describe, expect, it } from 'vitest'
import { givenWorkbook, participation, person, step } from '../given-workbook'
import { refusal, run } from './run-command'

const book = givenWorkbook({
  steps: [step('a', { title: 'Test' }), step('b', { y: 96 })],
  stakeholders: [person('Ada', { name: 'Ada Ito', placements: [] }), person('Tom')],
  links: [participation('Tom', 'a', 'approves')],
})
const prompt = (kind: LivePromptKind) =>
  ({ id: `${kind} a`, kind, sheetId: 'map', stepId: 'a', text: '' }) as const

describe('an answer of the client', () => {
  it('adds the next step, which the client may see, on no other box', () => {
    const { after } = run(answerPrompt, book, { prompt: prompt('next'), text: ' Compare ' })
    const added = [...after.steps.values()].at(-1)
    expect(added).toMatchObject({ title: 'Compare', kind: 'task', visibility: 'client' })
    expect([...after.links.values()].at(-1)).toMatchObject({ sourceId: 'a', targetId: added?.id })
    const boxes = boxesOnSheet(after, 'map')
    const hits = boxes.flatMap((box) => boxes.filter((other) => other !== box && overlap(box, other)))
    expect(hits).toEqual([])
  })

  it('means somebody who is known by that name, and stands them on the sheet', () => {
    const { after } = run(answerPrompt, book, { prompt: prompt('owner'), text: 'ada  ito' })
    expect(after.stakeholders.size).toBe(2)
    expect(after.stakeholders.get('Ada')?.placements).toHaveLength(1)
    expect([...after.links.values()].at(-1)).toMatchObject({
      sourceId: 'Ada',
      targetId: 'a',
      role: 'owns',
    })
  })

  it('adds somebody new with the part that was asked for', () => {
    const { after } = run(answerPrompt, book, { prompt: prompt('agree'), text: 'Bo' })
    expect([...after.stakeholders.values()].at(-1)).toMatchObject({ name: 'Bo', placeholder: false })
    expect([...after.links.values()].at(-1)).toMatchObject({ role: 'approves' })
  })

  it('means a step that is on the map by that name, unless the client does not see it', () => {
    const named = givenWorkbook({
      steps: [
        step('a', { title: 'Test' }),
        step('b', { title: 'Sign  the order', y: 96 }),
        step('ours', { title: 'Ask Kornblau', visibility: 'internal', y: 200 }),
      ],
    })
    const { change, after } = run(answerPrompt, named, { prompt: prompt('next'), text: 'sign the Order' })
    expect(after.steps.size).toBe(3)
    expect([...after.links.values()]).toMatchObject([{ kind: 'sequence', sourceId: 'a', targetId: 'b' }])
    expect(change.select).toEqual(['steps:b'])
    expect(refusal(answerPrompt, after, { prompt: prompt('next'), text: 'Sign the order' })).not.toBe('')
    const hidden = run(answerPrompt, named, { prompt: prompt('next'), text: 'Ask Kornblau' })
    expect(hidden.after.steps.size).toBe(4)
  })

  it('stands the next step in the stage that was chosen, beside the one before', () => {
    const { after } = run(answerPrompt, book, { prompt: prompt('next'), text: 'Decide', stageId: 'approve' })
    const added = [...after.steps.values()].at(-1)
    expect(added).toMatchObject({ title: 'Decide', stageId: 'approve' })
    expect(added?.y).toBe(20)
  })

  it('writes down the proof', () => {
    const { after } = run(answerPrompt, book, { prompt: prompt('proof'), text: 'A report' })
    expect(after.steps.get('a')?.evidenceExpected).toBe('A report')
  })

  it('gives a person no part twice', () => {
    const { after } = run(answerPrompt, book, { prompt: prompt('agree'), text: 'Tom' })
    expect(after.links.size).toBe(book.links.size)
  })

  it('is refused with a sentence when it is empty or its step is gone', () => {
    expect(refusal(answerPrompt, book, { prompt: prompt('next'), text: '  ' })).toContain('skip')
    const gone = { ...prompt('owner'), stepId: 'gone' }
    expect(refusal(answerPrompt, book, { prompt: gone, text: 'Ada' })).toContain('no longer exists')
  })

  it('to the first question of what the client sees leaves hidden boxes alone', () => {
    const hidden = givenWorkbook({ steps: [step('ours', { visibility: 'internal', x: 20, y: 20 })] })
    const [first] = livePrompts(forAudience(hidden, 'client').workbook, 'map', null)
    if (!first) throw new Error('Nothing was asked')
    const { after } = run(answerPrompt, hidden, { prompt: first, text: 'Start' })
    const [ours, added] = [...after.steps.values()]
    expect(added?.stageId).toBe('evaluate')
    expect(added && ours && added.y >= ours.y + 80).toBe(true)
  })
})
