import { lastConfirmation } from '../../analysis/perspectives/last-confirmed'
import { supersededIds, type Verification, verificationOf } from '../../analysis/verification'
import type { Perspective } from '../../model/perspective'
import { recordKey } from '../../model/records'
import type { Id, IsoDay } from '../../model/values'
import type { Workbook } from '../../model/workbook'
import type { Confidence } from '../confidence'
import { addTo } from './parts'

/** What people told us about one record or a field of it, as far as it still stands. */
export interface Told {
  readonly perspectives: readonly Perspective[]
  readonly verification: Verification
  /** The best evidence there is. */
  readonly confidence: Confidence
  readonly lastConfirmed: IsoDay | null
  /** The stakeholders who spoke of it. */
  readonly speakers: ReadonlySet<Id>
}

/** Groups what people told us by the key of the record they spoke of. */
export function groupTold({ perspectives }: Pick<Workbook, 'perspectives'>): ReadonlyMap<string, Told> {
  const superseded = supersededIds(perspectives.values())
  const groups = new Map<string, Perspective[]>()
  for (const perspective of perspectives.values()) {
    if (superseded.has(perspective.id)) continue
    addTo(groups, recordKey(perspective.subject.kind, perspective.subject.id), perspective)
  }
  return new Map([...groups].map(([key, group]) => [key, toldBy(group, superseded)]))
}

function toldBy(perspectives: readonly Perspective[], superseded: ReadonlySet<Id>): Told {
  return {
    perspectives,
    verification: verificationOf(perspectives, superseded),
    confidence: bestEvidence(perspectives),
    lastConfirmed: lastConfirmation(perspectives, superseded),
    speakers: new Set(perspectives.flatMap(({ saidById }) => saidById ?? [])),
  }
}

/** A document counts like somebody who was there: it can be read again. */
function bestEvidence(perspectives: readonly Perspective[]): Confidence {
  const kinds = new Set(
    perspectives.filter(({ stance }) => stance === 'confirms').map(({ directness }) => directness),
  )
  if (kinds.has('first-hand') || kinds.has('document')) return 'confirmed'
  if (kinds.has('relayed')) return 'relayed'
  return kinds.has('assumed') ? 'assumed' : 'unknown'
}
