import type { CallCard } from '@workbook/analysis/calls/call-card'
import { html } from '../dom'
import './call-card.css'

/**
 * The card of a call as one page. Every text is cut after a number of lines, so that whatever was typed the card stays
 * on its page.
 */
export function drawCallCard(card: CallCard): HTMLElement {
  return html('article', {
    className: 'call-card',
    children: [
      html('p', { className: 'card-occasion', text: `Call card · internal · ${card.occasion}` }),
      html('h1', { className: 'card-people', text: card.people }),
      html('p', { className: 'card-deal', text: card.deal }),
      intent(card),
      pair(
        part('What it means to them', [stakes(card)]),
        part('Proof that it happened', [words(card.proof)]),
      ),
      part('Ask: what only they can tell us', [questions(card)]),
      part('What has to be true next, on their side', [nextSteps(card)]),
      pair(part('We bring', [words(card.bring)]), part('Keep to ourselves', [words(card.keepToOurselves)])),
      part('Afterwards', [afterwards()]),
    ],
  })
}

function intent({ commitment, fallback, step }: CallCard): HTMLElement {
  return html('section', {
    className: 'card-intent',
    children: [
      html('p', { className: 'card-commitment', text: commitment }),
      html('p', {
        className: 'card-fallback',
        text: fallback === undefined ? 'No fallback yet.' : `Fallback: ${fallback}`,
      }),
      html('p', {
        className: 'card-moves',
        children: [
          html('span', { text: step === undefined ? 'No client step yet.' : 'Client step: ' }),
          html('strong', { text: step ?? '' }),
        ],
      }),
    ],
  })
}

function part(title: string, children: readonly Element[]): HTMLElement {
  return html('section', { className: 'card-part', children: [html('h2', { text: title }), ...children] })
}

function pair(left: HTMLElement, right: HTMLElement): HTMLElement {
  return html('div', { className: 'card-pair', children: [left, right] })
}

function words(text: string | undefined): HTMLElement {
  if (text === undefined) return html('p', { className: 'card-words card-unknown', text: 'Not known yet' })
  return html('p', { className: 'card-words', text })
}

function stakes({ stakes: all }: CallCard): HTMLElement {
  const [only] = all
  if (!only) return words(undefined)
  return words(all.length === 1 ? only.text : all.map(({ who, text }) => `${who}: ${text}`).join('\n'))
}

function questions({ questions: all }: CallCard): HTMLElement {
  if (all.length === 0) return words(undefined)
  return html('ol', {
    className: 'card-questions',
    children: all.map(({ text, to }) =>
      html('li', {
        children: [
          html('p', { className: 'card-question', text }),
          ...(to === undefined ? [] : [html('p', { className: 'card-note', text: `To ${to}` })]),
        ],
      }),
    ),
  })
}

function nextSteps({ next }: CallCard): HTMLElement {
  if (next.length === 0) return words('Nothing is open on their side.')
  return html('table', {
    className: 'card-steps',
    children: [
      html('tbody', {
        children: next.map(({ title, owner, due }, index) =>
          html('tr', {
            children: [
              html('td', { className: 'card-number', text: String(index + 1) }),
              html('td', { text: title }),
              html('td', { text: owner }),
              html('td', { text: due }),
            ],
          }),
        ),
      }),
    ],
  })
}

function afterwards(): HTMLElement {
  const box = () => html('span', { className: 'card-box' })
  const line = (className: string) => html('span', { className })
  return html('p', {
    className: 'card-afterwards',
    children: [
      box(),
      html('span', { text: 'Moved' }),
      box(),
      html('span', { text: 'Not moved' }),
      html('span', { text: 'New date' }),
      line('card-line'),
      html('span', { text: 'Who else' }),
      line('card-line card-long'),
    ],
  })
}
