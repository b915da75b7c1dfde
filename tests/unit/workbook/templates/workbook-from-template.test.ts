import { backLinks } from '@workbook/analysis/back-links'
import { sequenceGraph } from '@workbook/analysis/graph'
import { nextSteps } from '@workbook/analysis/next-steps'
import { parseWorkbook } from '@workbook/format/parse'
import { serialise } from '@workbook/format/serialise'
import { boxesOnSheet } from '@workbook/layout/boxes'
import { stageColumns } from '@workbook/layout/stage-columns'
import { recordKinds, recordSchemas } from '@workbook/model/records'
import { dealOf, type Workbook } from '@workbook/model/workbook'
import { canHold } from '@workbook/rules/can-hold'
import { templateById, templates } from '@workbook/templates/catalogue'
import { templateIds } from '@workbook/templates/template-ids'
import { workbookFromTemplate } from '@workbook/templates/workbook-from-template'
import { describe, expect, it } from 'vitest'
import { overlaps } from '../layout/overlaps'

function made(templateId: string): Workbook {
  const template = templateById(templateId)
  if (!template) throw new Error(`No template ${templateId}`)
  let count = 0
  const newId = () => {
    count += 1
    return `id-${count}`
  }
  return workbookFromTemplate(template, {
    newId,
    now: '2026-11-24T08:00:00Z',
    client: 'Northwind Foods',
    app: 'test',
  })
}

const stepTitled = (workbook: Workbook, title: string) =>
  [...workbook.steps.values()].find((step) => step.title === title)

describe('the catalogue', () => {
  it('holds the seven packs under their ids', () => {
    expect(templates().map(({ id }) => id)).toEqual([...templateIds])
    expect(templateIds).toHaveLength(7)
    expect(templateById('constructor')).toBe(undefined)
  })
})

describe.each(templateIds)('a workbook from %s', (templateId) => {
  const workbook = made(templateId)
  const [sheetId = ''] = workbook.sheets.keys()

  it('holds valid records that mention only what exists', () => {
    for (const kind of recordKinds) {
      for (const record of workbook[kind].values()) {
        expect(recordSchemas[kind].safeParse(record).error).toBe(undefined)
        expect(canHold(workbook, kind, record)).toMatchObject({ allowed: true })
      }
    }
  })

  it('has no boxes on each other and every step inside its stage', () => {
    const columns = stageColumns(workbook, sheetId)

    expect(overlaps(workbook, 12)).toEqual([])
    for (const box of boxesOnSheet(workbook, sheetId)) {
      const column = columns.find(({ stage }) => stage.id === box.stageId)
      expect(box.x).toBeGreaterThanOrEqual(column?.x ?? Number.NaN)
      expect(box.x + box.width).toBeLessThanOrEqual((column?.x ?? 0) + (column?.width ?? Number.NaN))
      expect(box.y).toBeGreaterThanOrEqual(0)
    }
  })

  it('is one process that begins somewhere, does not loop and books the deal once', () => {
    const graph = sequenceGraph(workbook, sheetId)

    expect(backLinks(graph).size).toBe(0)
    expect(nextSteps(workbook)).toHaveLength(1)
    expect([...workbook.steps.values()].filter(({ kind }) => kind === 'purchase')).toHaveLength(1)
    expect(graph.steps.slice(1).filter(({ id }) => graph.incoming.get(id)?.length === 0)).toEqual([])
  })

  it('says that nothing in it is known yet', () => {
    for (const step of workbook.steps.values()) {
      expect(step).toMatchObject({
        status: 'unknown',
        provenance: 'template',
        durationProvenance: 'template',
      })
    }
    for (const stakeholder of workbook.stakeholders.values()) {
      expect(stakeholder).toMatchObject({ name: '', placeholder: true })
    }
    expect(dealOf(workbook)).toMatchObject({ client: 'Northwind Foods', templateId })
  })

  it('is read back from its file as it was written', () => {
    const read = parseWorkbook(serialise(workbook))

    expect(read).toEqual({
      ok: true,
      value: { workbook, warnings: [], migratedFrom: null, newerVersion: false },
    })
  })

  it('gives each step an owner and an action', () => {
    const owned = [...workbook.links.values()].filter(
      (link) => link.kind === 'participation' && link.role === 'owns',
    )
    const served = [...workbook.actions.values()].map(({ stepId }) => stepId)

    expect(owned.map(({ targetId }) => targetId).sort()).toEqual([...workbook.steps.keys()].sort())
    expect(served.sort()).toEqual([...workbook.steps.keys()].sort())
  })
})

describe('the packs', () => {
  it('count in working days, except for waiting periods set by law', () => {
    const calendar = templates().flatMap(({ id, steps }) =>
      steps.filter(({ duration }) => duration.unit === 'calendar').map(({ title }) => `${id}: ${title}`),
    )

    expect(calendar).toEqual([
      'public-tender: Publish advance or pre-solicitation notice',
      'public-tender: Receive tenders',
      'public-tender: Observe standstill',
    ])
    // 10 to 45 calendar days.
    expect(
      stepTitled(made('enterprise-software'), 'State the problem and what it costs per year')?.duration,
    ).toEqual({
      min: 7,
      max: 32,
      unit: 'working',
    })
  })

  it('keep to the official channel from the notice of a public tender to its award', () => {
    const titles = [...made('public-tender').steps.values()]
      .filter(({ officialChannelOnly }) => officialChannelOnly)
      .map(({ title }) => title)

    expect(titles).toHaveLength(9)
    expect(titles[0]).toBe('Publish tender notice and documents')
    expect(titles[8]).toBe('Notify all bidders and publish the award notice')
  })
})
