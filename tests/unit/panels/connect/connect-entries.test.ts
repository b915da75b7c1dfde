import { describe, expect, test } from 'vitest'
import { connectEntries } from '../../../../renderer/panels/connect/connect-entries'
import { givenWorkbook, note, participation, person, sequence, step } from '../../workbook/given-workbook'

const workbook = givenWorkbook({
  steps: [
    step('prove'),
    step('decide'),
    step('sign'),
    step('elsewhere', { sheetId: 'legal', stageId: null }),
  ],
  stakeholders: [person('Tom'), person('Unplaced', { placements: [] })],
  notes: [note('reminder')],
  links: [sequence('prove', 'decide'), participation('Tom', 'prove')],
})
const fromProve = { kind: 'new', from: 'steps:prove', direction: 'after' } as const
const listed = (request: Parameters<typeof connectEntries>[2], text = '') =>
  connectEntries(workbook, 'map', request, text).map(({ label, disabled, remark }) =>
    disabled ? `${label}: ${remark}` : label,
  )

describe('the boxes that a step can be connected with', () => {
  test('come first; the others say why not', () => {
    expect(listed(fromProve)).toEqual([
      'sign',
      'decide: "decide" already comes after "prove".',
      'Tom: Tom already takes part in "prove" (owns).',
    ])
  })

  test('are others when the chosen one is to come before', () => {
    expect(listed({ ...fromProve, direction: 'before' })).toEqual([
      'decide',
      'sign',
      'Tom: Tom already takes part in "prove" (owns).',
    ])
  })

  test('are narrowed by what is typed', () => {
    expect(listed(fromProve, 'sig')).toEqual(['sign'])
    expect(listed(fromProve, 'nobody')).toEqual([])
  })
})

test('an end of a link can be hung on what its kind allows', () => {
  expect(listed({ kind: 'end', linkId: 'prove-decide', end: 'target' })).toEqual([
    'sign',
    'decide: The link is connected there already.',
    'prove: A step cannot come after itself.',
    'Tom: A link between steps leads to a step.',
  ])
})
