import { firstSheetTitle } from '../format/new-workbook'
import { type Stacked, stackInStages } from '../layout/stack-in-stages'
import { defaultStageWidth } from '../layout/stage-columns'
import { dealId } from '../model/deal'
import type { NewId } from '../model/ids'
import { stepSize } from '../model/step'
import { dayOfInstant, type Id, type IsoDay, type IsoInstant } from '../model/values'
import { emptyTables, type Workbook } from '../model/workbook'
import { heightForTitle } from '../scene/draw-step'
import type { Template } from './template'

/** What a new workbook needs beside its template. */
export interface TemplateUse {
  readonly newId: NewId
  readonly now: IsoInstant
  /** Name of the organisation that buys; empty when not known yet. */
  readonly client: string
  /** Program and version, for the revision. */
  readonly app: string
}

type Tables = ReturnType<typeof emptyTables>

/** The template's own ids with those of the records made from them. */
interface NewIds {
  readonly sheet: Id
  readonly stages: ReadonlyMap<Id, Id>
  readonly roles: ReadonlyMap<Id, Id>
  readonly steps: ReadonlyMap<Id, Id>
}

/**
 * A new workbook drawn from a template: its stages on one sheet, the steps stacked in them, a placeholder for each
 * role as the owner of its steps, and for each step a planned action and an open question. Steps and durations say
 * that they come from a template, and whether the client has done anything is unknown.
 */
export function workbookFromTemplate(template: Template, use: TemplateUse): Workbook {
  const { newId, now, client, app } = use
  const tables = emptyTables()
  const ids: NewIds = {
    sheet: newId(),
    stages: new Map(template.stages.map(({ id }) => [id, newId()])),
    roles: new Map(template.roles.map(({ id }) => [id, newId()])),
    steps: new Map(template.steps.map(({ id }) => [id, newId()])),
  }
  const layout = stackInStages({
    stageIds: template.stages.map(({ id }) => id),
    steps: template.steps.map((step) => ({ id: step.id, stageId: step.stage, height: cardHeight(step) })),
    links: template.steps.flatMap(({ id, after }) => after.map((sourceId) => ({ sourceId, targetId: id }))),
    people: template.roles.map(({ id }) => ({ id, stageId: firstStage(template, id) })),
  })
  tables.deal.set(dealId, {
    id: dealId,
    client,
    opportunity: template.opportunity,
    workCalendar: { workingDays: [1, 2, 3, 4, 5], holidays: [] },
    templateId: template.id,
    startedOn: dayOfInstant(now),
    notes: template.notes,
  })
  addSheet(tables, template, ids)
  addPeople(tables, template, ids, { layout, since: dayOfInstant(now) })
  addSteps(tables, template, ids, layout, newId)
  addLinks(tables, template, ids, newId)
  const revision = { id: newId(), parents: [], savedAt: now, app }
  return { ...tables, id: newId(), revision, unknown: {} }
}

function addSheet(tables: Tables, template: Template, ids: NewIds): void {
  tables.sheets.set(ids.sheet, { id: ids.sheet, title: firstSheetTitle, order: 1 })
  template.stages.forEach(({ id, title }, index) => {
    const stage = {
      id: idOf(ids.stages, id),
      sheetId: ids.sheet,
      title,
      order: index + 1,
      width: defaultStageWidth,
    }
    tables.stages.set(stage.id, stage)
  })
}

function addPeople(
  tables: Tables,
  template: Template,
  ids: NewIds,
  { layout, since }: { readonly layout: Stacked; readonly since: IsoDay },
): void {
  for (const role of template.roles) {
    const id = idOf(ids.roles, role.id)
    const stageId = idOf(ids.stages, firstStage(template, role.id))
    const place = layout.people.get(role.id) ?? { x: 0, y: 0 }
    tables.stakeholders.set(id, {
      id,
      name: '',
      placeholder: true,
      placeholderSince: since,
      side: 'client',
      placements: [{ sheetId: ids.sheet, stageId, ...place }],
      jobTitle: role.title,
      ...(role.buyingRoles ? { buyingRoles: role.buyingRoles } : {}),
    })
  }
}

function addSteps(tables: Tables, template: Template, ids: NewIds, layout: Stacked, newId: NewId): void {
  for (const step of template.steps) {
    const id = idOf(ids.steps, step.id)
    const height = cardHeight(step)
    const place = layout.steps.get(step.id) ?? { x: 0, y: 0 }
    tables.steps.set(id, {
      id,
      sheetId: ids.sheet,
      stageId: idOf(ids.stages, step.stage),
      ...place,
      ...(height > stepSize.height ? { height } : {}),
      title: step.title,
      kind: step.kind,
      status: 'unknown',
      visibility: 'client',
      duration: step.duration,
      durationProvenance: 'template',
      evidenceExpected: step.evidenceExpected,
      provenance: 'template',
      ...(step.officialChannelOnly ? { officialChannelOnly: true } : {}),
      ...(step.question ? { openQuestions: [{ id: newId(), text: step.question }] } : {}),
    })
    if (step.action === '') continue
    const action = { id: newId(), stepId: id, title: step.action, status: 'planned' as const }
    // What the pack proposes for such a step keeps to the channel that it names.
    const channel = step.officialChannelOnly ? { officialChannel: true } : {}
    tables.actions.set(action.id, { ...action, ...channel })
  }
}

function addLinks(tables: Tables, template: Template, ids: NewIds, newId: NewId): void {
  for (const { id, after, owner } of template.steps) {
    const targetId = idOf(ids.steps, id)
    for (const before of after) {
      const link = { id: newId(), sourceId: idOf(ids.steps, before), targetId }
      tables.links.set(link.id, { kind: 'sequence', ...link })
    }
    const link = { id: newId(), sourceId: idOf(ids.roles, owner), targetId }
    tables.links.set(link.id, { kind: 'participation', ...link, role: 'owns' })
  }
}

/** The stage in which a role first owns a step: there its placeholder stands. */
function firstStage({ stages, steps }: Template, role: Id): Id {
  const owned = new Set(steps.filter(({ owner }) => owner === role).map(({ stage }) => stage))
  const stage = stages.find(({ id }) => owned.has(id)) ?? stages[0]
  if (!stage) throw new Error('A template without stages was read')
  return stage.id
}

/** Long titles get a higher card rather than an ellipsis. */
function cardHeight(step: Template['steps'][number]): number {
  return Math.max(stepSize.height, heightForTitle(step, stepSize.width))
}

function idOf(ids: ReadonlyMap<Id, Id>, templateId: Id): Id {
  const id = ids.get(templateId)
  if (id === undefined) throw new Error(`The template names "${templateId}" without describing it`)
  return id
}
