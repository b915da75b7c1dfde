import { readFileSync } from 'node:fs'
import { addStep } from '@workbook/commands/add-step'
import { editRecord } from '@workbook/commands/edit-record'
import { applyDiff } from '@workbook/diff/apply'
import { parseWorkbook } from '@workbook/format/parse'
import { countBySeverity, findingsByRecord, worstOf } from '@workbook/health/by-record'
import { checkWorkbook } from '@workbook/health/check-workbook'
import type { Health } from '@workbook/health/finding'
import { createLinter } from '@workbook/health/linter'
import { type Rule, recordRule, wholeRule } from '@workbook/health/rule'
import { rules } from '@workbook/health/rules/rules'
import { usualRuleSettings } from '@workbook/health/settings/rule-settings'
import type { Workbook } from '@workbook/model/workbook'
import { templateById } from '@workbook/templates/catalogue'
import { templateIds } from '@workbook/templates/template-ids'
import { workbookFromTemplate } from '@workbook/templates/workbook-from-template'
import { describe, expect, test } from 'vitest'
import { run } from '../commands/run-command'
import { givenWorkbook, person, step } from '../given-workbook'
import { deciding } from './given-deal'
import { today } from './rule-table'

const world = { today, template: null }

function sample(name: string): Workbook {
  const read = parseWorkbook(readFileSync(`resources/samples/${name}.buymap`))
  if (!read.ok) throw new Error(read.error.message)
  return read.value.workbook
}

/** Findings without their fixes, which are functions. */
function plain({ findings }: Health) {
  return findings.map(({ fix, ...finding }) => ({ ...finding, fix: fix?.label }))
}

describe('the linter', () => {
  test('says nothing about a map without steps', () => {
    const empty = givenWorkbook({ stakeholders: [person('Tom')] })
    expect(checkWorkbook(empty, world)).toEqual({ findings: [], dismissed: [] })
  })

  test('puts the worst first', () => {
    const { findings } = checkWorkbook(deciding(), world)
    const order = findings.map(({ severity }) => ['critical', 'high', 'warning', 'info'].indexOf(severity))
    expect(order).toEqual([...order].sort((a, b) => a - b))
    expect(new Set(findings.map(({ id }) => id)).size).toBe(findings.length)
  })

  test('keeps severity and confidence apart', () => {
    const { findings } = checkWorkbook(deciding(), world)
    expect(findings.find(({ ruleId }) => ruleId === 'P01')).toMatchObject({
      severity: 'critical',
      confidence: 'unknown',
    })
    expect(findings.find(({ ruleId }) => ruleId === 'A01')).toMatchObject({
      severity: 'high',
      confidence: 'confirmed',
    })
  })

  test('leaves out what is switched off, and weighs rules as they are set', () => {
    const own = { P01: { severity: 'off' as const }, P04: { severity: 'info' as const } }
    const { findings } = checkWorkbook(deciding(), world, { team: null, own })
    expect(findings.map(({ ruleId }) => ruleId)).not.toContain('P01')
    expect(findings.find(({ ruleId }) => ruleId === 'P04')).toMatchObject({ severity: 'info', eased: null })
  })

  test('counts by severity and by record', () => {
    const { findings } = checkWorkbook(deciding(), world)
    const counts = countBySeverity(findings)
    expect(counts.critical + counts.high + counts.warning + counts.info).toBe(findings.length)
    expect(
      findingsByRecord(findings)
        .get('steps:budget')
        ?.map(({ ruleId }) => ruleId),
    ).toContain('S03')
    expect([worstOf(findings), worstOf([])]).toEqual(['critical', null])
  })
})

describe('a rule that throws', () => {
  const broken = recordRule({
    id: 'S01',
    each: 'steps',
    reads: [],
    check() {
      throw new Error('A bug')
    },
  })
  const whole = wholeRule({
    id: 'P01',
    reads: ['deal'],
    check() {
      throw new Error('A bug')
    },
  })

  test('is reported as a finding about itself, and the others go on', () => {
    const others = rules.filter(({ id }) => id !== 'S01' && id !== 'P01')
    const { findings } = createLinter([broken, whole, ...others])(deciding(), world, usualRuleSettings)
    const failed = findings.filter((finding) => finding.failed)
    expect(failed).toMatchObject([
      {
        ruleId: 'P01',
        severity: 'warning',
        confidence: 'unknown',
        question: null,
        ask: null,
        record: 'deal:deal',
      },
      {
        ruleId: 'S01',
        sentence:
          'The rule “Step without owner” could not be checked in this workbook; all other rules were.',
      },
    ])
    expect(findings.length).toBeGreaterThan(10)
  })

  test('is asked again once something changed', () => {
    let isBroken = true
    const sometimes = wholeRule({
      id: 'P01',
      reads: ['steps'],
      check() {
        if (isBroken) throw new Error('A bug')
        return []
      },
    })
    const lint = createLinter([sometimes])
    expect(lint(deciding(), world, usualRuleSettings).findings).toHaveLength(1)
    isBroken = false
    expect(lint(deciding(), world, usualRuleSettings).findings).toHaveLength(0)
  })
})

describe('a rule that threw on one record', () => {
  test('says nothing any more once that record is mended', () => {
    const picky = recordRule({
      id: 'S04',
      each: 'steps',
      reads: [],
      check({ title }) {
        if (title === 'odd') throw new Error('A bug')
        return null
      },
    })
    const lint = createLinter([picky])
    const odd = givenWorkbook({ steps: [step('a', { title: 'odd' }), step('b')] })
    expect(lint(odd, world, usualRuleSettings).findings).toHaveLength(1)
    const { after } = run(editRecord, odd, { kind: 'steps', id: 'a', changes: { title: 'even' } })
    expect(lint(after, world, usualRuleSettings).findings).toEqual([])
  })
})

describe('after a change', () => {
  const steps = Array.from({ length: 30 }, (_, index) => step(`s${index}`, { y: index * 100 }))
  const counted = (looked: string[], more: Partial<Parameters<typeof recordRule>[0]> = {}): Rule =>
    recordRule({
      id: 'S04',
      each: 'steps',
      reads: ['flow', 'startsIn', 'phase', 'told', 'parts'],
      check({ id }) {
        looked.push(id)
        return null
      },
      ...more,
    } as Parameters<typeof recordRule>[0])

  test('only the step whose title was typed is looked at again', () => {
    const looked: string[] = []
    const lint = createLinter([counted(looked)])
    const before = givenWorkbook({ steps })
    lint(before, world, usualRuleSettings)
    expect(looked).toHaveLength(30)
    looked.length = 0
    const { after } = run(editRecord, before, {
      kind: 'steps',
      id: 's7',
      changes: { title: 'Ask the board' },
    })
    lint(after, world, usualRuleSettings)
    expect(looked).toEqual(['s7'])
    lint(after, world, usualRuleSettings)
    expect(looked).toEqual(['s7'])
  })

  test('what a rule reads makes it look at everything again', () => {
    const looked: string[] = []
    const lint = createLinter([counted(looked)])
    const before = givenWorkbook({ steps })
    lint(before, world, usualRuleSettings)
    looked.length = 0
    lint(
      run(editRecord, before, { kind: 'steps', id: 's7', changes: { status: 'done' } }).after,
      world,
      usualRuleSettings,
    )
    expect(looked).toHaveLength(30)
  })

  test('findings that did not change are the same objects', () => {
    const lint = createLinter()
    const before = lint(deciding(), world, usualRuleSettings)
    const { after } = run(editRecord, deciding(), {
      kind: 'steps',
      id: 'needs',
      changes: { title: 'Define all needs' },
    })
    const next = lint({ ...after, links: after.links }, world, usualRuleSettings)
    expect(next.findings.length).toBe(before.findings.length)
  })

  test('a linter with a memory finds what one without finds, change after change', () => {
    const lint = createLinter()
    let workbook = sample('northwind-foods')
    const changes = [
      (book: Workbook) =>
        run(editRecord, book, { kind: 'steps', id: 'sign', changes: { title: 'Demo' } }).after,
      (book: Workbook) =>
        run(editRecord, book, { kind: 'steps', id: 'approve-budget', changes: { status: 'done' } }).after,
      (book: Workbook) =>
        run(editRecord, book, {
          kind: 'stakeholders',
          id: 'tom-becker',
          changes: { lastContact: '2026-11-20' },
        }).after,
      (book: Workbook) =>
        run(editRecord, book, {
          kind: 'deal',
          id: 'deal',
          changes: { clientDate: '2026-12-20', criteria: undefined },
        }).after,
      (book: Workbook) =>
        applyDiff(book, {
          added: {},
          updated: {},
          removed: Object.fromEntries(
            [...book.perspectives].slice(0, 9).map(([id, one]) => [`perspectives:${id}`, one]),
          ),
        }),
      (book: Workbook) =>
        run(addStep, book, {
          kind: 'approval',
          placement: { sheetId: 'buying-process', stageId: 'buy', x: 0, y: 900 },
        }).after,
    ]
    for (const change of changes) {
      workbook = change(workbook)
      expect(plain(lint(workbook, world, usualRuleSettings))).toEqual(plain(checkWorkbook(workbook, world)))
    }
  })
})

describe('the samples', () => {
  test('the large one shows a rich and believable list', () => {
    const workbook = sample('northwind-foods')
    const template = templateById('enterprise-software') ?? null
    const { findings, dismissed } = checkWorkbook(workbook, { today: '2026-11-25', template })
    const counts = countBySeverity(findings)
    expect(counts.critical).toBeGreaterThanOrEqual(1)
    expect(counts.critical).toBeLessThanOrEqual(3)
    expect(findings.length).toBeGreaterThan(25)
    expect(findings.length).toBeLessThan(60)
    expect(dismissed.map(({ finding }) => finding.ruleId)).toEqual(['P16'])
    expect(findings[0]).toMatchObject({
      ruleId: 'P02',
      sentence: 'We have never spoken with Tom Becker, who can release the money.',
      ask: { name: 'Sven Krause' },
    })
  })

  test.each(['northwind-foods', 'first-look'])('%s shows nothing internal to a client', (name) => {
    const { findings } = checkWorkbook(sample(name), world)
    expect(findings.filter(({ ruleId, failed }) => ruleId === 'H01' || failed)).toEqual([])
  })

  test.each(templateIds)('a new deal from %s has nothing critical and no bad wording', (id) => {
    const template = templateById(id)
    if (!template) throw new Error('No template')
    let ids = 0
    const newId = () => `id${++ids}`
    const workbook = workbookFromTemplate(template, {
      newId,
      now: `${today}T08:00:00Z`,
      client: 'Acme',
      app: 'test',
    })
    const { findings } = checkWorkbook(workbook, { today, template })
    const odd = findings.filter(
      ({ severity, ruleId, failed }) =>
        failed || severity === 'critical' || ['P15', 'S14', 'S15', 'S16', 'S29', 'H05'].includes(ruleId),
    )
    expect(odd).toEqual([])
    expect(findings.length).toBeGreaterThan(5)
  })
})
