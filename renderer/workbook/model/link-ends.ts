import type { Link } from './link'
import { type RecordKey, recordKey } from './records'

/** The boxes that a link connects: steps, or people where it starts at one or runs between two. */
export function linkEnds({ kind, sourceId, targetId }: Pick<Link, 'kind' | 'sourceId' | 'targetId'>): {
  readonly source: RecordKey
  readonly target: RecordKey
} {
  return {
    source: recordKey(kind === 'sequence' ? 'steps' : 'stakeholders', sourceId),
    target: recordKey(kind === 'relation' ? 'stakeholders' : 'steps', targetId),
  }
}
