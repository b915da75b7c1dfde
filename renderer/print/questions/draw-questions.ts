import { html, pixels } from '../dom'
import type { QuestionRow } from './questions-page'
import './questions.css'

/** Questions one below the other, each with a box to tick and a line for the answer. */
export function drawQuestions(rows: readonly QuestionRow[]): HTMLElement {
  return html('ul', { className: 'questions', children: rows.map(drawQuestion) })
}

function drawQuestion({ text, because, height }: QuestionRow): HTMLElement {
  const lines = (className: string, texts: readonly string[]) =>
    texts.map((line) => html('p', { className, text: line }))
  return html('li', {
    className: 'question',
    style: { height: pixels(height) },
    children: [
      html('span', { className: 'question-box' }),
      html('div', {
        className: 'question-words',
        children: [...lines('question-text', text), ...lines('question-because', because)],
      }),
    ],
  })
}
