import { sheetFacts } from '@workbook/analysis/sheet-facts'
import { checkWorkbook } from '@workbook/health/check-workbook'
import type { FindingMark } from '@workbook/health/finding-marks'
import { findingMarks, findingMarkWords } from '@workbook/health/finding-marks'
import { severities } from '@workbook/health/severity'
import type { RecordKey } from '@workbook/model/records'
import { createSceneBuilder } from '@workbook/scene/build-scene'
import { drawSeverity } from '@workbook/scene/draw-finding'
import type { Mark } from '@workbook/scene/scene'
import { describe, expect, test } from 'vitest'
import { deciding } from '../health/given-deal'
import { northwind, sheetId, today } from './northwind'

const findings = new Map<RecordKey, FindingMark>([
  ['steps:sign', { severity: 'critical', count: 7 }],
  ['stakeholders:tom', { severity: 'warning', count: 2 }],
])

function texts(marks: readonly Mark[]): string[] {
  return marks.flatMap((mark) => (mark.mark === 'text' ? mark.text : []))
}

function drawn(audience: 'internal' | 'client', withFindings: boolean) {
  const workbook = northwind()
  const facts = sheetFacts(workbook, sheetId, today)
  const build = createSceneBuilder(audience)
  return withFindings
    ? build(workbook, sheetId, facts, today, { findings })
    : build(workbook, sheetId, facts, today)
}

describe('findings on the map', () => {
  test('are a count in a small box, and words for a screen reader', () => {
    const box = drawn('internal', true).boxes.find(({ id }) => id === 'sign')
    expect(texts(box?.marks ?? [])).toContain('7')
    expect(box?.description).toContain('7 critical findings')
  })

  test('are never drawn for a client, even when they are handed over', () => {
    expect(JSON.stringify(drawn('client', true))).toBe(JSON.stringify(drawn('client', false)))
    expect(JSON.stringify(drawn('internal', true))).not.toBe(JSON.stringify(drawn('internal', false)))
  })

  test('have a shape of their own for each severity', () => {
    const shapes = severities.map((severity) =>
      JSON.stringify(drawSeverity(severity, { x: 0, y: 0 }).map(shapeOf)),
    )
    expect(new Set(shapes).size).toBe(severities.length)
  })
})

/** A mark without its colours. */
function shapeOf(mark: Mark): unknown {
  return mark.mark === 'path' ? mark.d : mark.mark
}

describe('what is marked', () => {
  const { findings } = checkWorkbook(deciding(), { today: '2026-11-24', template: null })

  test('is the worst of each record, from warnings on', () => {
    const marks = findingMarks(findings, new Map())
    expect(marks.get('steps:budget')).toEqual({ severity: 'critical', count: 1 })
    const onlyInfo = findings.filter(({ severity }) => severity === 'info')
    expect(onlyInfo.length).toBeGreaterThan(0)
    expect(findingMarks(onlyInfo, new Map()).size).toBe(0)
  })

  test('stays the same object while it is the same', () => {
    const marks = findingMarks(findings, new Map())
    expect(findingMarks(findings, marks)).toBe(marks)
    expect(findingMarks(findings.slice(1), marks)).not.toBe(marks)
  })

  test('is said in words', () => {
    expect(findingMarkWords({ severity: 'high', count: 1 })).toBe('1 high finding')
    expect(findingMarkWords({ severity: 'warning', count: 3 })).toBe('3 warning findings')
  })
})
