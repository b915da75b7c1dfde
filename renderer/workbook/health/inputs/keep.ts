import type { Step } from '../../model/step'
import type { Table } from '../../model/workbook'

/** The set of before when it holds the same, so that whoever looks at it need not look again. */
export function keepSet<V>(before: ReadonlySet<V> | undefined, after: ReadonlySet<V>): ReadonlySet<V> {
  return before?.size === after.size && [...after].every((value) => before.has(value)) ? before : after
}

/** The map of before when it holds the same values. */
export function keepMap<K, V>(
  before: ReadonlyMap<K, V> | undefined,
  after: ReadonlyMap<K, V>,
): ReadonlyMap<K, V> {
  if (before?.size !== after.size) return after
  for (const [key, value] of after) if (before.get(key) !== value) return after
  return before
}

/** What decides where a step stands, whether it counts and when it happens. */
const weighty = [
  'sheetId',
  'stageId',
  'x',
  'y',
  'kind',
  'status',
  'due',
  'plannedStart',
  'actualStart',
  'actualFinish',
  'duration',
  'detailSheetId',
  'chosenLinkId',
] as const satisfies readonly (keyof Step)[]

/** The steps of before as long as only words of them changed: typing a title must not schedule the whole deal anew. */
export function keepWeighty(before: Table<Step> | undefined, after: Table<Step>): Table<Step> {
  if (before?.size !== after.size) return after
  for (const [id, step] of after) {
    const old = before.get(id)
    if (old === step) continue
    if (!old || weighty.some((field) => old[field] !== step[field])) return after
  }
  return before
}

/** Keeps answers by name for as long as what they rest on are the same objects. */
export function createKeeper() {
  const kept = new Map<string, { readonly on: readonly unknown[]; readonly answer: unknown }>()
  return <T>(name: string, on: readonly unknown[], compute: (before: T | undefined) => T): T => {
    const before = kept.get(name)
    if (before?.on.every((object, index) => object === on[index])) return before.answer as T
    const answer = compute(before?.answer as T | undefined)
    kept.set(name, { on, answer })
    return answer
  }
}
