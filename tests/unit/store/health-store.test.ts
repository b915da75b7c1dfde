import { editRecord } from '@workbook/commands/edit-record'
import { createLinter } from '@workbook/health/linter'
import { templateById } from '@workbook/templates/catalogue'
import { beforeEach, describe, expect, test } from 'vitest'
import { enterClientView } from '../../../renderer/store/client-view'
import type { LoadRules } from '../../../renderer/store/health-store'
import { createStores, openWorkbook, type Stores } from '../../../renderer/store/stores'
import { givenContext } from '../workbook/commands/run-command'
import { deal, deciding } from '../workbook/health/given-deal'

const rules: LoadRules = {
  linter: async () => createLinter(),
  template: async (id) => templateById(id) ?? null,
}

let stores: Stores
beforeEach(() => {
  const context = givenContext()
  stores = createStores(deciding(), { context: () => context })
})

const ruleIds = () => stores.health.health()?.findings.map(({ ruleId }) => ruleId)

describe('the findings of a window', () => {
  test('are there once the rules are loaded', async () => {
    expect(stores.health.health()).toBe(null)
    expect(stores.health.findingsByRecord().size).toBe(0)
    await stores.health.start(rules)
    expect(ruleIds()).toContain('P01')
    expect(stores.health.findingsByRecord().get('steps:budget')?.[0]).toMatchObject({ ruleId: 'S03' })
    expect(stores.health.marks().get('steps:budget')).toEqual({ severity: 'critical', count: 1 })
  })

  test('follow the document, and are the same objects while nothing changes', async () => {
    await stores.health.start(rules)
    expect(stores.health.health()).toBe(stores.health.health())
    const marks = stores.health.marks()
    stores.document.execute(editRecord, { kind: 'deal', id: 'deal', changes: { budgetSource: 'Line 4410' } })
    expect(ruleIds()).not.toContain('S26')
    expect(stores.health.marks()).toBe(marks)
  })

  test('follow the settings', async () => {
    await stores.health.start(rules)
    stores.health.configure({ team: null, own: { P01: { severity: 'off' } } })
    expect(ruleIds()).not.toContain('P01')
  })

  test('know the template of each workbook that is shown', async () => {
    await stores.health.start(rules)
    expect(ruleIds()).not.toContain('P15')
    openWorkbook(stores, deciding({ deal: [deal({ templateId: 'enterprise-software' })] }))
    await new Promise((resolve) => setTimeout(resolve))
    expect(ruleIds()).toContain('P15')
    openWorkbook(stores, deciding({ deal: [deal({ templateId: 'of-somebody-else' })] }))
    await new Promise((resolve) => setTimeout(resolve))
    expect(ruleIds()).not.toContain('P15')
  })

  test('an edit that is not saved counts as a touch', async () => {
    const old = { ...deciding(), revision: { ...deciding().revision, savedAt: '2026-01-01T08:00:00Z' } }
    openWorkbook(stores, old)
    await stores.health.start(rules)
    expect(ruleIds()).toContain('A09')
    stores.document.execute(editRecord, {
      kind: 'steps',
      id: 'needs',
      changes: { title: 'Define all needs' },
    })
    expect(ruleIds()).not.toContain('A09')
  })

  test('are marked on the map, and never on the one that a client sees', async () => {
    await stores.health.start(rules)
    const described = () => stores.selectors.scene()?.boxes.find(({ id }) => id === 'budget')?.description
    expect(described()).toContain('1 critical finding')
    enterClientView(stores)
    expect(described()).not.toContain('finding')
  })
})
