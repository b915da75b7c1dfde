import { serialise } from '@workbook/format/serialise'
import { type RecordKind, recordKinds, recordSchemas } from '@workbook/model/records'
import { z } from '@workbook/model/schema'
import { revisionSchema } from '@workbook/model/workbook'
import { describe, expect, test } from 'vitest'
import { fixtureBytes, read } from './fixtures'

// Frozen for ever: this file is what version 1 wrote. Newer versions add a fixture of their own beside it.
const frozen = fixtureBytes('v1/complete')

/** Optional fields that came after the freeze, without a new version: older programs keep them as unknown fields. */
const addedLater: { readonly [K in RecordKind]?: readonly string[] } = {
  actions: ['officialChannel'],
  calls: ['questions.answeredOn', 'outcome.agreed'],
  deal: ['startedOn', 'reorganisedOn'],
  steps: ['buyingJob'],
  stakeholders: ['placeholderSince'],
  perspectives: ['setAsideOn'],
  links: ['labelOffset.x', 'labelOffset.y'],
}

describe('the frozen workbook of version 1', () => {
  test('opens without a warning', () => {
    const { warnings, newerVersion } = read(frozen)
    expect({ warnings, newerVersion }).toEqual({ warnings: [], newerVersion: false })
  })

  test('is byte-identical after opening and saving without an edit', () => {
    expect(serialise(read(frozen).workbook)).toBe(new TextDecoder().decode(frozen))
  })

  test('keeps fields that no version knows, at every depth', () => {
    const { workbook } = read(frozen)
    expect(workbook.unknown).toEqual({ x_plugin: { list: [1, { a: null, b: true }], text: 'kept' } })
    expect(workbook.deal.get('deal')).toMatchObject({ x_crm: { account: '0012', stage: ['B', 'A'] } })
    expect(workbook.revision).toMatchObject({ x_device: 'laptop' })
  })

  test.each(recordKinds)('has a value in every field of %s', (kind) => {
    const records: readonly object[] = [...read(frozen).workbook[kind].values()]
    expect(unusedFields(recordSchemas[kind], records)).toEqual(addedLater[kind] ?? [])
  })

  test('has a value in every field of its revision', () => {
    expect(unusedFields(revisionSchema, [read(frozen).workbook.revision])).toEqual([])
  })
})

/** Names of the fields of a schema that none of the values has. */
function unusedFields(schema: unknown, values: readonly unknown[]): string[] {
  const present = values.filter((value) => value !== undefined && value !== null)
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable) {
    return unusedFields(schema.unwrap(), present)
  }
  if (schema instanceof z.ZodArray) return unusedFields(schema.element, present.flat())
  if (schema instanceof z.ZodDiscriminatedUnion) {
    return schema.options.flatMap((option) => {
      const fits = (value: unknown) => (option as z.ZodType).safeParse(value).success
      return unusedFields(option, present.filter(fits))
    })
  }
  if (!(schema instanceof z.ZodObject)) return present.length === 0 ? [''] : []
  return Object.entries(schema.shape).flatMap(([name, field]) =>
    unusedFields(
      field,
      present.map((value) => (value as Record<string, unknown>)[name]),
    ).map((inner) => (inner ? `${name}.${inner}` : name)),
  )
}
