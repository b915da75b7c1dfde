import { moveLinkLabel } from '@workbook/commands/move-link-label'
import { describe, expect, it } from 'vitest'
import { givenWorkbook, participation, person, relation, sequence, step } from '../given-workbook'
import { refusal, run } from './run-command'

const workbook = givenWorkbook({
  steps: [step('prove'), step('decide')],
  stakeholders: [person('Tom'), person('Ann')],
  links: [sequence('prove', 'decide'), relation('Tom', 'Ann'), participation('Tom', 'prove')],
})

describe('move the label of a link', () => {
  it.each(['prove-decide', 'Tom-influences-Ann'])('of %s, in whole pixels', (linkId) => {
    const { after } = run(moveLinkLabel, workbook, { linkId, offset: { x: 12.4, y: -30 } })

    expect(after.links.get(linkId)).toMatchObject({ labelOffset: { x: 12, y: -30 } })
  })

  it('is named after the link', () => {
    const { change } = run(moveLinkLabel, workbook, { linkId: 'prove-decide', offset: { x: 1, y: 0 } })

    expect(change.label).toBe('Move label of prove to decide')
  })

  it('puts it back where it would be by itself', () => {
    const moved = run(moveLinkLabel, workbook, { linkId: 'prove-decide', offset: { x: 9, y: 9 } }).after
    const { change, after } = run(moveLinkLabel, moved, { linkId: 'prove-decide', offset: null })

    expect(change.label).toBe('Put back label of prove to decide')
    expect(after.links.get('prove-decide')).not.toHaveProperty('labelOffset')
  })

  it('refuses what has no label and places that are none', () => {
    const offset = { x: 1, y: 1 }
    const far = { x: 5e6, y: 0 }

    expect(refusal(moveLinkLabel, workbook, { linkId: 'gone', offset })).toBe('That link no longer exists.')
    expect(refusal(moveLinkLabel, workbook, { linkId: 'Tom-owns-prove', offset })).toContain('no label')
    expect(refusal(moveLinkLabel, workbook, { linkId: 'prove-decide', offset: far })).toContain('at most')
    expect(
      refusal(moveLinkLabel, workbook, { linkId: 'prove-decide', offset: { x: Number.NaN, y: 0 } }),
    ).toContain('needs a place')
  })
})
