import type { Link } from '../model/link'
import { type RecordKind, recordKinds, recordSchemas } from '../model/records'
import { z } from '../model/schema'
import { revisionSchema } from '../model/workbook'

/** The order in which the fields of a value are written, found in its schema. */
export interface KeyOrder {
  readonly fields: ReadonlyMap<string, KeyOrder | null>
  /** For a union: the order of each of its members by the value of its discriminating field. */
  readonly variants?: { readonly field: string; readonly orders: ReadonlyMap<unknown, KeyOrder> }
}

/** Field order of each kind of record. */
export const recordOrders = Object.fromEntries(
  recordKinds.map((kind) => [kind, keyOrderOf(recordSchemas[kind])]),
) as Readonly<Record<RecordKind, KeyOrder | null>>

/** Field order of a revision. */
export const revisionOrder = keyOrderOf(revisionSchema)

/** The order that holds for this very value: in a union it depends on the value's kind. */
export function orderFor(value: object, order: KeyOrder): KeyOrder {
  if (!order.variants) return order
  const { field, orders } = order.variants
  return orders.get((value as Readonly<Record<string, unknown>>)[field]) ?? order
}

/** Arrays have the order of their items. */
function keyOrderOf(schema: unknown): KeyOrder | null {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable) return keyOrderOf(schema.unwrap())
  if (schema instanceof z.ZodArray) return keyOrderOf(schema.element)
  if (schema instanceof z.ZodObject) {
    return {
      fields: new Map(Object.entries(schema.shape).map(([key, field]) => [key, keyOrderOf(field)])),
    }
  }
  if (schema instanceof z.ZodDiscriminatedUnion) return linkOrder(schema.options)
  return null
}

/** Links are the only union of the format. */
function linkOrder(options: readonly unknown[]): KeyOrder {
  const field = 'kind' satisfies keyof Link
  const orders = new Map<unknown, KeyOrder>()
  for (const option of options) {
    const order = keyOrderOf(option)
    if (!order || !(option instanceof z.ZodObject)) continue
    const literal: unknown = option.shape[field]
    if (literal instanceof z.ZodLiteral) orders.set(literal.value, order)
  }
  return { fields: new Map(), variants: { field, orders } }
}
