import type { FieldRules } from './client-safe-fields'

type Rule = 'client' | 'internal' | { readonly [field: string]: Rule }

function pick(value: unknown, rule: Rule): unknown {
  if (rule === 'client') return value
  if (Array.isArray(value)) return value.map((item) => pick(item, rule))
  if (typeof value !== 'object' || value === null || rule === 'internal') return undefined
  const picked: Record<string, unknown> = {}
  for (const [field, fieldRule] of Object.entries(rule)) {
    const fieldValue = (value as Readonly<Record<string, unknown>>)[field]
    if (fieldRule !== 'internal' && fieldValue !== undefined) picked[field] = pick(fieldValue, fieldRule)
  }
  return picked
}

/** The fields of a record that a client may see, nested ones included. What has no rule stays behind. */
export function pickFields<R extends object>(record: R, rules: FieldRules<R>): R {
  // Required fields are client-safe throughout, which a test checks against the schemas.
  return pick(record, rules as Rule) as R
}
