import type { AnyRecord, RecordKind } from '../model/records'
import { recordSchemas } from '../model/records'
import { z } from '../model/schema'

/** A text of a record, and the field that holds it: `evidence.text` for one of several pieces of evidence. */
export interface RecordText {
  readonly field: string
  readonly text: string
}

/** The fields of a record below one another, as far as texts are in them; `true` for a text. */
type Plan = true | { readonly [field: string]: Plan }

/** Texts that only programs read. */
const notForPeople = new Set(['subject.field', 'fingerprint'])

const plans = new Map<RecordKind, Plan>()

function planOf(kind: RecordKind): Plan {
  const known = plans.get(kind)
  if (known) return known
  const plan = textsOf(recordSchemas[kind], '') ?? {}
  plans.set(kind, plan)
  return plan
}

/** Taken from the schema of the file, so that a new text field is searched from its first day. */
function textsOf(schema: z.core.$ZodType, path: string): Plan | null {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable)
    return textsOf(schema.unwrap(), path)
  if (schema instanceof z.ZodArray) return textsOf(schema.element, path)
  // A string with a form of its own is an id, a day, an amount or a word of a list.
  if (schema instanceof z.ZodString) return schema.format === null && !notForPeople.has(path) ? true : null
  if (schema instanceof z.ZodObject) return planOfShape(schema.shape, path)
  if (schema instanceof z.ZodDiscriminatedUnion) {
    const parts = schema.options.map((option) => textsOf(option, path))
    return Object.assign({}, ...parts.filter((part) => part !== null && part !== true))
  }
  return null
}

function planOfShape(shape: Readonly<Record<string, z.core.$ZodType>>, path: string): Plan | null {
  const fields = Object.entries(shape).flatMap(([name, schema]): [string, Plan][] => {
    const plan = textsOf(schema, path === '' ? name : `${path}.${name}`)
    return plan === null ? [] : [[name, plan]]
  })
  return fields.length === 0 ? null : Object.fromEntries(fields)
}

/** Every text that a person wrote into a record, in the order of its fields; empty ones are left out. */
export function recordTexts(kind: RecordKind, record: AnyRecord): readonly RecordText[] {
  const texts: RecordText[] = []
  collect(record, planOf(kind), '', texts)
  return texts
}

function collect(value: unknown, plan: Plan, field: string, texts: RecordText[]): void {
  if (value === undefined || value === null) return
  if (Array.isArray(value)) {
    for (const item of value) collect(item, plan, field, texts)
    return
  }
  if (plan === true) {
    if (typeof value === 'string' && value !== '') texts.push({ field, text: value })
    return
  }
  for (const [name, inner] of Object.entries(plan)) {
    const within = (value as Readonly<Record<string, unknown>>)[name]
    collect(within, inner, field === '' ? name : `${field}.${name}`, texts)
  }
}

/** The paths of all text fields of a kind, for whoever has to name each of them. */
export function textFieldsOf(kind: RecordKind): readonly string[] {
  const paths = (plan: Plan, path: string): string[] =>
    plan === true
      ? [path]
      : Object.entries(plan).flatMap(([name, inner]) => paths(inner, path === '' ? name : `${path}.${name}`))
  return paths(planOf(kind), '')
}
