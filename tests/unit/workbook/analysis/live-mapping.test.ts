import { type LivePrompt, livePrompts } from '@workbook/analysis/live-mapping'
import { answerPrompt } from '@workbook/commands/answer-prompt'
import { applyDiff } from '@workbook/diff/apply'
import type { Workbook } from '@workbook/model/workbook'
import { describe, expect, it } from 'vitest'
import { givenContext } from '../commands/run-command'
import { givenWorkbook, participation, person, sequence, step } from '../given-workbook'

const ids = (workbook: Workbook, fromId: string | null = null) =>
  livePrompts(workbook, 'map', fromId).map(({ id }) => id)
const known = { evidenceExpected: 'A mail' }

describe('questions to ask while a map is drawn with the client', () => {
  it('begin with the first step of an empty sheet', () => {
    expect(livePrompts(givenWorkbook(), 'map', null)).toMatchObject([{ kind: 'first', stepId: null }])
  })

  it('ask each step for its owner, its proof and what follows, by name', () => {
    expect(
      livePrompts(givenWorkbook({ steps: [step('a', { title: 'Test' })] }), 'map', null).map(
        ({ text }) => text,
      ),
    ).toEqual([
      'Who will do “Test” on your side?',
      'Who else has to agree to “Test”?',
      'What would prove that “Test” is done?',
      'What happens after “Test”? And then?',
    ])
  })

  it('ask who else agrees until somebody is named, and of a mark on the way not at all', () => {
    const book = givenWorkbook({
      steps: [step('a', { ...known, kind: 'approval' })],
      stakeholders: [person('Tom')],
      links: [participation('Tom', 'a')],
    })
    expect(ids(book)).toEqual(['agree a', 'next a'])
    const mark = givenWorkbook({ steps: [step('a', { ...known, kind: 'milestone' })] })
    expect(ids(mark)).toEqual(['owner a', 'next a'])
  })

  it('go from the step in hand along the links, then to what is left', () => {
    const book = givenWorkbook({
      steps: [step('a', known), step('b', known), step('c', { ...known, y: 900 })],
      links: [sequence('a', 'b')],
    })
    expect(ids(book)).toEqual([
      'owner a',
      'agree a',
      'owner b',
      'agree b',
      'next b',
      'owner c',
      'agree c',
      'next c',
    ])
    expect(ids(book, 'c').slice(0, 4)).toEqual(['owner c', 'agree c', 'next c', 'owner a'])
  })

  it('end with the first use after the purchase', () => {
    const steps = [step('a', known), step('buy', { ...known, kind: 'purchase' }), step('use', known)]
    const owned = ['a', 'buy', 'use'].map((id) => participation('Tom', id))
    const agreed = [...owned, participation('Tom', 'buy', 'approves')]
    const before = givenWorkbook({
      steps: steps.slice(0, 2),
      stakeholders: [person('Tom')],
      links: [...agreed.filter(({ targetId }) => targetId !== 'use'), sequence('a', 'buy')],
    })
    expect(ids(before)).toEqual(['agree a', 'beyond buy'])
    const after = givenWorkbook({
      steps,
      stakeholders: [person('Tom')],
      links: [...agreed, sequence('a', 'buy'), sequence('buy', 'use')],
    })
    expect(ids(after)).toEqual(['agree a', 'agree use'])
  })

  it('leave settled steps and branches not taken alone, and see no way on in a way back', () => {
    const book = givenWorkbook({
      steps: [
        step('a', { status: 'done' }),
        step('choose', { kind: 'decision', status: 'done', chosenLinkId: 'choose-yes' }),
        step('yes', known),
        step('no'),
      ],
      links: [
        sequence('a', 'choose'),
        { ...sequence('choose', 'yes'), label: 'yes' } as ReturnType<typeof sequence>,
        { ...sequence('choose', 'no'), label: 'no' } as ReturnType<typeof sequence>,
        sequence('yes', 'a'),
      ],
    })
    expect(ids(book)).toEqual(['owner yes', 'agree yes', 'next yes'])
  })

  it('go on from the last step when everything that is drawn is settled', () => {
    expect(ids(givenWorkbook({ steps: [step('a', { status: 'done' })] }))).toEqual(['next a'])
  })

  it('lead from an empty sheet to the purchase and beyond it when they are answered one by one', () => {
    let book = givenWorkbook()
    const asked: string[] = []
    const context = givenContext()
    const answers = [
      'Agree the budget',
      'Ada',
      'Dan',
      'A mail',
      'Sign',
      'Bo',
      'Cy',
      'Signature',
      'Go live',
      'Ada',
      'Eve',
      'Users',
    ]
    for (const text of answers) {
      const [prompt] = livePrompts(book, 'map', null) as [LivePrompt]
      asked.push(prompt.kind)
      const answered = answerPrompt(book, { prompt, text, isPurchase: text === 'Sign' }, context)
      if (answered.ok) book = applyDiff(book, answered.value.diff)
    }
    expect(asked.join(' ')).toBe('first owner agree proof next owner agree proof beyond owner agree proof')
    expect(ids(book)).toEqual([])
    expect([...book.steps.values()].map(({ title, kind }) => [title, kind])).toEqual([
      ['Agree the budget', 'task'],
      ['Sign', 'purchase'],
      ['Go live', 'task'],
    ])
    expect([...book.stakeholders.values()].map(({ name }) => name)).toEqual(['Ada', 'Dan', 'Bo', 'Cy', 'Eve'])
  })
})
