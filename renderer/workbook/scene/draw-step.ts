import type { StepFacts } from '../analysis/sheet-facts'
import type { FindingMark } from '../health/finding-marks'
import { stepBoxSize } from '../layout/boxes'
import type { Stakeholder } from '../model/stakeholder'
import type { Step } from '../model/step'
import type { IsoDay } from '../model/values'
import { dayOfStep } from './day-of-step'
import { shortDayText } from './day-text'
import { drawAction } from './draw-action'
import { type BadgeLook, drawBadge } from './draw-badge'
import { chipWidth, drawChip } from './draw-chip'
import { drawFinding, drawSeverity, findingBadgeWidth } from './draw-finding'
import { drawKind } from './draw-kind'
import { drawStatus } from './draw-status'
import { drawAged, drawVerification } from './draw-verification'
import { initialsOf } from './initials'
import { textLine } from './mark-shapes'
import { stepTitle } from './names'
import type { Ink, Mark } from './scene'
import { textWidth } from './text-metrics'
import { wrapText } from './wrap-text'

/** Everything that decides how a step's card looks. Two equal appearances give equal marks. */
export interface StepAppearance {
  readonly step: Step
  readonly facts: StepFacts
  /** Of the steps that can be taken now, the one that comes first. */
  readonly isNext: boolean
  /** A delay of it delays the purchase; false where that is not shown. */
  readonly isCritical?: boolean
  /** False where only what a client may see is drawn: neither our action nor how well we know it. */
  readonly isInternal: boolean
  readonly today: IsoDay
  /** What is found about it, where that is shown. */
  readonly finding?: FindingMark | undefined
}

/** Those who own a step, then the one who approves it. */
export function peopleOf({ owners, approver }: StepFacts): readonly Stakeholder[] {
  return approver === null || owners.includes(approver) ? owners : [...owners, approver]
}

const inset = 12
const titleLeft = 34
const lineHeight = 17
const footHeight = 32
const titleSize = 13
const dateSize = 11.5
const shownChips = 2
const chipGap = 4

/** Width of the outline of a step on the critical path. */
export const criticalWidth = 2.2

function isQuiet({ status }: Step): boolean {
  return status === 'done' || status === 'skipped' || status === 'not-applicable'
}

function isDashed({ status }: Step): boolean {
  return status === 'unknown' || status === 'skipped' || status === 'not-applicable'
}

function outlineOf({ step, isNext, isCritical, facts }: StepAppearance): Ink {
  const dash = isDashed(step) ? { dash: [4, 3] } : {}
  if (isNext) return { stroke: 'accent', strokeWidth: isCritical ? 2.6 : 2, ...dash }
  if (facts.next) return { stroke: 'accent', strokeWidth: isCritical ? criticalWidth : 1.3, ...dash }
  if (isCritical) return { stroke: 'muted', strokeWidth: criticalWidth, ...dash }
  return { stroke: isDashed(step) ? 'lineStrong' : 'line', strokeWidth: 1, ...dash }
}

function drawCard(appearance: StepAppearance): readonly Mark[] {
  const { step, isNext } = appearance
  const { width, height } = stepBoxSize(step)
  const sheetBehind: Mark = {
    mark: 'rectangle',
    x: 4,
    y: 4,
    width,
    height,
    radius: 9,
    fill: 'card',
    stroke: 'line',
    strokeWidth: 1,
  }
  const glow: Mark = {
    mark: 'rectangle',
    x: 3,
    y: 3,
    width: width - 6,
    height: height - 6,
    radius: 6.5,
    stroke: 'accentSoft',
    strokeWidth: 4,
  }
  return [
    ...(step.detailSheetId === undefined ? [] : [sheetBehind]),
    {
      mark: 'rectangle',
      x: 0,
      y: 0,
      width,
      height,
      radius: 9,
      fill: step.status === 'done' ? 'cardDone' : 'card',
      ...outlineOf(appearance),
    },
    // Within the card, so that it covers no arrowhead.
    ...(isNext ? [glow] : []),
  ]
}

function drawTitle({ step }: StepAppearance): readonly Mark[] {
  const { width, height } = stepBoxSize(step)
  const kindMarks = drawKind(step.kind, { x: width - inset - 5, y: 18 })
  const room = Math.max(width - inset - titleLeft, 12)
  const lines = wrapText(stepTitle(step), {
    width: room,
    firstWidth: kindMarks.length > 0 ? Math.max(room - 16, 12) : room,
    size: titleSize,
    weight: 600,
    maxLines: Math.max(1, Math.floor((height - footHeight - 10) / lineHeight)),
  })
  const quiet = isQuiet(step)
  return [
    ...drawStatus(step.status, { x: 18, y: 18 }, 6),
    ...kindMarks,
    ...lines.map((line, index) =>
      textLine(
        line,
        { x: titleLeft, y: 22.5 + index * lineHeight },
        { size: titleSize, weight: quiet ? 400 : 600, tone: quiet ? 'muted' : 'ink' },
      ),
    ),
  ]
}

function drawPeople(
  people: readonly Stakeholder[],
  middle: number,
): { marks: readonly Mark[]; right: number } {
  const initials = people.map(({ name }) => initialsOf(name))
  const extra = initials.length - shownChips
  const chips = extra > 0 ? [...initials.slice(0, shownChips), `+${extra}`] : initials
  const marks: Mark[] = []
  let x = inset - 2
  for (const chip of chips.length > 0 ? chips : ['?']) {
    marks.push(...drawChip(chip, x, middle))
    x += chipWidth(chip) + chipGap
  }
  return { marks, right: x }
}

function dateText({ step, facts, today }: StepAppearance): string {
  const day = dayOfStep(step)?.day
  if (day === undefined) return isQuiet(step) ? '' : 'no date'
  return facts.overdue ? `${shortDayText(day, today)} · late` : shortDayText(day, today)
}

function drawFoot(appearance: StepAppearance): readonly Mark[] {
  const { step, facts, isInternal } = appearance
  const { width, height } = stepBoxSize(step)
  const middle = height - 19
  const people = drawPeople(peopleOf(facts), middle)
  const marks: Mark[] = [...people.marks]
  let right = width - inset
  if (isInternal) {
    marks.push(
      ...drawVerification(facts.verification, { x: right - 5, y: middle }),
      ...(facts.aged ? drawAged({ x: right - 5, y: middle }) : []),
      ...drawAction(facts.action, { x: right - 24, y: middle }),
    )
    right -= 34
  }
  const date = dateText(appearance)
  const weight = facts.overdue ? 600 : 400
  if (date !== '' && people.right + 2 + textWidth(date, dateSize, weight) <= right) {
    marks.push(
      textLine(
        date,
        { x: people.right + 2, y: middle + 4.2 },
        { size: dateSize, weight, tone: facts.overdue ? 'late' : 'muted' },
      ),
    )
  }
  return marks
}

/** The badge of the step that comes first. */
export const nextBadge: BadgeLook = { fill: 'accent', text: 'onAccent' }
/** The badge of what no client gets to see. */
export const internalBadge: BadgeLook = { fill: 'card', text: 'muted', stroke: 'lineStrong' }

function drawBadges({ step, isNext, finding }: StepAppearance): readonly Mark[] {
  const { width } = stepBoxSize(step)
  const right = width - inset
  const marks = [
    ...(isNext ? drawBadge('NEXT', { x: inset, y: -9 }, nextBadge).marks : []),
    ...(finding ? drawFinding(finding, { x: right, y: -9 }) : []),
  ]
  if (step.visibility !== 'internal') return marks
  const { width: badgeWidth } = drawBadge('INTERNAL', { x: 0, y: 0 }, internalBadge)
  const beside = right - (finding ? findingBadgeWidth(finding) + 4 : 0)
  return [...marks, ...drawBadge('INTERNAL', { x: beside - badgeWidth, y: -9 }, internalBadge).marks]
}

/** A step as a card: title, status, kind, people, date, what we do, and how well it is known. */
export function drawStep(appearance: StepAppearance): readonly Mark[] {
  const hasFoot = stepBoxSize(appearance.step).height >= 22 + footHeight
  return [
    ...drawCard(appearance),
    ...drawTitle(appearance),
    ...(hasFoot ? drawFoot(appearance) : []),
    ...drawBadges(appearance),
  ]
}

/** The card of a step at a zoom where text could not be read: outline and status. */
export function drawSimpleStep(appearance: StepAppearance): readonly Mark[] {
  const { step, finding } = appearance
  const { width, height } = stepBoxSize(step)
  const radius = Math.min(15, height / 4, width / 4)
  const isGrave = finding?.severity === 'critical' || finding?.severity === 'high'
  return [
    ...drawCard(appearance),
    ...drawStatus(step.status, { x: width / 2, y: height / 2 }, radius),
    ...(isGrave ? drawSeverity(finding.severity, { x: width - 16, y: 16 }, 1.8) : []),
  ]
}

/** Height at which a card shows its whole title, in sheet pixels. */
export function heightForTitle({ title, kind }: Pick<Step, 'title' | 'kind'>, width: number): number {
  const room = width - inset - titleLeft - (drawKind(kind, { x: 0, y: 0 }).length > 0 ? 17 : 0)
  const lines = wrapText(title, { width: room, size: titleSize, weight: 600, maxLines: 8 })
  return footHeight + 10 + lines.length * lineHeight
}
