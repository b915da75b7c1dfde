import type { Stakeholder } from '../model/stakeholder'
import type { Step } from '../model/step'
import type { Workbook } from '../model/workbook'
import { dealOf } from '../model/workbook'
import { clientSafeFields, clientSafeRoles, type FieldRules } from './client-safe-fields'
import type { VisibleRecords } from './visible-records'

/** One kind of thing that did not leave, as a countable phrase: "3 internal steps". */
export interface LeftOutItem {
  readonly count: number
  readonly phrase: string
}

/** Everything that did not leave, the most telling first; empty when everything did. */
export type LeftOut = readonly LeftOutItem[]

function counted(count: number, one: string, many: string): LeftOutItem {
  return { count, phrase: `${count} ${count === 1 ? one : many}` }
}

function hasValue(value: unknown): boolean {
  return (
    value !== undefined &&
    value !== '' &&
    value !== 'unknown' &&
    !(Array.isArray(value) && value.length === 0)
  )
}

/** How many records have something in a field that stays internal, out of `fields` when those are given. */
function withInternalFields<R extends object>(
  records: Iterable<R>,
  rules: FieldRules<R>,
  isMeant: (field: string) => boolean,
): number {
  const fields = (Object.keys(rules) as (keyof R & string)[]).filter(
    (field) => rules[field] === 'internal' && isMeant(field),
  )
  return [...records].filter((record) => fields.some((field) => hasValue(record[field]))).length
}

const estimateFields: readonly (keyof Step)[] = ['duration', 'durationProvenance', 'slips']
const recordedFields: readonly (keyof Step)[] = ['evidence', 'openQuestions', 'notes']
const contactFields: readonly (keyof Stakeholder)[] = ['email', 'phone', 'preferredChannel']

function includes(fields: readonly string[]): (field: string) => boolean {
  return (field) => fields.includes(field)
}

/** What a client does not get of a workbook, in phrases that complete "Left out: …". */
export function leftOutOf(workbook: Workbook, visible: VisibleRecords): LeftOut {
  const steps = [...workbook.steps.values()].filter(({ id }) => visible.steps.has(id))
  const people = [...workbook.stakeholders.values()].filter(({ id }) => visible.stakeholders.has(id))
  const links = [...workbook.links.values()]
  const parts = links.filter((link) => link.kind === 'participation' && !clientSafeRoles.includes(link.role))
  const relations = links.filter(({ kind }) => kind === 'relation')
  const dealFields = Object.entries(clientSafeFields.deal).filter(
    ([field, rule]) =>
      rule === 'internal' && hasValue(dealOf(workbook)[field as keyof typeof clientSafeFields.deal]),
  )
  const items = [
    counted(workbook.steps.size - visible.steps.size, 'internal step', 'internal steps'),
    counted(workbook.sheets.size - visible.sheets.size, 'internal sheet', 'internal sheets'),
    counted(workbook.actions.size, 'action of ours', 'actions of ours'),
    counted(workbook.perspectives.size, 'statement of who told us what', 'statements of who told us what'),
    counted(workbook.calls.size, 'call', 'calls'),
    counted(workbook.notes.size - visible.notes.size, 'sticky note', 'sticky notes'),
    counted(
      withInternalFields(people, clientSafeFields.stakeholders, (field) => !includes(contactFields)(field)),
      'person’s role, influence and stance as we see them',
      'people’s roles, influence and stance as we see them',
    ),
    counted(
      withInternalFields(people, clientSafeFields.stakeholders, includes(contactFields)),
      'person’s contact details',
      'people’s contact details',
    ),
    counted(
      workbook.stakeholders.size - visible.stakeholders.size,
      'person who is not on the map',
      'people who are not on the map',
    ),
    counted(relations.length, 'relation between people', 'relations between people'),
    counted(
      parts.length,
      'part in a step other than owner or approver',
      'parts in steps other than owner or approver',
    ),
    counted(
      withInternalFields(steps, clientSafeFields.steps, includes(recordedFields)),
      'step’s recorded evidence, open questions or notes',
      'steps’ recorded evidence, open questions or notes',
    ),
    counted(
      withInternalFields(steps, clientSafeFields.steps, includes(estimateFields)),
      'step’s estimate of days or slips',
      'steps’ estimates of days or slips',
    ),
    counted(
      links.filter((link) => link.kind === 'sequence' && link.chance !== undefined).length,
      'chance of a branch',
      'chances of branches',
    ),
    counted(
      dealFields.length,
      'field of the deal, such as its value or our forecast',
      'fields of the deal, such as its value or our forecast',
    ),
    counted(workbook.dismissals.size, 'dismissed finding', 'dismissed findings'),
  ]
  return items.filter(({ count }) => count > 0)
}
