import type { Id } from '../../model/values'
import type { Schedule } from './schedule'

/** What decides when the client can buy: any delay along it delays the purchase. */
export interface CriticalPath {
  /** Steps still to be done. */
  readonly steps: ReadonlySet<Id>
  /** Sequence links. */
  readonly links: ReadonlySet<Id>
}

/** A path of nothing, for where none is shown. */
export const noCriticalPath: CriticalPath = { steps: new Set(), links: new Set() }

/** The critical path of a schedule. */
export function criticalPathOf({ steps, criticalLinks }: Schedule): CriticalPath {
  const critical = [...steps.values()].flatMap(({ stepId, isCritical }) => (isCritical ? [stepId] : []))
  return { steps: new Set(critical), links: criticalLinks }
}
