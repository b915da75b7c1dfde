import { graphemes } from './graphemes'
import { breaksAnywhere, type FontWeight, textWidth } from './text-metrics'

/** The box that a text has to fit into. Width and size in sheet pixels. */
export interface TextBox {
  readonly width: number
  /** Room on the first line where that is less, because something stands beside it. */
  readonly firstWidth?: number
  readonly size: number
  readonly weight: FontWeight
  readonly maxLines: number
}

const ellipsis = '…'
const plainCharacters = /^[\x20-\x7e]*$/

/** Pieces between which a line may end. A piece keeps the space behind it. */
function piecesOf(paragraph: string): string[] {
  const words = paragraph.match(/[^\s/-]*[/-]+\s*|[^\s/-]+\s*|\s+/gu) ?? []
  return words.flatMap((word) => {
    if (plainCharacters.test(word)) return [word]
    const pieces: string[] = []
    let open = ''
    for (const character of graphemes(word)) {
      if (breaksAnywhere(character)) {
        if (open) pieces.push(open)
        pieces.push(character)
        open = ''
      } else open += character
    }
    if (open) pieces.push(open)
    return pieces
  })
}

function roomOn(line: number, { width, firstWidth }: TextBox): number {
  return line === 0 ? (firstWidth ?? width) : width
}

function fitting(text: string, width: number, { size, weight }: TextBox, tail = ''): string {
  let kept = ''
  for (const character of graphemes(text)) {
    if (textWidth(kept + character + tail, size, weight) > width) break
    kept += character
  }
  return kept
}

function withEllipsis(text: string, width: number, box: TextBox): string {
  return `${fitting(text, width, box, ellipsis).trimEnd()}${ellipsis}`
}

/** Breaks one paragraph that has lines above it, spaces at line ends kept; `rest` is what did not fit. */
function breakParagraph(paragraph: string, box: TextBox, above: number): { lines: string[]; rest: string } {
  const limit = box.maxLines - above
  const room = () => roomOn(above + lines.length, box)
  const fits = (text: string) => textWidth(text.trimEnd(), box.size, box.weight) <= room()
  const pieces = piecesOf(paragraph)
  const lines: string[] = []
  let line = ''
  for (let index = 0; index < pieces.length; index += 1) {
    let piece = pieces[index] ?? ''
    if (fits(line + piece)) {
      line += piece
      continue
    }
    if (line) lines.push(line)
    while (lines.length < limit && !fits(piece)) {
      const head = fitting(piece, room(), box) || (graphemes(piece)[0] ?? piece)
      lines.push(head)
      piece = piece.slice(head.length)
    }
    line = piece
    if (lines.length >= limit) return { lines, rest: line + pieces.slice(index + 1).join('') }
  }
  if (line.trim() || lines.length === 0) lines.push(line)
  return { lines, rest: '' }
}

/**
 * The lines of a text in a box. Breaks at spaces, after "-" and "/", between ideographs, and within a word that is
 * wider than the box; a text that needs more than `maxLines` lines ends in an ellipsis.
 */
export function wrapText(text: string, box: TextBox): string[] {
  const paragraphs = text.trim().split(/\r\n|\r|\n/)
  const lines: string[] = []
  for (const [index, paragraph] of paragraphs.entries()) {
    const { lines: broken, rest } = breakParagraph(paragraph, box, lines.length)
    lines.push(...broken)
    const more = rest.trim() !== '' || index < paragraphs.length - 1
    if (lines.length >= box.maxLines && more) {
      const last = lines.length - 1
      lines[last] = withEllipsis((lines[last] ?? '') + rest, roomOn(last, box), box)
      break
    }
  }
  return lines.map((line) => line.trimEnd())
}

/** A text on one line, cut with an ellipsis when it is too wide. */
export function fitLine(text: string, width: number, size: number, weight: FontWeight): string {
  return wrapText(text.replace(/\s+/g, ' '), { width, size, weight, maxLines: 1 })[0] ?? ''
}
