import { isOverdue } from '@workbook/analysis/overdue'
import { expect, test } from 'vitest'

test.each([
  ['in-progress', '2026-11-23', true],
  ['in-progress', '2026-11-24', false],
  ['unknown', '2026-11-23', true],
  ['done', '2026-11-23', false],
  ['skipped', '2026-11-23', false],
  ['not-applicable', '2026-11-23', false],
  ['waiting', undefined, false],
] as const)('a step that is %s and due on %s is overdue on 24 November: %s', (status, due, overdue) => {
  expect(isOverdue({ status, ...(due && { due }) }, '2026-11-24')).toBe(overdue)
})
