import { type AnyRecord, type RecordKind, recordKinds } from '../model/records'
import { dealOf, formatName, formatVersion, type Table, type Workbook } from '../model/workbook'
import { type KeyOrder, orderFor, recordOrders, revisionOrder } from './key-order'

/**
 * The text of a workbook's file. Always the same for the same content: fields in the order of their schema, then
 * unknown fields by name, ids sorted by code unit, two-space indentation, LF, trailing newline. Reading a file that
 * this function wrote and writing it again gives the same bytes.
 *
 * Written by hand rather than with `JSON.stringify`, which would put ids that look like numbers out of order.
 */
export function serialise(workbook: Workbook): string {
  const members = [
    member('format', JSON.stringify(formatName)),
    member('version', JSON.stringify(formatVersion)),
    member('id', JSON.stringify(workbook.id)),
    member('revision', valueText(workbook.revision, revisionOrder, '  ')),
    ...recordKinds.map((kind) => member(kind, kindText(workbook, kind))),
    ...Object.keys(workbook.unknown)
      .sort()
      .filter((name) => workbook.unknown[name] !== undefined)
      .map((name) => member(name, valueText(workbook.unknown[name], null, '  '))),
  ]
  return `{\n  ${members.join(',\n  ')}\n}\n`
}

function kindText(workbook: Workbook, kind: RecordKind): string {
  if (kind === 'deal') return valueText(dealOf(workbook), recordOrders.deal, '  ')
  const table: Table<AnyRecord> = workbook[kind]
  if (table.size === 0) return '{}'
  const order = recordOrders[kind]
  const members = [...table.keys()].sort().map((id) => member(id, valueText(table.get(id), order, '    ')))
  return `{\n    ${members.join(',\n    ')}\n  }`
}

function member(name: string, text: string): string {
  return `${JSON.stringify(name)}: ${text}`
}

function valueText(value: unknown, order: KeyOrder | null, indent: string): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const inner = `${indent}  `
  if (Array.isArray(value)) {
    if (value.length === 0) return '[]'
    return `[\n${inner}${value.map((item) => valueText(item, order, inner)).join(`,\n${inner}`)}\n${indent}]`
  }
  const text = fieldsText(value, order && orderFor(value, order), inner)
  return text === '' ? '{}' : `{\n${inner}${text}\n${indent}}`
}

function fieldsText(value: object, order: KeyOrder | null, indent: string): string {
  const fields = value as Readonly<Record<string, unknown>>
  const separator = `,\n${indent}`
  let text = ''
  const write = (name: string, fieldOrder: KeyOrder | null) => {
    // An optional field that was set to undefined is a field that is not there.
    if (fields[name] === undefined) return
    text += `${text === '' ? '' : separator}${member(name, valueText(fields[name], fieldOrder, indent))}`
  }
  order?.fields.forEach((fieldOrder, name) => {
    write(name, fieldOrder)
  })
  const unknownNames = Object.keys(fields).filter((name) => !order?.fields.has(name))
  for (const name of unknownNames.sort()) write(name, null)
  return text
}
