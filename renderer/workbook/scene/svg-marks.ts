import type { Palette } from './palettes'
import type { Ink, Mark } from './scene'
import { isRightToLeft } from './text-direction'

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

// XML 1.0 (2.2 Char) has no place for these, not even escaped.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what has to go
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g

/** Text as it may stand in an XML element or attribute. */
export function escapeXml(text: string): string {
  return text.replace(forbidden, '').replace(/[&<>"']/g, (character) => escapes[character] ?? '')
}

/** Attribute names and values of the SVG element that draws a mark. */
export interface SvgElement {
  readonly element: 'rect' | 'circle' | 'path' | 'text'
  readonly attributes: Readonly<Record<string, string | number>>
  readonly text?: string
}

function inkAttributes(ink: Ink, palette: Palette): Record<string, string | number> {
  return {
    fill: ink.fill ? palette[ink.fill] : 'none',
    ...(ink.stroke
      ? {
          stroke: palette[ink.stroke],
          'stroke-width': ink.strokeWidth ?? 1,
          'stroke-linejoin': 'round',
          ...(ink.dash ? { 'stroke-dasharray': ink.dash.join(' ') } : { 'stroke-linecap': 'round' }),
        }
      : {}),
  }
}

/** Start and end change sides in a text that is read from right to left; the mark means left and right. */
const mirrored = { start: 'end', middle: 'middle', end: 'start' } as const

function textPlace({ text, anchor }: Extract<Mark, { mark: 'text' }>): Record<string, string> {
  if (isRightToLeft(text)) return { direction: 'rtl', 'text-anchor': mirrored[anchor] }
  return anchor === 'start' ? {} : { 'text-anchor': anchor }
}

/** The SVG element that draws a mark with a palette's colours. */
export function svgElement(mark: Mark, palette: Palette): SvgElement {
  switch (mark.mark) {
    case 'rectangle': {
      const { x, y, width, height, radius } = mark
      const corner = radius ? { rx: radius } : {}
      return {
        element: 'rect',
        attributes: { x, y, width, height, ...corner, ...inkAttributes(mark, palette) },
      }
    }
    case 'circle':
      return {
        element: 'circle',
        attributes: { cx: mark.x, cy: mark.y, r: mark.radius, ...inkAttributes(mark, palette) },
      }
    case 'path':
      return { element: 'path', attributes: { d: mark.d, ...inkAttributes(mark, palette) } }
    case 'text':
      return {
        element: 'text',
        text: mark.text,
        attributes: {
          x: mark.x,
          y: mark.y,
          'font-size': mark.size,
          'font-weight': mark.weight,
          ...textPlace(mark),
          fill: palette[mark.tone],
        },
      }
  }
}

/** Marks as SVG source text. Every text and attribute is escaped. */
export function svgMarks(marks: readonly Mark[], palette: Palette): string {
  return marks
    .map((mark) => {
      const { element, attributes, text } = svgElement(mark, palette)
      const written = Object.entries(attributes)
        .map(([name, value]) => ` ${name}="${escapeXml(String(value))}"`)
        .join('')
      return text === undefined
        ? `<${element}${written}/>`
        : `<${element}${written}>${escapeXml(text)}</${element}>`
    })
    .join('')
}
