import { backLinks } from '../analysis/back-links'
import { sequenceGraph } from '../analysis/graph'
import { actualDays } from '../analysis/learning/actual-days'
import { usualCalendar } from '../analysis/schedule/work-time'
import { forAudience } from '../audience/for-audience'
import { failure, type Result, success } from '../model/result'
import type { Stage } from '../model/stage'
import type { Step } from '../model/step'
import type { Duration, Id } from '../model/values'
import { dealOf, inOrder, type Workbook } from '../model/workbook'
import { stakeholderParts } from '../scene/names'
import type { Template } from './template'
import { withoutNames } from './without-names'

export interface TemplateSource {
  readonly id: Id
  readonly title: string
  readonly sheetId: Id
  /** Days of done steps as they really were, in the place of what was expected. */
  readonly actualDurations: boolean
}

/** Where a step was never given days, a template still needs some; a default, and labelled as one. */
const unknownDuration: Duration = { min: 5, max: 20, unit: 'working' }

/** Somebody of whom no part is known. */
const unnamedRole = { id: 'role-unnamed', title: 'Not yet known' }

type TemplateStep = Template['steps'][number]
type Clean = ReturnType<typeof withoutNames>

/**
 * A template made from one sheet of a deal: stages, client steps, who owns them by role, order, days, evidence, what we
 * did and what we asked. Names, dates, notes and internal steps stay behind; order runs around what stays behind.
 */
export function templateFromWorkbook(workbook: Workbook, source: TemplateSource): Result<Template, string> {
  const { workbook: shown } = forAudience(workbook, 'client')
  const graph = sequenceGraph(shown, source.sheetId)
  if (graph.steps.length === 0) {
    return failure('This sheet has no client step that could go into a template. Choose another sheet.')
  }
  const clean = withoutNames(workbook)
  const stages = stagesOf(shown, source.sheetId, clean)
  const roles = rolesOf(workbook, graph.steps, clean)
  const back = backLinks(graph)
  const steps = graph.steps.map((step): TemplateStep => {
    const full = workbook.steps.get(step.id) ?? step
    const question = full.openQuestions?.find(({ text }) => text.trim() !== '')?.text
    return {
      id: step.id,
      stage: stages.find(({ id }) => id === step.stageId)?.id ?? stages[0]?.id ?? '',
      title: clean(step.title),
      kind: step.kind,
      owner: roles.of.get(step.id) ?? unnamedRole.id,
      after: (graph.incoming.get(step.id) ?? []).flatMap(({ id, sourceId }) =>
        back.has(id) ? [] : [sourceId],
      ),
      duration: durationOf(full, workbook, source.actualDurations),
      evidenceExpected: clean(step.evidenceExpected ?? ''),
      action: clean(actionOf(workbook, step.id)),
      ...(question !== undefined && { question: clean(question) }),
      ...(full.officialChannelOnly && { officialChannelOnly: true }),
    }
  })
  return success({
    id: source.id,
    title: source.title,
    description: 'Made from a deal of our own.',
    opportunity: clean(dealOf(workbook).opportunity),
    notes: '',
    stages,
    roles: roles.all,
    steps,
  })
}

function stagesOf({ stages }: Workbook, sheetId: Id, clean: Clean): Template['stages'] {
  const onSheet = inOrder([...stages.values()].filter((stage: Stage) => stage.sheetId === sheetId))
  if (onSheet.length === 0) return [{ id: 'stage-only', title: 'Buy' }]
  return onSheet.map(({ id, title }) => ({ id, title: clean(title) }))
}

/** People by what they are: two with the same job are one role. */
function rolesOf(workbook: Workbook, steps: readonly Step[], clean: Clean) {
  const byTitle = new Map<string, Template['roles'][number]>()
  const of = new Map<Id, Id>()
  const stepIds = new Set(steps.map(({ id }) => id))
  for (const link of workbook.links.values()) {
    if (link.kind !== 'participation' || link.role !== 'owns' || !stepIds.has(link.targetId)) continue
    const owner = workbook.stakeholders.get(link.sourceId)
    const part = owner && (owner.jobTitle?.trim() || stakeholderParts({ ...owner, left: false })[0])
    if (!owner || !part) continue
    const title = clean(part)
    const { buyingRoles } = owner
    const role = byTitle.get(title) ?? {
      id: `role-${byTitle.size + 1}`,
      title,
      ...(buyingRoles && { buyingRoles }),
    }
    byTitle.set(title, role)
    if (!of.has(link.targetId)) of.set(link.targetId, role.id)
  }
  const needsUnnamed = steps.some(({ id }) => !of.has(id))
  return { all: [...byTitle.values(), ...(needsUnnamed ? [unnamedRole] : [])], of }
}

function durationOf(step: Step, workbook: Workbook, actual: boolean): Duration {
  const expected = step.duration ?? unknownDuration
  if (!actual || step.status !== 'done') return expected
  const days = actualDays(step, expected.unit, dealOf(workbook).workCalendar ?? usualCalendar)
  if (days === null) return expected
  return {
    min: Math.min(expected.min, days),
    likely: days,
    max: Math.max(expected.max, days),
    unit: expected.unit,
  }
}

function actionOf({ actions }: Workbook, stepId: Id): string {
  const serving = [...actions.values()].find(
    (action) => action.stepId === stepId && action.status !== 'dropped',
  )
  return serving?.title ?? ''
}
