import type { Id } from '../model/values'
import { joined, overlap, rightOf } from './rectangles'
import type { Mark, Point, Rectangle, SceneLink } from './scene'

/** How far along each stretch of a line a label is tried, the middle first. */
const shares = [0.5, 0.3, 0.7, 0.15, 0.85]

/** What a label must not lie on. */
export interface LabelSurroundings {
  /** True for a label that was moved by hand: it stays, whatever it lies on. */
  readonly isByHand: (linkId: Id) => boolean
  /** True where no box lies. */
  readonly isEmpty: (area: Rectangle) => boolean
}

/**
 * Links whose labels lie on no other label: a later one goes to another place along its own line. Where there is none it
 * stays. A link that is moved the same way again is the same object as before.
 */
export function withLabelsApart(
  links: readonly SceneLink[],
  { isByHand, isEmpty }: LabelSurroundings,
): readonly SceneLink[] {
  const taken = createTaken()
  return links.map((link) => {
    const { label, id } = link
    if (!label) return link
    const isFree = (area: Rectangle) => !taken.isOn(area)
    const place =
      isFree(label) || isByHand(id)
        ? label
        : (placesAlong(link, label).find((area) => isFree(area) && isEmpty(area)) ?? label)
    taken.add(place)
    return place === label ? link : moved(link, label, place)
  })
}

function placesAlong({ points }: SceneLink, { width, height }: Rectangle): Rectangle[] {
  const stretches = points.slice(1).map((to, index) => {
    const from = points[index] ?? to
    return { from, to, length: Math.abs(to.x - from.x) + Math.abs(to.y - from.y) }
  })
  return stretches
    .sort((a, b) => b.length - a.length)
    .flatMap(({ from, to }) =>
      shares.map((share) => ({
        x: from.x + (to.x - from.x) * share - width / 2,
        y: from.y + (to.y - from.y) * share - height / 2,
        width,
        height,
      })),
    )
}

/** Width of the columns in which taken places are looked up, in sheet pixels. */
const column = 256

/** The places that labels have, by column, so that a large sheet costs no more for each label. */
function createTaken() {
  const columns = new Map<number, Rectangle[]>()
  const columnsOf = (area: Rectangle) => {
    const [from, to] = [Math.floor(area.x / column), Math.floor(rightOf(area) / column)]
    return Array.from({ length: to - from + 1 }, (_, index) => from + index)
  }
  return {
    add(area: Rectangle): void {
      for (const at of columnsOf(area)) columns.set(at, [...(columns.get(at) ?? []), area])
    },
    isOn: (area: Rectangle) =>
      columnsOf(area).some((at) => columns.get(at)?.some((other) => overlap(other, area))),
  }
}

const movedBefore = new WeakMap<SceneLink, SceneLink>()

function moved(link: SceneLink, from: Rectangle, to: Rectangle): SceneLink {
  const shift = { x: to.x - from.x, y: to.y - from.y }
  const known = movedBefore.get(link)
  if (known?.labelShift?.x === shift.x && known.labelShift.y === shift.y) return known
  const next: SceneLink = {
    ...link,
    label: to,
    labelShift: shift,
    bounds: joined(link.bounds, to),
    marks: link.marks.map((mark) => (isOfLabel(mark) ? shifted(mark, shift) : mark)),
  }
  movedBefore.set(link, next)
  return next
}

type LabelMark = Extract<Mark, { mark: 'text' | 'rectangle' }>

/** Lines are paths; only a label has a ground and letters. */
function isOfLabel(mark: Mark): mark is LabelMark {
  return mark.mark === 'text' || mark.mark === 'rectangle'
}

function shifted<M extends LabelMark>(mark: M, { x, y }: Point): M {
  return { ...mark, x: mark.x + x, y: mark.y + y }
}
