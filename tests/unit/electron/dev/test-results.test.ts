import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { closingLine, countsOfPlaywright, countsOfVitest } from '../../../../electron/dev/test-results.mjs'

function report(content: unknown) {
  const file = join(mkdtempSync(join(tmpdir(), 'buymap-report-')), 'report.json')
  writeFileSync(file, JSON.stringify(content))
  return file
}

test('the tests of both runners are added up', () => {
  const unit = countsOfVitest(report({ numPassedTests: 40, numFailedTests: 1, numPendingTests: 2 }))
  const desktop = countsOfPlaywright(report({ stats: { expected: 9, unexpected: 1, flaky: 0, skipped: 1 } }))
  expect(closingLine([unit, desktop])).toBe('49 passed, 2 failed, 3 skipped')
})

test('a test that passed only at the second try counts as failed', () => {
  expect(
    countsOfPlaywright(report({ stats: { expected: 0, unexpected: 0, flaky: 1, skipped: 0 } })).failed,
  ).toBe(1)
})

test('a runner that left no report ran nothing', () => {
  expect(countsOfVitest('/no/such/report')).toEqual({ passed: 0, failed: 0, skipped: 0 })
})
