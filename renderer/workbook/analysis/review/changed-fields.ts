import { fieldWord } from '../../commands/field-words'
import type { AnyRecord } from '../../model/records'
import type { Duration, Money } from '../../model/values'
import type { Tables } from '../../model/workbook'
import { titleById } from '../../rules/record-title'
import { dayText } from '../../scene/day-text'
import { moneyText } from '../../scene/money-text'
import { buyingRoleWords, dispositionWords, kindWords, statusWords } from '../../scene/names'

/** One field before and after, as a person reads it; an empty text is "nothing". */
export interface FieldChange {
  /** What the field is called in a sentence: "due date". */
  readonly field: string
  readonly from: string
  readonly to: string
}

/** Where boxes stand, how they look and bookkeeping: nothing that one tells in a review. */
const untold: readonly string[] = [
  'id',
  'sheetId',
  'x',
  'y',
  'width',
  'height',
  'order',
  'locked',
  'placements',
  'slips',
  'reviewedAt',
  'clientExport',
  'templateId',
  'durationProvenance',
]

const isoDay = /^\d{4}-\d{2}-\d{2}$/
const words: Readonly<Record<string, string>> = {
  ...kindWords,
  ...statusWords,
  ...dispositionWords,
  ...buyingRoleWords,
}

interface Both {
  readonly before: Tables
  readonly after: Tables
}

/** The fields of a record that are different, in plain words. */
export function changedFields(from: AnyRecord, to: AnyRecord, { before, after }: Both): FieldChange[] {
  const [old, current] = [from, to] as unknown as [Record<string, unknown>, Record<string, unknown>]
  const names = [...new Set([...Object.keys(old), ...Object.keys(current)])]
  return names.flatMap((name): FieldChange[] => {
    if (untold.includes(name) || JSON.stringify(old[name]) === JSON.stringify(current[name])) return []
    const change = {
      field: fieldWord(name),
      from: valueText(name, old[name], before),
      to: valueText(name, current[name], after),
    }
    return change.from === change.to ? [{ ...change, from: '', to: 'changed' }] : [change]
  })
}

function valueText(name: string, value: unknown, tables: Tables): string {
  if (value === undefined || value === null) return ''
  if (name === 'stageId') return titleById(tables, 'stages', String(value))
  if (name === 'stepId') return titleById(tables, 'steps', String(value))
  if (name === 'saidById') return titleById(tables, 'stakeholders', String(value))
  if (Array.isArray(value)) return listText(value)
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  if (typeof value === 'object') return objectText(value)
  const text = String(value)
  return isoDay.test(text) ? dayText(text) : (words[text] ?? text)
}

function listText(items: readonly unknown[]): string {
  if (items.every((item) => typeof item === 'string' && words[item])) {
    return items.map((item) => words[String(item)]).join(', ')
  }
  return items.length === 0 ? '' : String(items.length)
}

function objectText(value: object): string {
  if ('amount' in value && 'currency' in value) {
    return moneyText(value as Money)
  }
  if ('min' in value && 'max' in value) {
    const { min, likely, max, unit } = value as Duration
    return `${[min, likely, max].filter((days) => days !== undefined).join(' to ')} ${unit} days`
  }
  if ('result' in value) return String((value as { result: unknown }).result).replace('-', ' ')
  return ''
}
