import type { StepFacts } from '../analysis/sheet-facts'
import type { Verification } from '../analysis/verification'
import type { Stakeholder } from '../model/stakeholder'
import type { Step } from '../model/step'
import type { IsoDay } from '../model/values'
import { shortDayText } from './day-text'
import { type BadgeLook, drawBadge } from './draw-badge'
import { chipWidth, drawChip } from './draw-chip'
import { drawKind } from './draw-kind'
import { drawStatus } from './draw-status'
import { drawVerification } from './draw-verification'
import { initialsOf } from './initials'
import { glyphPath, path, textLine } from './mark-shapes'
import { stepTitle } from './names'
import type { Ink, Mark } from './scene'
import { textWidth } from './text-metrics'
import { wrapText } from './wrap-text'

/** Everything that decides how a step's card looks. Two equal appearances give equal marks. */
export interface StepAppearance {
  readonly step: Step
  readonly width: number
  readonly height: number
  /** Those who own it, then those who approve it. */
  readonly people: readonly Stakeholder[]
  /** It can be taken now. */
  readonly isReady: boolean
  /** The one ready step that comes first. */
  readonly isNext: boolean
  readonly isLate: boolean
  /** Null where it may not be shown. */
  readonly verification: Verification | null
  /** What we do for it; null where that may not be shown. */
  readonly action: StepFacts['action'] | null
  readonly today: IsoDay
}

const inset = 12
const titleLeft = 34
const lineHeight = 17
const footHeight = 32
const titleSize = 13
const dateSize = 11.5
const shownChips = 2
const chipGap = 4

function isQuiet({ status }: Step): boolean {
  return status === 'done' || status === 'skipped' || status === 'not-applicable'
}

function isDashed({ status }: Step): boolean {
  return status === 'unknown' || status === 'skipped' || status === 'not-applicable'
}

function outlineOf({ step, isNext, isReady }: StepAppearance): Ink {
  const dash = isDashed(step) ? { dash: [4, 3] } : {}
  if (isNext) return { stroke: 'accent', strokeWidth: 2, ...dash }
  if (isReady) return { stroke: 'accent', strokeWidth: 1.3, ...dash }
  return { stroke: isDashed(step) ? 'lineStrong' : 'line', strokeWidth: 1, ...dash }
}

function drawCard(appearance: StepAppearance): readonly Mark[] {
  const { step, width, height, isNext } = appearance
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
    x: -3,
    y: -3,
    width: width + 6,
    height: height + 6,
    radius: 11,
    stroke: 'accentSoft',
    strokeWidth: 4,
  }
  return [
    ...(step.detailSheetId === undefined ? [] : [sheetBehind]),
    ...(isNext ? [glow] : []),
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
  ]
}

function drawTitle({ step, width, height }: StepAppearance): readonly Mark[] {
  const kindMarks = drawKind(step.kind, { x: width - inset - 5, y: 18 })
  const right = width - inset - (kindMarks.length > 0 ? 17 : 0)
  const lines = wrapText(stepTitle(step), {
    width: Math.max(right - titleLeft, 12),
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

function dateText({ step, isLate, today }: StepAppearance): string {
  const day = step.status === 'done' ? (step.actualFinish ?? step.due) : step.due
  if (day === undefined) return isQuiet(step) ? '' : 'no date'
  return isLate ? `${shortDayText(day, today)} · late` : shortDayText(day, today)
}

const actionInks: Readonly<Record<StepFacts['action'], Ink>> = {
  none: { stroke: 'faint', strokeWidth: 1, dash: [1.5, 1.5] },
  planned: { stroke: 'ink', strokeWidth: 1.6 },
  done: { stroke: 'accent', strokeWidth: 1.6 },
}

function drawAction(action: StepFacts['action'], x: number, middle: number): readonly Mark[] {
  const arrow = path(glyphPath('-5 0, 4.5 0, 1 -3.5, 4.5 0, 1 3.5', { x, y: middle }), actionInks[action])
  // Done is told by a bar at the arrow's tip, not by its colour alone.
  const bar = path(glyphPath('6.8 -3.5, 6.8 3.5', { x, y: middle }), actionInks[action])
  return action === 'done' ? [arrow, bar] : [arrow]
}

function drawFoot(appearance: StepAppearance): readonly Mark[] {
  const { width, height, isLate, verification, action } = appearance
  const middle = height - 19
  const people = drawPeople(appearance.people, middle)
  const marks: Mark[] = [...people.marks]
  let right = width - inset
  if (verification !== null) {
    marks.push(...drawVerification(verification, { x: right - 5, y: middle }))
    right -= 18
  }
  if (action !== null) {
    marks.push(...drawAction(action, right - 6, middle))
    right -= 16
  }
  const date = dateText(appearance)
  const weight = isLate ? 600 : 400
  if (date !== '' && people.right + 2 + textWidth(date, dateSize, weight) <= right) {
    marks.push(
      textLine(
        date,
        { x: people.right + 2, y: middle + 4.2 },
        { size: dateSize, weight, tone: isLate ? 'late' : 'muted' },
      ),
    )
  }
  return marks
}

const nextBadge: BadgeLook = { fill: 'accent', text: 'onAccent' }
const internalBadge: BadgeLook = { fill: 'card', text: 'muted', stroke: 'lineStrong' }

function drawBadges({ step, width, isNext }: StepAppearance): readonly Mark[] {
  const next = isNext ? drawBadge('NEXT', { x: inset, y: -9 }, nextBadge).marks : []
  if (step.visibility !== 'internal') return next
  const { width: badgeWidth } = drawBadge('INTERNAL', { x: 0, y: 0 }, internalBadge)
  return [...next, ...drawBadge('INTERNAL', { x: width - inset - badgeWidth, y: -9 }, internalBadge).marks]
}

/** A step as a card: title, status, kind, people, date, what we do, and how well it is known. */
export function drawStep(appearance: StepAppearance): readonly Mark[] {
  const hasFoot = appearance.height >= 22 + footHeight
  return [
    ...drawCard(appearance),
    ...drawTitle(appearance),
    ...(hasFoot ? drawFoot(appearance) : []),
    ...drawBadges(appearance),
  ]
}

/** The card of a step at a zoom where text could not be read: outline and status. */
export function drawSimpleStep(appearance: StepAppearance): readonly Mark[] {
  const { step, width, height } = appearance
  const radius = Math.min(15, height / 4, width / 4)
  return [...drawCard(appearance), ...drawStatus(step.status, { x: width / 2, y: height / 2 }, radius)]
}

/** Height at which a card shows its whole title, in sheet pixels. */
export function heightForTitle({ title, kind }: Pick<Step, 'title' | 'kind'>, width: number): number {
  const room = width - inset - titleLeft - (drawKind(kind, { x: 0, y: 0 }).length > 0 ? 17 : 0)
  const lines = wrapText(title, { width: room, size: titleSize, weight: 600, maxLines: 8 })
  return footHeight + 10 + lines.length * lineHeight
}
