import { expect, test } from 'vitest'
import { subjectTitle } from '../../../../renderer/panels/perspectives/subject-title'
import { givenWorkbook, participation, person, relation, sequence, step } from '../../workbook/given-workbook'

const workbook = givenWorkbook({
  steps: [step('a', { title: 'Test' }), step('b', { title: 'Order' })],
  stakeholders: [person('Tom'), person('Ann')],
  links: [sequence('a', 'b'), participation('Tom', 'a'), relation('Ann', 'Tom', 'reports-to')],
})

test.each([
  ['deal', 'deal', 'The deal'],
  ['steps', 'a', 'Test'],
  ['links', 'a-b', 'From Test to Order'],
  ['links', 'Tom-owns-a', 'Tom owns Test'],
  ['links', 'Ann-reports-to-Tom', 'Ann reports to Tom'],
  ['links', 'gone', 'It'],
] as const)('a fact about %s %s is headed “%s”', (kind, id, title) => {
  expect(subjectTitle(workbook, { kind, id })).toBe(title)
})
