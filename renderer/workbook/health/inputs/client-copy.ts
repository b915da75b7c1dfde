import { clientWorkbook } from '../../audience/for-audience'
import { recordKinds } from '../../model/records'
import { dayOfInstant, type IsoDay, type IsoInstant } from '../../model/values'
import { dealOf, type Workbook } from '../../model/workbook'
import { fingerprintOf } from '../fingerprint'

/** What a client was handed, as far as it is remembered outside of the file. */
export interface ClientCopy {
  readonly at: IsoInstant
  /** Fingerprint of what they saw then, see {@link clientSees}; absent where only the moment is known. */
  readonly seen?: string | undefined
}

/** How the copy that the client has in hand compares with the map. */
export interface HandedOut {
  readonly day: IsoDay
  /** `changed`: they would see something else today; `perhaps`: it was saved since, and nobody knows what changed. */
  readonly state: 'same' | 'changed' | 'perhaps'
}

/** Where boxes stand and how large they are tells the client nothing new. */
const drawing: readonly string[] = ['x', 'y', 'width', 'height', 'placements', 'bends', 'labelOffset']

/** Records never change, so that one is looked at once. */
const known = new WeakMap<object, string>()

function fingerprintOnce(record: object): string {
  const before = known.get(record)
  if (before !== undefined) return before
  const told = Object.entries(record).filter(([name]) => !drawing.includes(name))
  const found = fingerprintOf(Object.fromEntries(told))
  known.set(record, found)
  return found
}

/** Stands for what a client would be handed now: another text as soon as an export would tell them something else. */
export function clientSees(workbook: Workbook): string {
  const copy = clientWorkbook(workbook)
  const records = recordKinds.flatMap((kind) =>
    [...copy[kind].values()].map((record) => [`${kind}:${record.id}`, fingerprintOnce(record)] as const),
  )
  return fingerprintOf(Object.fromEntries(records))
}

/** What the client has in hand: the later of what is remembered here and what the file says; null without either. */
export function handedOutOf(workbook: Workbook, copy: ClientCopy | null): HandedOut | null {
  const { clientExport } = dealOf(workbook)
  if (copy && (!clientExport || clientExport.at <= copy.at)) {
    const state =
      copy.seen === undefined ? 'perhaps' : copy.seen === clientSees(workbook) ? 'same' : 'changed'
    return { day: dayOfInstant(copy.at), state }
  }
  if (!clientExport) return null
  const { at, revisionId } = clientExport
  const { id, savedAt } = workbook.revision
  const isLatest = revisionId === undefined ? savedAt <= at : revisionId === id
  return { day: dayOfInstant(at), state: isLatest ? 'same' : 'perhaps' }
}
