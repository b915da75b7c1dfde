import { participantsByStep } from '@workbook/analysis/participants'
import { readingOrder } from '@workbook/analysis/reading-order'
import type { ScheduledStep } from '@workbook/analysis/schedule/scheduled-step'
import type { SheetFacts, StepFacts } from '@workbook/analysis/sheet-facts'
import { actionsByStep } from '@workbook/commands/plan/own-action'
import type { Finding } from '@workbook/health/finding'
import type { SellerAction } from '@workbook/model/action'
import { type RecordKey, recordKey } from '@workbook/model/records'
import type { Sheet } from '@workbook/model/sheet'
import type { Stage } from '@workbook/model/stage'
import type { Stakeholder } from '@workbook/model/stakeholder'
import type { Step } from '@workbook/model/step'
import type { Id } from '@workbook/model/values'
import type { Workbook } from '@workbook/model/workbook'

/** One client step with all that its row shows. */
export interface PlanRow {
  readonly step: Step
  readonly sheet: Sheet | undefined
  readonly stage: Stage | undefined
  readonly owners: readonly Stakeholder[]
  readonly approvers: readonly Stakeholder[]
  readonly actions: readonly SellerAction[]
  /** The steps that come before it. */
  readonly after: readonly Step[]
  readonly facts: StepFacts | undefined
  /** What is doubtful or missing about it, the worst first; empty where that is not asked for. */
  readonly findings: readonly Finding[]
  /** Its place in the schedule; undefined where that is not asked for or the step has none. */
  readonly scheduled: ScheduledStep | undefined
}

/** Steps by id with their places in the schedule. */
export type ScheduledSteps = ReadonlyMap<Id, ScheduledStep>

/** A sheet and what is known of its steps. */
export interface PlanSheet {
  readonly sheet: Sheet
  readonly facts: SheetFacts
}

/**
 * The rows of some sheets, as a person reads them. Rows of before that are still the same are kept, so that a grid
 * draws only what changed.
 */
export function planRows(
  workbook: Workbook,
  sheets: readonly PlanSheet[],
  scheduled: ScheduledSteps,
  before: readonly PlanRow[] = [],
  findings: ReadonlyMap<RecordKey, readonly Finding[]> = new Map(),
): readonly PlanRow[] {
  const owners = participantsByStep(workbook, 'owns')
  const approvers = participantsByStep(workbook, 'approves')
  const actions = actionsByStep(workbook)
  const after = predecessors(workbook)
  const known = new Map(before.map((row) => [row.step.id, row]))
  return sheets.flatMap(({ sheet, facts }) => {
    const steps = [...workbook.steps.values()].filter(({ sheetId }) => sheetId === sheet.id)
    return readingOrder(workbook, steps).map((step) => {
      const row: PlanRow = {
        step,
        sheet,
        stage: workbook.stages.get(step.stageId ?? ''),
        owners: owners.get(step.id) ?? nobody,
        approvers: approvers.get(step.id) ?? nobody,
        actions: actions.get(step.id) ?? [],
        after: after.get(step.id) ?? [],
        facts: facts.get(step.id),
        findings: findings.get(recordKey('steps', step.id)) ?? noFindings,
        scheduled: scheduled.get(step.id),
      }
      const last = known.get(step.id)
      return last && sameRow(last, row) ? last : row
    })
  })
}

const nobody: readonly Stakeholder[] = []
const noFindings: readonly Finding[] = []

function predecessors({ links, steps }: Workbook): Map<Id, Step[]> {
  const byStep = new Map<Id, Step[]>()
  for (const link of links.values()) {
    const source = link.kind === 'sequence' && steps.get(link.sourceId)
    if (source) byStep.set(link.targetId, [...(byStep.get(link.targetId) ?? []), source])
  }
  return byStep
}

function sameRow(a: PlanRow, b: PlanRow): boolean {
  return (
    a.step === b.step &&
    a.sheet === b.sheet &&
    a.stage === b.stage &&
    a.facts === b.facts &&
    samePlace(a.scheduled, b.scheduled) &&
    sameItems(a.owners, b.owners) &&
    sameItems(a.approvers, b.approvers) &&
    sameItems(a.actions, b.actions) &&
    sameItems(a.after, b.after) &&
    sameItems(a.findings, b.findings)
  )
}

function samePlace(a: ScheduledStep | undefined, b: ScheduledStep | undefined): boolean {
  if (!a || !b) return a === b
  return (
    a.earlyStart === b.earlyStart &&
    a.earlyFinish === b.earlyFinish &&
    a.lateFinish === b.lateFinish &&
    a.totalFloat === b.totalFloat &&
    a.isCritical === b.isCritical &&
    a.state === b.state
  )
}

function sameItems(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((item, index) => item === b[index])
}
