import type { Step, StepKind } from '../model/step'
import type { Id, Placement } from '../model/values'

/** What a new step is made from. The placement's coordinates are rounded to whole pixels. */
export interface NewStep {
  readonly kind: StepKind
  readonly placement: Placement
  readonly title?: string | undefined
}

/** A step as it starts: untitled unless told, not started, drawn by us, visible to the client. */
export function newStep(id: Id, { kind, placement, title }: NewStep): Step {
  return {
    id,
    ...rounded(placement),
    title: title ?? '',
    kind,
    status: 'not-started',
    visibility: 'client',
    provenance: 'ours',
  }
}

/** A placement in whole pixels, as the file holds it, and without what the caller's object may carry besides. */
export function rounded({ sheetId, stageId, x, y }: Placement): Placement {
  return { sheetId, stageId, x: Math.round(x), y: Math.round(y) }
}
