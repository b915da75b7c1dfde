import { readingOrder } from '../analysis/reading-order'
import { noteSize } from '../model/note'
import { stakeholderSize } from '../model/stakeholder'
import { type Step, stepSize } from '../model/step'
import type { Id } from '../model/values'
import type { Workbook } from '../model/workbook'
import { stepBoxSize } from './boxes'
import { defaultStageWidth } from './stage-columns'

/** The column of a sheet that steps are put in order in; null for what stands outside of all stages. */
export interface StageOfSheet {
  readonly sheetId: Id
  readonly stageId: Id | null
}

/** Free room between two steps that follow each other, in sheet pixels. */
const gap = 36
const topMargin = 24

interface Area {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** The steps of a stage as a person reads them. */
export function stepsOfStage(workbook: Workbook, { sheetId, stageId }: StageOfSheet): Step[] {
  return readingOrder(
    workbook,
    [...workbook.steps.values()].filter((step) => step.sheetId === sheetId && step.stageId === stageId),
  )
}

/**
 * The places of a stage's steps once one of them, new or from elsewhere, comes at `index` among the others. What stands
 * there takes the places that were there; what no longer fits is pushed down, past people and notes.
 */
export function placesInOrder(
  workbook: Workbook,
  stage: StageOfSheet,
  step: Step,
  index: number,
): readonly Step[] {
  const before = stepsOfStage(workbook, stage)
  const others = before.filter(({ id }) => id !== step.id)
  const at = Math.min(Math.max(Math.trunc(index), 0), others.length)
  const wanted = [...others.slice(0, at), { ...step, ...stage }, ...others.slice(at)]
  const isFromHere = others.length < before.length
  const slots = isFromHere ? before : [...before.slice(0, at), before[at] ?? null, ...before.slice(at)]
  const width = (stage.stageId && workbook.stages.get(stage.stageId)?.width) || defaultStageWidth
  const usualX = before.at(-1)?.x ?? Math.max(4, Math.round((width - stepSize.width) / 2))
  const placed = wanted.map((each, place) => {
    const slot = slots[place]
    return slot ? { ...each, x: slot.x, y: slot.y } : { ...each, x: usualX, y: topMargin }
  })
  return pushedApart(placed, boxesBeside(workbook, stage))
}

/** Each step after the one before it, and none on another or on what stands in its way. */
function pushedApart(steps: readonly Step[], beside: readonly Area[]): readonly Step[] {
  const done: Step[] = []
  for (const step of steps) {
    const previous = done.at(-1)
    let { y } = step
    // Read from top to bottom, then from left to right.
    if (previous) y = Math.max(y, step.x > previous.x ? previous.y : previous.y + 1)
    const obstacles = [...done.map(areaOf), ...beside]
    for (;;) {
      const area = { ...areaOf(step), y }
      const inTheWay = obstacles.find((obstacle) => overlap(area, obstacle))
      if (!inTheWay) break
      y = inTheWay.y + inTheWay.height + gap
    }
    done.push(y === step.y ? step : { ...step, y })
  }
  return done
}

function areaOf(step: Step): Area {
  return { x: step.x, y: step.y, ...stepBoxSize(step) }
}

function boxesBeside({ stakeholders, notes }: Workbook, { sheetId, stageId }: StageOfSheet): readonly Area[] {
  const people = [...stakeholders.values()].flatMap(({ placements }) =>
    placements
      .filter((place) => place.sheetId === sheetId && place.stageId === stageId)
      .map(({ x, y }) => ({ x, y, ...stakeholderSize })),
  )
  const papers = [...notes.values()]
    .filter((note) => note.sheetId === sheetId && note.stageId === stageId)
    .map(({ x, y, width, height }) => ({
      x,
      y,
      width: width ?? noteSize.width,
      height: height ?? noteSize.height,
    }))
  return [...people, ...papers]
}

function overlap(a: Area, b: Area): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
}
