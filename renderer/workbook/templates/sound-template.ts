import type { z } from '../model/schema'
import type { Id } from '../model/values'
import { type Template, templateSchema } from './template'

/** Enough for any process; a pack that is larger was not made by a person. */
const most = { steps: 2_000, stages: 200, roles: 500 }

/**
 * A template whose parts fit together: every name of a stage, a role or an earlier step in it is described, none is
 * described twice, and no step comes after itself. A workbook can be made from it.
 */
export const soundTemplateSchema: z.ZodType<Template> = templateSchema.superRefine((template, context) => {
  for (const { path, message } of flawsOf(template)) context.addIssue({ code: 'custom', path, message })
})

interface Flaw {
  readonly path: PropertyKey[]
  /** Read after the name of the field. */
  readonly message: string
}

function flawsOf(template: Template): Flaw[] {
  const { stages, roles, steps } = template
  return [
    ...(['stages', 'roles', 'steps'] as const).flatMap((part) => [
      ...tooMany(part, template[part].length),
      ...twice(part, template[part]),
    ]),
    ...unknownNames(steps, { stages: idsOf(stages), roles: idsOf(roles), steps: idsOf(steps) }),
    ...loops(steps),
  ]
}

function tooMany(part: keyof typeof most, count: number): Flaw[] {
  return count > most[part] ? [{ path: [part], message: `must be at most ${most[part]}` }] : []
}

function twice(part: string, described: readonly { readonly id: Id }[]): Flaw[] {
  const seen = new Set<Id>()
  return described.flatMap(({ id }, index) => {
    const isKnown = seen.has(id)
    seen.add(id)
    return isKnown ? [{ path: [part, index, 'id'], message: 'must not be there twice' }] : []
  })
}

interface Described {
  readonly stages: ReadonlySet<Id>
  readonly roles: ReadonlySet<Id>
  readonly steps: ReadonlySet<Id>
}

function unknownNames(steps: Template['steps'], described: Described): Flaw[] {
  const message = 'must be described in the file'
  return steps.flatMap(({ stage, owner, after }, index) => [
    ...(described.stages.has(stage) ? [] : [{ path: ['steps', index, 'stage'], message }]),
    ...(described.roles.has(owner) ? [] : [{ path: ['steps', index, 'owner'], message }]),
    ...after.flatMap((id, place) =>
      described.steps.has(id) ? [] : [{ path: ['steps', index, 'after', place], message }],
    ),
  ])
}

/** Takes away steps of which all earlier ones are taken away; what stays runs in a circle. */
function loops(steps: Template['steps']): Flaw[] {
  const known = idsOf(steps)
  const missing = new Map(steps.map(({ id, after }) => [id, new Set(after.filter((one) => known.has(one)))]))
  const next = new Map<Id, Id[]>()
  for (const [id, before] of missing)
    for (const earlier of before) {
      const later = next.get(earlier)
      if (later) later.push(id)
      else next.set(earlier, [id])
    }
  const free = [...missing].flatMap(([id, before]) => (before.size === 0 ? [id] : []))
  for (const id of free) {
    for (const later of next.get(id) ?? []) {
      const before = missing.get(later)
      before?.delete(id)
      if (before?.size === 0) free.push(later)
    }
  }
  const [stuck] = steps.flatMap(({ id }, index) => (missing.get(id)?.size ? [index] : []))
  return stuck === undefined
    ? []
    : [{ path: ['steps', stuck, 'after'], message: 'must not lead back to the step itself' }]
}

function idsOf(described: readonly { readonly id: Id }[]): Set<Id> {
  return new Set(described.map(({ id }) => id))
}
