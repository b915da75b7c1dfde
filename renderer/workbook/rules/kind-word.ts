import type { RecordKind } from '../model/records'

const singular: { readonly [K in RecordKind]: string } = {
  deal: 'deal',
  sheets: 'sheet',
  stages: 'stage',
  steps: 'step',
  stakeholders: 'person',
  links: 'link',
  actions: 'action',
  perspectives: 'perspective',
  calls: 'call',
  notes: 'note',
  dismissals: 'dismissal',
}

const plural: { readonly [K in RecordKind]?: string } = { stakeholders: 'people' }

/** What one record of a kind is called: "step". */
export function kindWord(kind: RecordKind): string {
  return singular[kind]
}

/** How many records of which kind: "3 steps", "2 people", "5 items" when the kinds differ. */
export function counted(kinds: readonly RecordKind[]): string {
  const [first] = kinds
  if (first === undefined || kinds.some((kind) => kind !== first)) return `${kinds.length} items`
  return `${kinds.length} ${kinds.length === 1 ? singular[first] : (plural[first] ?? `${singular[first]}s`)}`
}
