import { type Stakeholder, stakeholderSize } from '../model/stakeholder'
import { drawDisposition } from './draw-disposition'
import { initialsOf } from './initials'
import { circle, textLine } from './mark-shapes'
import { stakeholderParts, stakeholderTitle } from './names'
import type { Mark } from './scene'
import { textWidth } from './text-metrics'
import { fitLine } from './wrap-text'

const { width, height } = stakeholderSize
const middle = height / 2
const textLeft = 46
const subtitleSize = 11

function drawPill({ placeholder, left }: Stakeholder): readonly Mark[] {
  const dash = placeholder || left ? { dash: [4, 3] } : {}
  return [
    {
      mark: 'rectangle',
      x: 0,
      y: 0,
      width,
      height,
      radius: middle,
      fill: 'card',
      stroke: placeholder || left ? 'lineStrong' : 'line',
      strokeWidth: 1,
      ...dash,
    },
    circle({ x: middle, y: middle }, 16, { fill: left ? 'band' : 'personSoft' }),
  ]
}

/** As many parts as fit whole; at least the first, cut if it must be. */
function fittingParts(parts: readonly string[], room: number): string {
  const fits = (text: string) => textWidth(text, subtitleSize, 400) <= room
  const [first = '', ...others] = parts
  let text = fitLine(first, room, subtitleSize, 400)
  for (const part of others) {
    if (!fits(`${text} · ${part}`)) break
    text = `${text} · ${part}`
  }
  return text
}

/** A person as a pill: initials, name, what they are, and where they stand toward us where that may be shown. */
export function drawStakeholder(stakeholder: Stakeholder, withStance: boolean): readonly Mark[] {
  const room = width - textLeft - (withStance ? 30 : 16)
  const subtitle = fittingParts(stakeholderParts(stakeholder), room)
  const title = fitLine(stakeholderTitle(stakeholder), room, 13, 600)
  return [
    ...drawPill(stakeholder),
    textLine(
      initialsOf(stakeholder.name),
      { x: middle, y: middle + 4 },
      { size: 11, weight: 700, tone: stakeholder.left ? 'muted' : 'person', anchor: 'middle' },
    ),
    textLine(
      title,
      { x: textLeft, y: subtitle ? 19.5 : 26.5 },
      { size: 13, weight: 600, tone: stakeholder.left ? 'muted' : 'ink' },
    ),
    ...(subtitle
      ? [textLine(subtitle, { x: textLeft, y: 34 }, { size: subtitleSize, weight: 400, tone: 'muted' })]
      : []),
    ...(withStance
      ? drawDisposition(stakeholder.disposition ?? 'unknown', { x: width - 18, y: middle })
      : []),
  ]
}

/** A person at a zoom where text could not be read: the pill and its disc. */
export function drawSimpleStakeholder(stakeholder: Stakeholder): readonly Mark[] {
  return drawPill(stakeholder)
}
