import { participantsOf } from '@workbook/analysis/participants'
import { readingOrder } from '@workbook/analysis/reading-order'
import type { SheetFacts } from '@workbook/analysis/sheet-facts'
import type { Audience } from '@workbook/audience/audience'
import type { ParticipationRole } from '@workbook/model/link'
import type { Step } from '@workbook/model/step'
import type { Id } from '@workbook/model/values'
import { inOrder, type Workbook } from '@workbook/model/workbook'
import { dayOfStep } from '@workbook/scene/day-of-step'
import { dayText } from '@workbook/scene/day-text'
import { drawStatus } from '@workbook/scene/draw-status'
import { drawVerification } from '@workbook/scene/draw-verification'
import { verificationWords } from '@workbook/scene/legend'
import { kindWords, stageTitle, stakeholderTitle, statusWords, stepTitle } from '@workbook/scene/names'
import type { Mark, Tone } from '@workbook/scene/scene'

/** A paragraph of a table cell. */
export interface CellText {
  readonly text: string
  readonly tone: Extract<Tone, 'ink' | 'muted' | 'late'>
  readonly weight: 400 | 600
}

/** A cell of the table of steps; a sign stands before its first line. */
export interface Cell {
  readonly texts: readonly CellText[]
  readonly sign?: readonly Mark[]
}

/** The steps of one stage as table rows, one cell for each column. */
export interface StageRows {
  readonly title: string
  readonly rows: readonly (readonly Cell[])[]
}

/** A column of the table of steps: of a fixed width in CSS pixels, or with a share of the width that is left. */
export type Column =
  | { readonly title: string; readonly width: number }
  | { readonly title: string; readonly share: number }

// Days and statuses have a longest text, which is read best on one line.
const due: Column = { title: 'Due', width: 90 }
const status: Column = { title: 'Status', width: 116 }

const columnsFor: Readonly<Record<Audience, readonly Column[]>> = {
  client: [
    { title: 'Step', share: 0.33 },
    { title: 'Owner', share: 0.18 },
    { title: 'Approver', share: 0.18 },
    due,
    status,
    { title: 'Evidence expected', share: 0.31 },
  ],
  internal: [
    { title: 'Step', share: 0.26 },
    { title: 'Owner', share: 0.15 },
    { title: 'Approver', share: 0.15 },
    due,
    status,
    // The longer heading would not fit its column on upright paper.
    { title: 'Evidence', share: 0.22 },
    { title: 'Our action', share: 0.22 },
    { title: 'Confirmed', width: 98 },
  ],
}

/** The columns that an audience gets. */
export function stepColumns(audience: Audience): readonly Column[] {
  return columnsFor[audience]
}

const signAt = { x: 7, y: 7 }

function paragraph(text: string, tone: CellText['tone'] = 'ink', weight: CellText['weight'] = 400): CellText {
  return { text, tone, weight }
}

function plain(texts: readonly string[]): Cell {
  return { texts: texts.length > 0 ? texts.map((text) => paragraph(text)) : [paragraph('–', 'muted')] }
}

function people(workbook: Workbook, stepId: Id, role: ParticipationRole): Cell {
  return plain(participantsOf(workbook, stepId, role).map(stakeholderTitle).sort())
}

function titleCell(step: Step): Cell {
  const remarks = [
    step.kind === 'task' ? '' : kindWords[step.kind],
    step.visibility === 'internal' ? 'internal' : '',
  ].filter((remark) => remark !== '')
  return {
    texts: [
      paragraph(stepTitle(step), 'ink', 600),
      ...(remarks.length > 0 ? [paragraph(remarks.join(', '), 'muted')] : []),
    ],
  }
}

function dueCell(step: Step, facts: SheetFacts): Cell {
  const isLate = facts.get(step.id)?.overdue === true
  const day = dayOfStep(step)
  if (day === null) return plain([])
  return isLate
    ? { texts: [paragraph(dayText(day.day), 'late', 600), paragraph('late', 'late', 600)] }
    : plain([dayText(day.day)])
}

function actionsCell({ actions }: Workbook, stepId: Id): Cell {
  const ours = [...actions.values()].filter(
    (action) => action.stepId === stepId && action.status !== 'dropped',
  )
  return plain(
    ours.map(({ title, status, owner, due }) => {
      const when = status === 'done' ? 'done' : due === undefined ? '' : `due ${dayText(due)}`
      const remarks = [owner ?? '', when].filter((remark) => remark !== '').join(', ')
      return remarks ? `${title} (${remarks})` : title
    }),
  )
}

function cellsOf(workbook: Workbook, step: Step, facts: SheetFacts, audience: Audience): readonly Cell[] {
  const verification = facts.get(step.id)?.verification ?? 'unverified'
  return [
    titleCell(step),
    people(workbook, step.id, 'owns'),
    people(workbook, step.id, 'approves'),
    dueCell(step, facts),
    { texts: [paragraph(statusWords[step.status])], sign: drawStatus(step.status, signAt, 5) },
    plain(step.evidenceExpected?.trim() ? [step.evidenceExpected.trim()] : []),
    ...(audience === 'internal'
      ? [
          actionsCell(workbook, step.id),
          {
            texts: [paragraph(verificationWords[verification])],
            sign: drawVerification(verification, signAt),
          },
        ]
      : []),
  ]
}

/** The steps of a sheet as table rows, stage by stage in reading order; stages without steps are left out. */
export function stageRows(
  workbook: Workbook,
  sheetId: Id,
  facts: SheetFacts,
  audience: Audience,
): readonly StageRows[] {
  const steps = readingOrder(
    workbook,
    [...workbook.steps.values()].filter((step) => step.sheetId === sheetId),
  )
  const stages = inOrder([...workbook.stages.values()].filter((stage) => stage.sheetId === sheetId))
  const rowsOf = (stageId: Id | null) =>
    steps.filter((step) => step.stageId === stageId).map((step) => cellsOf(workbook, step, facts, audience))
  return [
    ...stages.map((stage, index) => ({ title: `${index + 1} ${stageTitle(stage)}`, rows: rowsOf(stage.id) })),
    { title: 'Outside the stages', rows: rowsOf(null) },
  ].filter(({ rows }) => rows.length > 0)
}
