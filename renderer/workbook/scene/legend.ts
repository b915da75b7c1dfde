import { type CriticalPath, noCriticalPath } from '../analysis/schedule/critical-path'
import type { SheetFacts } from '../analysis/sheet-facts'
import type { Verification } from '../analysis/verification'
import type { Audience } from '../audience/audience'
import type { Link } from '../model/link'
import { type Disposition, dispositions } from '../model/stakeholder'
import { stepKinds, stepStatuses } from '../model/step'
import type { Id } from '../model/values'
import type { Workbook } from '../model/workbook'
import { drawAction } from './draw-action'
import { drawBadge } from './draw-badge'
import { drawDisposition } from './draw-disposition'
import { drawKind } from './draw-kind'
import { relationInk, sequenceInk } from './draw-link'
import { drawParticipationEnd, participationInk } from './draw-participation'
import { drawStatus } from './draw-status'
import { internalBadge, nextBadge } from './draw-step'
import { drawAged, drawVerification } from './draw-verification'
import { arrowGap, arrowPath, roundedPath } from './link-paths'
import { path } from './mark-shapes'
import { dispositionWords, kindWords, statusWords } from './names'
import type { Ink, Mark } from './scene'

/** One sign of a map with its meaning. Marks lie within `width` by {@link legendHeight}, from the origin. */
export interface LegendItem {
  readonly marks: readonly Mark[]
  readonly width: number
  readonly words: string
}

/** Height of every sign, in sheet pixels. */
export const legendHeight = 18

const middle = legendHeight / 2
const glyphAt = { x: 8, y: middle }
const glyphWidth = 17
const lineWidth = 30
const line = [
  { x: 0, y: middle },
  { x: lineWidth - 4, y: middle },
]

function glyph(marks: readonly Mark[], words: string): LegendItem {
  return { marks, width: glyphWidth, words }
}

function arrow(ink: Ink, words: string): LegendItem {
  const marks = [
    path(roundedPath(line, arrowGap), ink),
    path(arrowPath(line), { fill: ink.stroke ?? 'muted' }),
  ]
  return { marks, width: lineWidth, words }
}

function badge(word: string, look: typeof nextBadge, words: string): LegendItem {
  const { marks, width } = drawBadge(word, { x: 0, y: 1 }, look)
  return { marks, width: width + 4, words }
}

/** How well something is known, in a few words. */
export const verificationWords: Readonly<Record<Verification, string>> = {
  unverified: 'confirmed by nobody',
  'single-source': 'one source',
  corroborated: 'several sources',
  disputed: 'sources disagree',
}

const actionWords = {
  none: 'no action of ours',
  planned: 'action of ours planned',
  done: 'our actions done',
} as const

const relationWords = 'relation between people'

function onSheet(workbook: Workbook, sheetId: Id) {
  const steps = [...workbook.steps.values()].filter((step) => step.sheetId === sheetId)
  const people = [...workbook.stakeholders.values()].filter(({ placements }) =>
    placements.some((placement) => placement.sheetId === sheetId),
  )
  const stepIds = new Set(steps.map(({ id }) => id))
  const personIds = new Set(people.map(({ id }) => id))
  const links = [...workbook.links.values()].filter(({ kind, sourceId, targetId }) => {
    const sources = kind === 'sequence' ? stepIds : personIds
    const targets = kind === 'relation' ? personIds : stepIds
    return sources.has(sourceId) && targets.has(targetId)
  })
  return { steps, people, links }
}

function linkItems(links: readonly Link[]): LegendItem[] {
  const items: LegendItem[] = []
  if (links.some(({ kind }) => kind === 'sequence'))
    items.push(arrow(sequenceInk({ isDead: false, isCritical: false }), 'comes before'))
  const roles = new Set(links.flatMap((link) => (link.kind === 'participation' ? link.role : [])))
  const participation = (
    role: 'owns' | 'approves' | 'vetoes' | 'contributes',
    words: string,
  ): LegendItem => ({
    marks: [
      path(roundedPath(line), participationInk),
      ...drawParticipationEnd(role, { x: lineWidth - 5, y: middle }),
    ],
    width: lineWidth,
    words,
  })
  if (roles.has('owns')) items.push(participation('owns', 'owns'))
  if (roles.has('approves')) items.push(participation('approves', 'approves'))
  if (roles.has('vetoes')) items.push(participation('vetoes', 'can veto'))
  if (['recommends', 'contributes', 'informed'].some((role) => roles.has(role as 'informed'))) {
    items.push(participation('contributes', 'takes part'))
  }
  const relations = links.flatMap((link) => (link.kind === 'relation' ? link.relation : []))
  if (relations[0]) items.push(arrow(relationInk('influences'), relationWords))
  return items
}

/** The meaning of every sign that occurs on a sheet, and of no other. */
export function legendOf(
  workbook: Workbook,
  sheetId: Id,
  facts: SheetFacts,
  audience: Audience,
  { links: critical }: CriticalPath = noCriticalPath,
): LegendItem[] {
  const { steps, people, links } = onSheet(workbook, sheetId)
  const factsOnSheet = steps.flatMap(({ id }) => facts.get(id) ?? [])
  const occurs = <V>(values: readonly V[], all: readonly V[]) => all.filter((value) => values.includes(value))
  const statuses = occurs(
    steps.map(({ status }) => status),
    stepStatuses,
  )
  const kinds = occurs(
    steps.map(({ kind }) => kind),
    stepKinds,
  ).filter((kind) => kind !== 'task')
  const items = [
    ...(factsOnSheet.some(({ next }) => next) ? [badge('NEXT', nextBadge, 'next step')] : []),
    ...statuses.map((status) => glyph(drawStatus(status, glyphAt, 6), statusWords[status])),
    ...kinds.map((kind) => glyph(drawKind(kind, glyphAt), kindWords[kind])),
    ...linkItems(links),
  ]
  if (audience === 'client') return items
  const verifications = occurs(
    factsOnSheet.map(({ verification }) => verification),
    Object.keys(verificationWords) as Verification[],
  )
  const actions = occurs(
    factsOnSheet.map(({ action }) => action),
    ['none', 'planned', 'done'] as const,
  )
  const stances = occurs(
    people.map(({ disposition }): Disposition => disposition ?? 'unknown'),
    dispositions,
  )
  const isCritical = links.some(({ id }) => critical.has(id))
  return [
    ...items,
    ...(isCritical
      ? [arrow(sequenceInk({ isDead: false, isCritical }), 'critical path: a delay delays the purchase')]
      : []),
    ...verifications.map((value) => glyph(drawVerification(value, glyphAt), verificationWords[value])),
    ...(factsOnSheet.some(({ aged }) => aged)
      ? [
          glyph(
            [...drawVerification('corroborated', glyphAt), ...drawAged(glyphAt)],
            'not confirmed for 45 days',
          ),
        ]
      : []),
    ...actions.map((value) => glyph(drawAction(value, glyphAt), actionWords[value])),
    ...stances.map((value) => glyph(drawDisposition(value, glyphAt), dispositionWords[value])),
    ...(steps.some(({ visibility }) => visibility === 'internal')
      ? [badge('INTERNAL', internalBadge, 'never shown to the client')]
      : []),
  ]
}
