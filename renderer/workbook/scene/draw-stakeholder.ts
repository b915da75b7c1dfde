import { type Stakeholder, stakeholderSize } from '../model/stakeholder'
import { drawDisposition } from './draw-disposition'
import { initialsOf } from './initials'
import { circle, textLine } from './mark-shapes'
import { stakeholderParts, stakeholderTitle } from './names'
import type { Mark } from './scene'
import { textWidth } from './text-metrics'
import { fitLine, wrapText } from './wrap-text'

const { width, height } = stakeholderSize
const middle = height / 2
const textLeft = 46
const titleSize = 13
const subtitleSize = 11
const smallSize = 10

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

/** Lines of a text, and their size. */
interface Lines {
  readonly lines: readonly string[]
  readonly size: number
}

/** As many parts as fit whole on one line; the first alone may take two smaller ones, so that a job title is not cut. */
function subtitleOf(parts: readonly string[], room: number): Lines {
  const fits = (text: string) => textWidth(text, subtitleSize, 400) <= room
  const [first = '', ...others] = parts
  if (first === '') return { lines: [], size: subtitleSize }
  if (!fits(first)) {
    const box = { width: room, size: smallSize, weight: 400, maxLines: 2 } as const
    return { lines: wrapText(first.replace(/\s+/g, ' '), box), size: smallSize }
  }
  let text = first
  for (const part of others) {
    if (!fits(`${text} · ${part}`)) break
    text = `${text} · ${part}`
  }
  return { lines: [text], size: subtitleSize }
}

/** Where the lines stand, by how many the subtitle has. */
const baselines = [[26.5], [19.5, 34], [15.5, 27.5, 38.5]] as const

/** A person as a pill: initials, name, what they are, and where they stand toward us where that may be shown. */
export function drawStakeholder(stakeholder: Stakeholder, withStance: boolean): readonly Mark[] {
  const room = width - textLeft - (withStance ? 30 : 16)
  const subtitle = subtitleOf(stakeholderParts(stakeholder), room)
  const [titleLine, ...subtitleLines] = baselines[subtitle.lines.length] ?? baselines[0]
  const name = stakeholderTitle(stakeholder)
  const nameSize = textWidth(name, titleSize, 600) <= room ? titleSize : subtitleSize
  return [
    ...drawPill(stakeholder),
    textLine(
      initialsOf(stakeholder.name),
      { x: middle, y: middle + 4 },
      { size: 11, weight: 700, tone: stakeholder.left ? 'muted' : 'person', anchor: 'middle' },
    ),
    textLine(
      fitLine(name, room, nameSize, 600),
      { x: textLeft, y: titleLine },
      { size: nameSize, weight: 600, tone: stakeholder.left ? 'muted' : 'ink' },
    ),
    ...subtitle.lines.map((text, index) =>
      textLine(
        text,
        { x: textLeft, y: subtitleLines[index] ?? titleLine },
        { size: subtitle.size, weight: 400, tone: 'muted' },
      ),
    ),
    ...(withStance
      ? drawDisposition(stakeholder.disposition ?? 'unknown', { x: width - 18, y: middle })
      : []),
  ]
}

/** A person at a zoom where text could not be read: the pill and its disc. */
export function drawSimpleStakeholder(stakeholder: Stakeholder): readonly Mark[] {
  return drawPill(stakeholder)
}
