import type { RecordKey } from '@workbook/model/records'
import { middleOf } from '@workbook/scene/rectangles'
import type { Point, SceneBox, SceneLink } from '@workbook/scene/scene'
import { endsOf, type SceneIndex } from '../view/scene-index'
import { neighbourOf } from './selection'

/**
 * Where an arrow key leads from a box: right and left along its links, up and down to the steps that run beside it; with
 * nothing linked to the nearest box in that direction. Null at the edge of the sheet.
 */
export function walkFromBox(index: SceneIndex, from: SceneBox, towards: Point): RecordKey | null {
  const linked = from.kind === 'steps' ? linkedSteps(index, from, towards) : linkedAhead(index, from, towards)
  return (nearest(from, linked) ?? neighbourOf(index, from, towards))?.key ?? null
}

/** Where an arrow key leads from a link: to its ends, or up and down to the other links of where it begins. */
export function walkFromLink(index: SceneIndex, from: SceneLink, { x, y }: Point): RecordKey | null {
  const [source, target] = endsOf(from)
  if (x !== 0) return index.box(x > 0 ? target : source)?.key ?? null
  const links = index.linksOf(source)
  const place = links.findIndex(({ key }) => key === from.key)
  return links[(place + y + links.length) % links.length]?.key ?? null
}

/** The link of a box that an arrow key with the command key leads onto: one that leaves on that side, else any. */
export function linkBeside(index: SceneIndex, box: SceneBox, { x, y }: Point): RecordKey | null {
  const links = index.linksOf(box.key)
  const isForward = x + y > 0
  const leading = links.filter((link) => endsOf(link)[isForward ? 0 : 1] === box.key)
  const inOrder = leading.find(({ kind }) => kind === 'sequence') ?? leading[0] ?? links[0]
  return inOrder?.key ?? null
}

function linkedSteps(index: SceneIndex, from: SceneBox, towards: Point): SceneBox[] {
  const after = sequence(index, from.key, 'after')
  const before = sequence(index, from.key, 'before')
  if (towards.x !== 0) return towards.x > 0 ? after : before
  const beside = [
    ...before.flatMap(({ key }) => sequence(index, key, 'after')),
    ...after.flatMap(({ key }) => sequence(index, key, 'before')),
  ]
  const height = middleOf(from.bounds).y
  return beside.filter((box) => box !== from && (middleOf(box.bounds).y - height) * towards.y > 0)
}

/** What a person or a note is linked with, where that lies mainly in the direction of the arrow. */
function linkedAhead(index: SceneIndex, from: SceneBox, towards: Point): SceneBox[] {
  const start = middleOf(from.bounds)
  return index
    .linksOf(from.key)
    .flatMap(endsOf)
    .flatMap((key) => (key === from.key ? [] : (index.box(key) ?? [])))
    .filter((box) => {
      const [x, y] = [middleOf(box.bounds).x - start.x, middleOf(box.bounds).y - start.y]
      const ahead = x * towards.x + y * towards.y
      return ahead > 0 && ahead >= Math.abs(x * towards.y) + Math.abs(y * towards.x)
    })
}

function sequence(index: SceneIndex, key: RecordKey, side: 'before' | 'after'): SceneBox[] {
  return index.linksOf(key).flatMap((link) => {
    const [source, target] = endsOf(link)
    const [own, other] = side === 'after' ? [source, target] : [target, source]
    return link.kind === 'sequence' && own === key ? (index.box(other) ?? []) : []
  })
}

function nearest(from: SceneBox, boxes: readonly SceneBox[]): SceneBox | null {
  const start = middleOf(from.bounds)
  const away = ({ bounds }: SceneBox) =>
    Math.abs(middleOf(bounds).x - start.x) + Math.abs(middleOf(bounds).y - start.y)
  const [first] = [...boxes].sort((a, b) => away(a) - away(b))
  return first ?? null
}
