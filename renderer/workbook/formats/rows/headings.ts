/** What a column of rows can hold. */
export const rowFields = [
  'title',
  'owner',
  'stage',
  'days',
  'minimum',
  'likely',
  'maximum',
  'due',
  'notes',
] as const
/** See {@link rowFields}. */
export type RowField = (typeof rowFields)[number]

/** What columns are headed in other people's spreadsheets, in plain words. */
const headings: Readonly<Record<RowField, readonly string[]>> = {
  title: [
    'step',
    'steps',
    'step name',
    'task',
    'tasks',
    'task name',
    'title',
    'name',
    'activity',
    'action',
    'what',
    'milestone',
    'event',
    'item',
    'client step',
    'customer step',
    'description',
  ],
  owner: [
    'owner',
    'owners',
    'step owner',
    'responsible',
    'who',
    'person',
    'assignee',
    'assigned to',
    'resource',
    'resource names',
    'lead',
    'accountable',
    'stakeholder',
    'client owner',
    'customer owner',
  ],
  stage: ['stage', 'phase', 'column', 'group', 'section', 'workstream', 'bucket', 'category'],
  days: [
    'days',
    'duration',
    'length',
    'working days',
    'work days',
    'effort',
    'time',
    'estimate',
    'duration days',
  ],
  minimum: ['minimum days', 'min days', 'minimum', 'min', 'shortest', 'optimistic'],
  likely: ['likely days', 'most likely days', 'likely', 'most likely', 'expected days', 'typical'],
  maximum: ['maximum days', 'max days', 'maximum', 'max', 'longest', 'pessimistic'],
  due: [
    'due',
    'due date',
    'due by',
    'due on',
    'date',
    'deadline',
    'by',
    'by when',
    'when',
    'target date',
    'target',
    'end',
    'end date',
    'finish',
    'finish date',
    'planned finish',
  ],
  notes: ['notes', 'note', 'comment', 'comments', 'remark', 'remarks', 'details'],
}

const byWords = new Map<string, RowField>(
  rowFields.flatMap((field) => headings[field].map((words) => [words, field] as const)),
)

/** The field that a heading means, or null when it means none that steps have. */
export function fieldOfHeading(heading: string): RowField | null {
  const words = heading
    .toLowerCase()
    .replace(/\(.*?\)/g, ' ')
    .replace(/[^a-z]+/g, ' ')
    .trim()
  return byWords.get(words) ?? null
}
