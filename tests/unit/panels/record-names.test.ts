import { expect, test } from 'vitest'
import { recordName } from '../../../renderer/panels/record-names'
import { said } from '../workbook/given-deal-talk'
import { givenWorkbook, participation, person, step } from '../workbook/given-workbook'

const workbook = givenWorkbook({
  steps: [step('a', { title: 'Test' })],
  stakeholders: [person('Tom')],
  links: [participation('Tom', 'a')],
  perspectives: [
    said('of-step', { subject: { kind: 'steps', id: 'a', field: 'due' } }),
    said('of-link', { subject: { kind: 'links', id: 'Tom-owns-a' } }),
    said('of-deal', { subject: { kind: 'deal', id: 'deal' } }),
  ],
  dismissals: [
    {
      id: 'of-step',
      ruleId: 'S1',
      subject: { kind: 'steps', id: 'a' },
      reason: 'No.',
      at: '2026-11-24T10:00:00.000Z',
    },
    { id: 'of-all', ruleId: 'S1', reason: 'No.', at: '2026-11-24T10:00:00.000Z' },
  ],
})

test.each([
  ['steps:a', 'Test'],
  ['perspectives:of-step', 'Test'],
  ['perspectives:of-link', 'Tom owns Test'],
  ['perspectives:of-deal', 'Deal'],
  ['perspectives:gone', 'Perspective'],
  ['dismissals:of-step', 'Test'],
  ['dismissals:of-all', 'Dismissal'],
] as const)('what is found in %s goes by the name “%s”', (key, name) => {
  expect(recordName(workbook, key)).toBe(name)
})
