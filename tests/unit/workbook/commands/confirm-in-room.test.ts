import { perspectivesOn } from '@workbook/analysis/perspectives/perspectives-on'
import { supersededIds, verificationOf } from '@workbook/analysis/verification'
import { forAudience } from '@workbook/audience/for-audience'
import { confirmInRoom } from '@workbook/commands/confirm-in-room'
import type { Perspective } from '@workbook/model/perspective'
import type { Workbook } from '@workbook/model/workbook'
import { describe, expect, it } from 'vitest'
import { givenWorkbook, person, step } from '../given-workbook'
import { refusal, run } from './run-command'

const subject = { kind: 'steps', id: 'budget' } as const
const doubt: Perspective = {
  id: 'doubt',
  subject,
  statement: 'Not before May',
  stance: 'disputes',
  directness: 'relayed',
  date: '2026-10-01',
  saidById: 'Ada',
}
const book = givenWorkbook({
  steps: [step('budget')],
  stakeholders: [person('Ada'), person('Tom')],
  perspectives: [doubt],
})
const verification = (workbook: Workbook) =>
  verificationOf(perspectivesOn(workbook, subject), supersededIds(workbook.perspectives.values()))

describe('confirmed in the room', () => {
  it('is first-hand by everybody who is there, and replaces what they doubted before', () => {
    const { after } = run(confirmInRoom, book, {
      stepId: 'budget',
      stakeholderIds: ['Ada', 'Tom', 'Ada'],
      heardBy: 'Rep',
    })
    const added = [...after.perspectives.values()].slice(1)
    expect(added).toMatchObject([
      {
        saidById: 'Ada',
        stance: 'confirms',
        directness: 'first-hand',
        heardBy: 'Rep',
        supersedesId: 'doubt',
      },
      { saidById: 'Tom', stance: 'confirms', directness: 'first-hand', subject },
    ])
    expect(verification(book)).toBe('disputed')
    expect(verification(after)).toBe('corroborated')
  })

  it('says nothing new a second time on the same day', () => {
    const once = run(confirmInRoom, book, { stepId: 'budget', stakeholderIds: ['Tom'] }).after
    const twice = run(confirmInRoom, once, { stepId: 'budget', stakeholderIds: ['Tom'] })
    expect(twice.after.perspectives.size).toBe(once.perspectives.size)
  })

  it('never reaches what the client gets', () => {
    const { after } = run(confirmInRoom, book, { stepId: 'budget', stakeholderIds: ['Tom'] })
    expect(forAudience(after, 'client').workbook.perspectives.size).toBe(0)
  })

  it('is refused without anybody, or without the step', () => {
    expect(refusal(confirmInRoom, book, { stepId: 'budget', stakeholderIds: [] })).toContain('in the room')
    expect(refusal(confirmInRoom, book, { stepId: 'gone', stakeholderIds: ['Tom'] })).toContain('no longer')
  })
})
