import { settleVersion } from '@workbook/commands/settle-version'
import { describe, expect, it } from 'vitest'
import { said } from '../given-deal-talk'
import { givenWorkbook, person, step } from '../given-workbook'
import { refusal, run } from './run-command'

const subject = { kind: 'steps', id: 'budget' } as const
const book = givenWorkbook({
  steps: [step('budget')],
  stakeholders: [person('Priya'), person('Marc')],
  perspectives: [
    said('yes'),
    said('no', { saidById: 'Marc', stance: 'disputes', statement: 'The board signs' }),
    said('other', { subject: { kind: 'steps', id: 'order' }, stance: 'disputes' }),
  ],
})

describe('settling on a version', () => {
  it('sets the other versions of that fact aside today and keeps them', () => {
    const { change, after } = run(settleVersion, book, { subject, perspectiveId: 'no' })
    expect(change.label).toBe('Settle on one version')
    expect([...after.perspectives.values()].map(({ id, setAsideOn }) => [id, setAsideOn])).toEqual([
      ['yes', '2026-11-24'],
      ['no', undefined],
      ['other', undefined],
    ])
  })

  it('refuses when there is nothing to settle', () => {
    const { after } = run(settleVersion, book, { subject, perspectiveId: 'yes' })
    expect(refusal(settleVersion, after, { subject, perspectiveId: 'yes' })).toContain('only one version')
    expect(refusal(settleVersion, book, { subject, perspectiveId: 'gone' })).toContain('no longer')
  })
})
