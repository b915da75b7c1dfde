import { plainWords } from '@workbook/clipboard/recognise-person'
import type { StepEdit } from '@workbook/commands/edit-plan'
import { failure, type Result, success } from '@workbook/model/result'
import type { Step } from '@workbook/model/step'
import type { Id, IsoDay } from '@workbook/model/values'
import { inOrder, type Workbook } from '@workbook/model/workbook'
import {
  durationUnitWords,
  provenanceWords,
  stepKindWords,
  stepStatusWords,
  visibilityWords,
} from '../../i18n/words'
import { choiceOf, peopleIn } from '../../panels/cells/cell-values'
import { type CellOrigin, dayInCell, mapped, mappedChoice, oneLine } from '../../panels/cells/read-cells'
import { optionalText, plainNumber, requiredText } from '../../panels/fields/codecs'
import type { DayPart } from '../../panels/fields/estimate'

/** What reading a cell may look at. */
export interface CellContext {
  readonly workbook: Workbook
  readonly today: IsoDay
  readonly sheetId: Id
  /** The row as it is; null for one that is to be added. */
  readonly step: Step | null
  readonly origin: CellOrigin
}

/** What a cell changes; the days of an estimate are put together afterwards. */
export interface CellEdit extends StepEdit {
  readonly days?: { readonly part: DayPart; readonly figure: number | undefined }
}

type ReadCell = (text: string, context: CellContext) => Result<CellEdit, string>

/** Reads the text of a cell, by column. A column that is not here is computed. */
export const stepCells: Readonly<Record<string, ReadCell>> = {
  title: (text) => mapped(requiredText.parse(oneLine(text)), (title = '') => field({ title })),
  kind: (text) =>
    mappedChoice(choiceOf(text, stepKindWords), 'A step needs a kind.', (kind) => field({ kind })),
  status: (text) => mapped(choiceOf(text, stepStatusWords), (status = 'unknown') => field({ status })),
  visibility: (text) =>
    mappedChoice(choiceOf(text, visibilityWords), 'A step is for the client or internal.', (visibility) =>
      field({ visibility }),
    ),
  stage: (text, context) => mapped(stageCalled(text, context), (stageId) => ({ stageId })),
  owner: (text, { workbook }) => participants('owns', text, workbook),
  approver: (text, { workbook }) => participants('approves', text, workbook),
  due: readsDay('due'),
  plannedStart: readsDay('plannedStart'),
  actualStart: readsDay('actualStart'),
  actualFinish: readsDay('actualFinish'),
  min: readsFigure('min'),
  likely: readsFigure('likely'),
  max: readsFigure('max'),
  unit: (text, { step }) => {
    const unit = choiceOf(text, durationUnitWords)
    if (!unit.ok) return unit
    if (!step?.duration) return failure('Give the days first: they are counted in working or calendar days.')
    return success(field({ duration: { ...step.duration, unit: unit.value ?? 'working' } }))
  },
  daysFrom: (text) =>
    mapped(choiceOf(text, provenanceWords), (durationProvenance) => field({ durationProvenance })),
  evidenceExpected: (text) =>
    mapped(optionalText.parse(text), (evidenceExpected) => field({ evidenceExpected })),
  action: (text) => mapped(requiredText.parse(oneLine(text)), (action = '') => ({ action })),
  notes: (text) => mapped(optionalText.parse(text), (notes) => field({ notes })),
}

function field(changes: NonNullable<StepEdit['changes']>): CellEdit {
  return { changes }
}

function readsDay(name: 'due' | 'plannedStart' | 'actualStart' | 'actualFinish'): ReadCell {
  return (text, { today, origin }) => mapped(dayInCell(text, origin, today), (day) => field({ [name]: day }))
}

function readsFigure(part: DayPart): ReadCell {
  return (text) => mapped(plainNumber.parse(text), (figure) => ({ days: { part, figure } }))
}

function participants(role: 'owns' | 'approves', text: string, workbook: Workbook): Result<CellEdit, string> {
  return success({ participants: [{ role, people: peopleIn(text, workbook) }] })
}

function stageCalled(text: string, { workbook, sheetId }: CellContext): Result<Id | null, string> {
  const wanted = plainWords(text)
  if (wanted === '' || wanted === plainWords(noStage)) return success(null)
  const stages = inOrder([...workbook.stages.values()].filter((stage) => stage.sheetId === sheetId))
  const exact = stages.find(({ title }) => plainWords(title) === wanted)
  const begins = stages.filter(({ title }) => plainWords(title).startsWith(wanted))
  const found = exact ?? (begins.length === 1 ? begins[0] : undefined)
  if (found) return success(found.id)
  const known = stages.map(({ title }) => title).join(', ')
  return failure(
    known === ''
      ? 'This sheet has no stages yet. Add one on the map first.'
      : `No stage of this sheet is called “${text.trim()}”. There is: ${known}.`,
  )
}

/** A step outside all stages. */
export const noStage = 'No stage'
