import { plainWords } from '../clipboard/recognise-person'
import type { RowStep } from '../formats/rows/steps-from-rows'
import { boxesOnSheet } from '../layout/boxes'
import { freeOffset } from '../layout/free-offset'
import { defaultStageWidth, placementAt, type StageColumn, stageColumns } from '../layout/stage-columns'
import type { NewId } from '../model/ids'
import { recordKey } from '../model/records'
import { type Step, stepSize } from '../model/step'
import type { Id, Placement } from '../model/values'
import { heightForTitle } from '../scene/draw-step'
import type { Point } from '../scene/scene'
import type { Command } from './command'
import { type Draft, draftedWorkbook, draftOf, finishDraft, readRecords, refuse, writeRecord } from './draft'
import { newStep } from './new-step'

export interface AddStepsFromRowsInput {
  readonly sheetId: Id
  readonly rows: readonly RowStep[]
  /** Where the first step without a stage goes: a sheet point in pixels, moved down to where there is room. */
  readonly at: Point
  /** Each step comes after the one before it. */
  readonly linked: boolean
}

const stepGap = 36
const topMargin = 24

/**
 * Adds a step for each row as one change: below what stands in its stage, with its owner. Stages and people who are
 * not there yet are added; a person who is only named stands on no sheet.
 */
export const addStepsFromRows: Command<AddStepsFromRowsInput> = (workbook, input, { newId }) => {
  const { sheetId, rows, at, linked } = input
  if (!workbook.sheets.has(sheetId)) return refuse('That sheet no longer exists.')
  if (rows.length === 0) return refuse('There are no steps to add.')
  const draft = draftOf(workbook)
  const stages = stagesFor(draft, sheetId, rows, newId)
  const columns = stageColumns(draftedWorkbook(draft), sheetId)
  const heights = rows.map(({ title }) => cardHeight(title))
  const corners = cornersFor(draft, { sheetId, rows, at, stages, columns, heights })
  const steps = rows.map((row, index) => {
    const corner = corners[index] ?? at
    const placement = placementAt(columns, sheetId, { ...corner, width: stepSize.width })
    const step = stepFromRow(newId(), row, placement, heights[index] ?? stepSize.height)
    writeRecord(draft, 'steps', step)
    addPeople(draft, step.id, row, newId)
    return step
  })
  steps.forEach((step, index) => {
    const next = steps[index + 1]
    if (!linked || !next) return
    writeRecord(draft, 'links', { kind: 'sequence', id: newId(), sourceId: step.id, targetId: next.id })
  })
  const what = steps.length === 1 ? 'step' : `${steps.length} steps`
  return finishDraft(
    draft,
    `Paste ${what}`,
    steps.map(({ id }) => recordKey('steps', id)),
  )
}

/** The stage that a row's words mean: "2. Define" is the stage "Define". */
export function stageOfRow(
  stages: Iterable<{ readonly id: Id; readonly title: string }>,
  words: string,
): Id | undefined {
  const plain = (title: string) => plainWords(title).replace(/^\d{1,2}[.):]?\s+(?=\D)/, '')
  for (const { id, title } of stages) if (plain(title) === plain(words)) return id
  return undefined
}

/** The stage of each row, by its words; those that are new are added to the right. */
function stagesFor(draft: Draft, sheetId: Id, rows: readonly RowStep[], newId: NewId): Map<string, Id> {
  const found = new Map<string, Id>()
  for (const { stage } of rows) {
    if (stage === undefined || found.has(stage)) continue
    const here = readRecords(draft, 'stages').filter((other) => other.sheetId === sheetId)
    const known = stageOfRow(here, stage)
    if (known === undefined) {
      const order = here.reduce((last, other) => Math.max(last, Math.floor(other.order) + 1), 0)
      const added = { id: newId(), sheetId, title: stage, order, width: defaultStageWidth }
      writeRecord(draft, 'stages', added)
      found.set(stage, added.id)
    } else found.set(stage, known)
  }
  return found
}

interface Placing {
  readonly sheetId: Id
  readonly rows: readonly RowStep[]
  readonly at: Point
  readonly stages: ReadonlyMap<string, Id>
  readonly columns: readonly StageColumn[]
  readonly heights: readonly number[]
}

/** Steps of a stage go below all that stands in its column; the others as one stack to where there is room. */
function cornersFor(draft: Draft, placing: Placing): Point[] {
  const { sheetId, rows, at, stages, columns, heights } = placing
  const taken = boxesOnSheet(draft.workbook, sheetId)
  const bottoms = new Map<number, number>()
  const corners: (Point | null)[] = []
  const loose: { index: number; x: number; y: number; width: number; height: number }[] = []
  let looseY = at.y
  rows.forEach(({ stage }, index) => {
    const height = heights[index] ?? stepSize.height
    const column = columns.find((candidate) => candidate.stage.id === stages.get(stage ?? ''))
    if (!column) {
      loose.push({ index, x: at.x, y: looseY, width: stepSize.width, height })
      looseY += height + stepGap
      corners.push(null)
      return
    }
    const x = column.x + Math.round((column.width - stepSize.width) / 2)
    const below = taken.filter((box) => box.x < x + stepSize.width && box.x + box.width > x)
    const y = bottoms.get(x) ?? Math.max(topMargin, ...below.map((box) => box.y + box.height + stepGap))
    bottoms.set(x, y + height + stepGap)
    corners.push({ x, y })
  })
  const added = corners.flatMap((corner, index) =>
    corner ? { ...corner, width: stepSize.width, height: heights[index] ?? stepSize.height } : [],
  )
  const by = freeOffset([...taken, ...added], loose)
  for (const { index, x, y } of loose) corners[index] = { x: x + by.x, y: y + by.y }
  return corners.map((corner) => corner ?? at)
}

function stepFromRow(id: Id, row: RowStep, placement: Placement, height: number): Step {
  return {
    ...newStep(id, { kind: 'task', placement, title: row.title }),
    ...(height > stepSize.height && { height }),
    ...(row.due !== undefined && { due: row.due }),
    ...(row.duration && { duration: row.duration, durationProvenance: 'ours' as const }),
    ...(row.notes !== undefined && { notes: row.notes }),
  }
}

function cardHeight(title: string): number {
  return Math.max(stepSize.height, heightForTitle({ title, kind: 'task' }, stepSize.width))
}

function addPeople(draft: Draft, stepId: Id, { people }: RowStep, newId: NewId): void {
  people.forEach((name, index) => {
    const known = readRecords(draft, 'stakeholders').find((person) => sameName(person.name, name))
    const person = known ?? {
      id: newId(),
      name,
      placeholder: false,
      side: 'client' as const,
      placements: [],
    }
    if (!known) writeRecord(draft, 'stakeholders', person)
    const role = index === 0 ? 'owns' : 'contributes'
    const link = { id: newId(), sourceId: person.id, targetId: stepId }
    writeRecord(draft, 'links', { kind: 'participation', ...link, role })
  })
}

function sameName(a: string, b: string): boolean {
  return plainWords(a) === plainWords(b)
}
