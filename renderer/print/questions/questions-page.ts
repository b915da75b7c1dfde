import type { PersonQuestions } from '@workbook/health/questions/discovery-list'
import { wrapText } from '@workbook/scene/wrap-text'
import type { PlacedHead } from '../page-head'
import type { Extent } from '../page-size'

/** A page with questions to one person, with room to write the answers. */
export interface QuestionsPage {
  readonly kind: 'questions'
  readonly extent: Extent
  readonly head: PlacedHead
  readonly rows: readonly QuestionRow[]
}

/** A question broken into lines. */
export interface QuestionRow {
  readonly text: readonly string[]
  readonly because: readonly string[]
  /** All of it with the room for the answer, in CSS pixels. */
  readonly height: number
}

/** Sizes and line heights, in CSS pixels. */
export const questionText = { size: 13, lineHeight: 18 } as const
export const becauseText = { size: 11, lineHeight: 15 } as const
/** Room for the box that is ticked. */
export const boxWidth = 28
const roomForAnswer = 44
// Kerning is not measured: a little room keeps the browser from breaking lines again.
const spare = 6
const mostLines = 8

/** The questions to a person as rows of a width, in CSS pixels. */
export function questionRows({ questions }: PersonQuestions, width: number): QuestionRow[] {
  const room = width - boxWidth - spare
  return questions.map((question) => {
    const text = wrapText(question.text, {
      width: room,
      size: questionText.size,
      weight: 600,
      maxLines: mostLines,
    })
    const because = wrapText(question.because, {
      width: room,
      size: becauseText.size,
      weight: 400,
      maxLines: mostLines,
    })
    const height =
      text.length * questionText.lineHeight + because.length * becauseText.lineHeight + roomForAnswer
    return { text, because, height }
  })
}

/** Rows on pages of a height, in CSS pixels; every page has at least one. */
export function onPages(rows: readonly QuestionRow[], height: number): QuestionRow[][] {
  const pages: QuestionRow[][] = []
  let left = 0
  for (const row of rows) {
    const page = pages.at(-1)
    if (page && row.height <= left) page.push(row)
    else {
      pages.push([row])
      left = height
    }
    left -= row.height
  }
  return pages
}
