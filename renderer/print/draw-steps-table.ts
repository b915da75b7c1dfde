import { html, pixels, svg } from './dom'
import type { TablePart } from './map-page'
import { printedMarks } from './printed-marks'
import { type CellLine, columnWidths, type PrintedCell, type TableRow } from './table-rows'

function drawLine({ text, tone, weight }: CellLine): HTMLElement {
  const strong = weight === 600 ? ' strong' : ''
  return html('div', { className: `line ${tone}${strong}`, text })
}

function drawCell({ lines, sign }: PrintedCell, isTitle: boolean): HTMLElement {
  const text = html('div', { className: sign ? 'beside-sign' : 'lines', children: lines.map(drawLine) })
  const drawnSign = sign
    ? [
        svg('svg', {
          className: 'sign',
          attributes: { width: 14, height: 14, 'aria-hidden': 'true' },
          children: printedMarks(sign),
        }),
      ]
    : []
  return html(isTitle ? 'th' : 'td', {
    ...(isTitle && { attributes: { scope: 'row' } }),
    children: [...drawnSign, text],
  })
}

function drawRow(row: TableRow, columnCount: number): HTMLElement {
  const style = { height: pixels(row.height) }
  if (row.kind === 'stage') {
    return html('tr', {
      className: 'stage',
      style,
      children: [
        html('th', {
          attributes: { colspan: columnCount, scope: 'rowgroup' },
          children: row.lines.map((text) => html('div', { className: 'line', text })),
        }),
      ],
    })
  }
  return html('tr', { style, children: row.cells.map((cell, index) => drawCell(cell, index === 0)) })
}

/** A part of the table of steps, as wide as the body of its page. */
export function drawStepsTable({ columns, rows }: TablePart, width: number): HTMLElement {
  const widths = columnWidths(columns, width)
  const titles = columns.map(({ title }, index) =>
    html('th', {
      attributes: { scope: 'col' },
      style: { width: pixels(widths[index] ?? 0) },
      text: title,
    }),
  )
  return html('table', {
    className: 'steps',
    children: [
      html('thead', { children: [html('tr', { children: titles })] }),
      html('tbody', { children: rows.map((row) => drawRow(row, columns.length)) }),
    ],
  })
}
