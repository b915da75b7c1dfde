import { type Duration, type IsoDay, longestText } from '../../model/values'
import { dayText } from '../../scene/day-text'
import { type DayOrder, dayReading, orderOfDays } from './day-reading'
import type { RowField } from './headings'
import { readDuration } from './read-duration'
import type { Rows } from './read-rows'
import { columnCells, type RowColumns } from './row-columns'

/** A step as a row describes it. */
export interface RowStep {
  readonly title: string
  /** The first owns the step, the others contribute. */
  readonly people: readonly string[]
  readonly stage?: string
  readonly due?: IsoDay
  readonly duration?: Duration
  readonly notes?: string
}

/** Something to know about a cell before the row becomes a step. */
export interface CellRemark {
  /** Column of the cell. */
  readonly column: number
  readonly message: string
  /** The value is left out; otherwise it was read in a way that is worth a look. */
  readonly lost: boolean
}

/** A row with what becomes of it. */
export interface RowReading {
  readonly cells: readonly string[]
  /** Null when the row has no title and so becomes no step. */
  readonly step: RowStep | null
  readonly remarks: readonly CellRemark[]
}

/** All rows with what becomes of them. */
export interface RowsReading {
  readonly rows: readonly RowReading[]
  /** The dates are in figures whose order nobody can tell; without a choice they are left out. */
  readonly needsDayOrder: boolean
}

/** How rows are read. */
export interface RowChoices {
  readonly columns: RowColumns
  /** Chosen by the person; null takes it from the dates themselves, where they tell. */
  readonly dayOrder: DayOrder | null
}

const longestTitle = 1_000

/** What becomes of each row. Nothing is guessed: what cannot be read is left out and said. */
export function stepsFromRows(rows: Rows, { columns, dayOrder }: RowChoices): RowsReading {
  const dueColumn = columns.indexOf('due')
  const dues = dueColumn < 0 ? [] : columnCells(rows, dueColumn)
  const own = orderOfDays(dues)
  const order = dayOrder ?? own
  const body = rows.cells.slice(rows.headed ? 1 : 0)
  return {
    rows: body.map((cells) => readRow(cells, columns, order)),
    needsDayOrder: own === null && dues.some((cell) => dayReading(cell).kind === 'ambiguous'),
  }
}

function readRow(cells: readonly string[], columns: RowColumns, order: DayOrder | null): RowReading {
  const remarks: CellRemark[] = []
  const cell = (field: RowField) => cells[columns.indexOf(field)] ?? ''
  const remark = (field: RowField, message: string, lost: boolean) => {
    remarks.push({ column: columns.indexOf(field), message, lost })
  }
  const cut = (field: RowField, text: string, longest: number) => {
    if (text.length <= longest) return text
    const [found, most] = [text.length.toLocaleString('en'), longest.toLocaleString('en')]
    remark(field, `The text has ${found} characters; the first ${most} are kept.`, false)
    // Not in the middle of a character that takes two units.
    return text.slice(0, longest).replace(/[\ud800-\udbff]$/, '')
  }
  const title = cut('title', cell('title').replace(/\s+/g, ' '), longestTitle)
  if (title === '') return { cells, step: null, remarks: [] }
  const due = dueOf(cell('due'), order, remark)
  const duration = durationOf(cell, remark)
  const stage = cut('stage', cell('stage').replace(/\s+/g, ' '), longestTitle)
  const notes = cut('notes', cell('notes'), longestText)
  const step: RowStep = {
    title,
    people: peopleIn(cut('owner', cell('owner'), longestTitle)),
    ...(stage !== '' && { stage }),
    ...(due !== undefined && { due }),
    ...(duration && { duration }),
    ...(notes !== '' && { notes }),
  }
  return { cells, step, remarks }
}

type Remark = (field: RowField, message: string, lost: boolean) => void

function dueOf(cell: string, order: DayOrder | null, remark: Remark): IsoDay | undefined {
  const reading = dayReading(cell, order)
  switch (reading.kind) {
    case 'day':
      return reading.day
    case 'ambiguous':
      remark('due', `“${cell}” is ${dayText(reading.dayFirst)} or ${dayText(reading.monthFirst)}.`, true)
      return undefined
    case 'unreadable':
      remark('due', reading.problem, true)
      return undefined
    case 'empty':
      return undefined
  }
}

/** One column that says it all, or two or three with a figure each. */
function durationOf(cell: (field: RowField) => string, remark: Remark): Duration | undefined {
  const whole = readDuration(cell('days'))
  if (whole.kind === 'unreadable') remark('days', whole.problem, true)
  if (whole.kind === 'duration') {
    if (whole.remark !== undefined) remark('days', whole.remark, false)
    return whole.duration
  }
  const figure = (field: RowField) => {
    const reading = readDuration(cell(field))
    if (reading.kind === 'unreadable') remark(field, reading.problem, true)
    return reading.kind === 'duration' ? reading.duration.max : undefined
  }
  const [minimum, likely, maximum] = [figure('minimum'), figure('likely'), figure('maximum')]
  const figures = [minimum, likely, maximum].flatMap((days) => days ?? [])
  if (figures.length === 0) return undefined
  const [min, max] = [Math.min(...figures), Math.max(...figures)]
  const isOrdered = figures.every((days, index) => index === 0 || days >= (figures[index - 1] ?? 0))
  if (!isOrdered) remark('maximum', `The days run backwards and are read as ${min} to ${max}.`, false)
  const middle = figures.length === 3 ? figures.sort((a, b) => a - b)[1] : likely
  return { min, ...(middle !== undefined && { likely: middle }), max, unit: 'working' }
}

/** Commas stand within names, "Dorn, Julia", so that they separate nobody. */
function peopleIn(cell: string): string[] {
  const names = cell
    .split(/[;\n]|\s\/\s/)
    .map((name) => name.replace(/\s+/g, ' ').trim())
    .filter((name) => !/^([-–—?]|tbd|tbc|n\/?a|none|nobody|unknown)?$/i.test(name))
  const plain = names.map((name) => name.toLowerCase())
  return names.filter((_, index) => plain.indexOf(plain[index] ?? '') === index)
}
