import { verificationOf } from '@workbook/analysis/verification'
import { markRedrawn } from '@workbook/commands/mark-redrawn'
import { describe, expect, it } from 'vitest'
import { said } from '../given-deal-talk'
import { givenWorkbook, person, step } from '../given-workbook'
import { refusal, run } from './run-command'

const subject = { kind: 'steps', id: 'budget' } as const
const disputed = said('no', { saidById: 'Marc', stance: 'disputes', statement: 'The board signs' })
const bookWith = (...perspectives: ReturnType<typeof said>[]) =>
  givenWorkbook({ steps: [step('budget')], stakeholders: [person('Priya'), person('Marc')], perspectives })

describe('noting that a fact is drawn as it was told', () => {
  it('turns the dispute into a confirmation in the same words', () => {
    const setAside = said('yes', { setAsideOn: '2026-11-23' })
    const { after } = run(markRedrawn, bookWith(setAside, disputed), { subject })
    expect(after.perspectives.get('no')).toEqual({ ...disputed, stance: 'confirms' })
    expect(after.perspectives.get('yes')).toEqual(setAside)
    expect(verificationOf(after.perspectives.values(), new Set(['yes']))).toBe('single-source')
  })

  it('refuses while versions stand against each other, and where nobody disputes', () => {
    expect(refusal(markRedrawn, bookWith(said('yes'), disputed), { subject })).toContain('Settle on one')
    expect(refusal(markRedrawn, bookWith(said('yes')), { subject })).toContain('Nobody says')
    expect(refusal(markRedrawn, bookWith(), { subject })).toContain('Nobody says')
  })
})
