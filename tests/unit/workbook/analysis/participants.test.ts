import { participantsByStep, participantsOf } from '@workbook/analysis/participants'
import { describe, expect, it } from 'vitest'
import { givenWorkbook, participation, person, step } from '../given-workbook'

const owners = [participation('Tom', 'order'), participation('Ann', 'order')]
const given = (links = owners) =>
  givenWorkbook({
    steps: [step('order'), step('pay')],
    stakeholders: [person('Tom'), person('Ann'), person('Eve')],
    links: [...links, participation('Eve', 'order', 'approves'), participation('Tom', 'pay')],
  })
const names = (people: readonly { readonly name: string }[] = []) => people.map(({ name }) => name)

describe('the people who have a part in a step', () => {
  it('are those of one role in that step', () => {
    expect(names(participantsOf(given(), 'order', 'approves'))).toEqual(['Eve'])
    expect(names(participantsOf(given(), 'pay', 'owns'))).toEqual(['Tom'])
    expect(participantsOf(given(), 'pay', 'approves')).toEqual([])
  })

  it('come in the same order, in whichever order their links are held', () => {
    const inOneOrder = names(participantsOf(given(), 'order', 'owns'))
    expect(inOneOrder).toEqual(['Ann', 'Tom'])
    expect(names(participantsOf(given(owners.toReversed()), 'order', 'owns'))).toEqual(inOneOrder)
  })

  it('are the same when they are asked for all steps at once', () => {
    const byStep = participantsByStep(given(), 'owns')
    expect([...byStep.keys()].sort()).toEqual(['order', 'pay'])
    expect(byStep.get('order')).toEqual(participantsOf(given(), 'order', 'owns'))
  })

  it('leave out who is not in the workbook', () => {
    const links = [...owners, participation('Nobody', 'order')]
    expect(names(participantsOf(given(links), 'order', 'owns'))).toEqual(['Ann', 'Tom'])
    expect(names(participantsByStep(given(links), 'owns').get('order'))).toEqual(['Ann', 'Tom'])
  })
})
