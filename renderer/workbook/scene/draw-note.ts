import type { Note, NoteColour } from '../model/note'
import { drawBadge } from './draw-badge'
import { textLine } from './mark-shapes'
import type { Mark, Tone } from './scene'
import { wrapText } from './wrap-text'

const papers: Readonly<Record<NoteColour, Tone>> = {
  yellow: 'noteYellow',
  green: 'noteGreen',
  blue: 'noteBlue',
  rose: 'noteRose',
  grey: 'noteGrey',
}

const inset = 11
const size = 12
const lineHeight = 16.5

interface Extent {
  readonly width: number
  readonly height: number
}

/** The empty paper of a sticky note, which is also how it looks at low zoom. */
export function drawSimpleNote({ colour }: Note, { width, height }: Extent): readonly Mark[] {
  return [
    {
      mark: 'rectangle',
      x: 0,
      y: 0,
      width,
      height,
      radius: 3,
      fill: papers[colour],
      stroke: 'divider',
      strokeWidth: 1,
    },
  ]
}

/**
 * A sticky note with as much of its text as fits. Notes are ours unless they say otherwise, so among internal ones the
 * badge is on those that a client gets to see.
 */
export function drawNote(note: Note, extent: Extent, isInternal: boolean): readonly Mark[] {
  const lines = wrapText(note.text, {
    width: Math.max(extent.width - 2 * inset, 12),
    size,
    weight: 400,
    maxLines: Math.max(1, Math.floor((extent.height - 2 * inset + 4) / lineHeight)),
  })
  const badge =
    isInternal && note.visibility === 'client'
      ? drawBadge('CLIENT', { x: 10, y: -9 }, { fill: 'card', text: 'muted', stroke: 'lineStrong' }).marks
      : []
  return [
    ...drawSimpleNote(note, extent),
    ...lines
      .map((line, index) =>
        textLine(line, { x: inset, y: 21 + index * lineHeight }, { size, weight: 400, tone: 'ink' }),
      )
      .filter((mark) => mark.mark === 'text' && mark.text !== ''),
    ...badge,
  ]
}
