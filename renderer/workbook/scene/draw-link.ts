import type { Link, RelationKind, SequenceLink } from '../model/link'
import { drawParticipationEnd, participationInk } from './draw-participation'
import { arrowGap, arrowPath, beforeEnd, roundedPath } from './link-paths'
import { path, textLine } from './mark-shapes'
import { relationWords } from './names'
import type { FreeSpace, Obstacle } from './obstacles'
import { placeLabel } from './place-label'
import { around, joined } from './rectangles'
import { routeParticipation } from './route-participation'
import { routeRelation } from './route-relation'
import { routeSequence, routeThroughBends } from './route-sequence'
import type { Ink, Mark, Point, Rectangle, SceneLink } from './scene'
import { textWidth } from './text-metrics'
import { wrapText } from './wrap-text'

/** What decides how a link looks, besides where its ends are. */
export interface LinkAppearance {
  readonly link: Link
  /** A branch that the client decided against. */
  readonly isDead: boolean
  /** A delay along it delays the purchase; false where that is not shown. */
  readonly isCritical: boolean
}

type Drawn = Pick<SceneLink, 'points' | 'bounds' | 'marks' | 'label'>

interface DrawnWay {
  readonly way: readonly Point[]
  readonly marks: readonly Mark[]
  readonly label: DrawnLabel | null
}

interface DrawnLabel {
  readonly place: Rectangle
  readonly marks: readonly Mark[]
}

const labelSize = 11
const labelLineHeight = 14
/** Widest line of a label: as it is best, and as it fits between two stages. */
const labelWidths = [96, 56, 34]

interface LabelSize {
  readonly lines: readonly string[]
  readonly width: number
  readonly height: number
}

function labelOf(text: string, widest: number): LabelSize {
  const lines = wrapText(text, { width: widest, size: labelSize, weight: 600, maxLines: 3 })
  const width = Math.ceil(Math.max(...lines.map((line) => textWidth(line, labelSize, 600)))) + 4
  return { lines, width, height: lines.length * labelLineHeight + 2 }
}

/** The forms of a label, widest first; only the first may break a word. */
function labelForms(parts: readonly string[]): readonly LabelSize[] {
  const words = parts.flatMap((part) => part.split(/\s+/))
  const longestWord = Math.max(...words.map((word) => textWidth(word, labelSize, 600)))
  const [widest = 0, ...narrower] = labelWidths
  return [
    labelOf(parts.join(' · '), widest),
    ...narrower.filter((width) => longestWord <= width).map((width) => labelOf(parts.join('\n'), width)),
  ]
}

function drawLabel(
  parts: readonly string[],
  way: readonly Point[],
  space: FreeSpace,
  offset: Point | undefined,
): DrawnLabel | null {
  if (parts.length === 0) return null
  const { label, place } = placeLabel(way, labelForms(parts), space)
  const { lines, width, height } = label
  const middle = { x: place.x + (offset?.x ?? 0), y: place.y + (offset?.y ?? 0) }
  const ground = { x: middle.x - width / 2, y: middle.y - height / 2, width, height }
  return {
    place: ground,
    marks: [
      { mark: 'rectangle', ...ground, radius: 4, fill: 'paper' },
      ...lines.map((line, index) =>
        textLine(
          line,
          { x: middle.x, y: ground.y + 12 + index * labelLineHeight },
          { size: labelSize, weight: 600, tone: 'muted', anchor: 'middle' },
        ),
      ),
    ],
  }
}

/** How the line of a sequence link looks. */
export function sequenceInk({ isDead, isCritical }: Omit<LinkAppearance, 'link'>): Ink {
  if (isCritical) return { stroke: 'muted', strokeWidth: 2.4 }
  if (isDead) return { stroke: 'lineStrong', strokeWidth: 1.2, dash: [5, 4] }
  return { stroke: 'lineStrong', strokeWidth: 1.4 }
}

/** How the line of a relation looks. */
export function relationInk(relation: RelationKind): Ink {
  return { stroke: relation === 'conflicts-with' ? 'opponent' : 'muted', strokeWidth: 1.3, dash: [6, 4] }
}

function sequenceLabel({ label, chance }: SequenceLink): readonly string[] {
  const percent = chance === undefined ? '' : `${Math.round(chance * 100)} %`
  return [label?.trim() ?? '', percent].filter((part) => part !== '')
}

function drawSequence(
  appearance: LinkAppearance,
  link: SequenceLink,
  ends: readonly [Rectangle, Rectangle],
  space: FreeSpace,
): DrawnWay {
  const bends = link.bends ?? []
  const byHand = bends.length > 0 ? routeThroughBends(...ends, bends, space) : null
  const way = byHand ?? routeSequence(...ends, space)
  return {
    way,
    label: drawLabel(sequenceLabel(link), way, space, link.labelOffset),
    marks: drawSequenceLine(appearance, way),
  }
}

function drawSequenceLine(appearance: LinkAppearance, way: readonly Point[]): readonly Mark[] {
  const ink = sequenceInk(appearance)
  return [path(roundedPath(way, arrowGap), ink), path(arrowPath(way), { fill: ink.stroke ?? 'lineStrong' })]
}

/** The marks of a sequence link that came onto the critical path or left it: it keeps its way and its label. */
export function inkedAnew(appearance: LinkAppearance, { points, marks }: SceneLink): readonly Mark[] {
  const line = drawSequenceLine(appearance, points)
  return [...line, ...marks.slice(line.length)]
}

function drawWay(
  appearance: LinkAppearance,
  ends: readonly [Rectangle, Rectangle],
  space: FreeSpace,
): DrawnWay {
  const { link } = appearance
  if (link.kind === 'sequence') return drawSequence(appearance, link, ends, space)
  if (link.kind === 'participation') {
    const way = routeParticipation(...ends, space)
    const end = beforeEnd(way, 3.5)
    return {
      way,
      label: null,
      marks: [path(roundedPath(way), participationInk), ...drawParticipationEnd(link.role, end)],
    }
  }
  const way = routeRelation(...ends, space)
  const ink = relationInk(link.relation)
  return {
    way,
    label: drawLabel([relationWords[link.relation]], way, space, link.labelOffset),
    marks: [path(roundedPath(way, arrowGap), ink), path(arrowPath(way), { fill: ink.stroke ?? 'muted' })],
  }
}

/** A link's route and its marks: line, arrowhead or end sign, and label. */
export function drawLink(
  appearance: LinkAppearance,
  source: Obstacle,
  target: Obstacle,
  space: FreeSpace,
): Drawn {
  const { way, marks, label } = drawWay(appearance, [source.bounds, target.bounds], space)
  const line = around(way)
  return {
    points: way,
    marks: label ? [...marks, ...label.marks] : marks,
    label: label?.place ?? null,
    bounds: label ? joined(line, label.place) : line,
  }
}
