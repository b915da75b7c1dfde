import { clientSafeFields } from '@workbook/audience/client-safe-fields'
import { linkSchemas } from '@workbook/model/link'
import { recordSchemas } from '@workbook/model/records'
import { z } from '@workbook/model/schema'

/** What stands in every text that must not reach a client. */
export const secret = 'SECRET'

/** A rule as the allow-list writes it, whatever record it belongs to. */
export type Rule = 'client' | 'internal' | { readonly [field: string]: Rule }

interface JsonSchema {
  readonly type?: string
  readonly enum?: readonly string[]
  readonly const?: unknown
  readonly pattern?: string
  readonly format?: string
  readonly properties?: Readonly<Record<string, JsonSchema>>
  readonly items?: JsonSchema
  readonly anyOf?: readonly JsonSchema[]
  readonly minimum?: number
}

function jsonSchemaOf(schema: z.ZodType): JsonSchema {
  return z.toJSONSchema(schema, { io: 'output' }) as JsonSchema
}

/** The schema and the rule of every kind of record; the kinds of link count as kinds. */
export const classified: readonly { kind: string; schema: JsonSchema; rule: Rule }[] = [
  ...Object.entries(recordSchemas)
    .filter(([kind]) => kind !== 'links')
    .map(([kind, schema]) => ({
      kind,
      schema: jsonSchemaOf(schema),
      rule: clientSafeFields[kind as keyof typeof clientSafeFields] as Rule,
    })),
  ...linkSchemas.map((schema) => {
    const kind = schema.shape.kind.value
    return {
      kind: `links of kind ${kind}`,
      schema: jsonSchemaOf(schema),
      rule: clientSafeFields.links[kind] as Rule,
    }
  }),
]

/** The fields of a schema in which the rules differ from it, as paths. */
export function unclassified(schema: JsonSchema, rule: Rule, path = ''): string[] {
  const inner = schema.anyOf?.find(({ type }) => type !== 'null') ?? schema
  const shape = inner.items ?? inner
  if (rule === 'internal') return []
  if (!shape.properties) return rule === 'client' ? [] : [`${path}: a plain value with rules for fields`]
  if (rule === 'client') return [`${path}: a structured value without rules for its fields`]
  const fields = new Set([...Object.keys(shape.properties), ...Object.keys(rule)])
  return [...fields].flatMap((field) => {
    const inSchema = shape.properties?.[field]
    const fieldRule = rule[field]
    if (!inSchema || !fieldRule) return [`${path}.${field}`]
    return unclassified(inSchema, fieldRule, `${path}.${field}`)
  })
}

function textFor(schema: JsonSchema, text: string): string {
  if (schema.format === 'date-time') return '2026-11-24T08:00:00Z'
  if (schema.pattern?.includes('A-Za-z0-9_-')) return text.replace(/[^A-Za-z0-9-]/g, '-')
  if (schema.pattern?.includes('\\d{4}-\\d{2}-\\d{2}')) return '2026-11-24'
  if (schema.pattern?.startsWith('^([01]')) return '10:30'
  if (schema.pattern?.includes('[A-Z]{3}')) return 'EUR'
  return schema.pattern ? '42' : text
}

/** A record with a value in every field, marked as secret wherever the rule says so. */
export function filled(schema: JsonSchema, rule: Rule, path: string): unknown {
  const fieldRule = (field: string): Rule => (typeof rule === 'string' ? rule : (rule[field] ?? 'internal'))
  const inner = schema.anyOf?.find(({ type }) => type !== 'null') ?? schema
  if (inner.const !== undefined) return inner.const
  if (inner.enum) return inner.enum.at(-1)
  if (inner.type === 'array' && inner.items) return [filled(inner.items, rule, path)]
  if (inner.properties) {
    const fields = Object.entries(inner.properties).map(([field, value]) => [
      field,
      filled(value, fieldRule(field), `${path} ${field}`),
    ])
    return { ...Object.fromEntries(fields), fromTheFuture: `${secret} ${path} fromTheFuture` }
  }
  if (inner.type === 'string') return textFor(inner, `${rule === 'internal' ? secret : 'open'} ${path}`)
  if (inner.type === 'boolean') return true
  return Math.max(inner.minimum ?? 0, 1)
}
