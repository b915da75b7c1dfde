import type { SellerAction } from '../../model/action'
import type { Deal } from '../../model/deal'
import type { RecordKind, RecordOf } from '../../model/records'
import type { BuyingRole } from '../../model/stakeholder'
import type { BuyingJob } from '../../model/step'
import type { Id, IsoDay } from '../../model/values'
import type { Revision, Table } from '../../model/workbook'
import type { Template } from '../../templates/template'
import type { HandedOut } from './client-copy'
import type { Contact } from './contacts'
import type { Flow } from './flow'
import type { Parts } from './parts'
import type { Phase } from './phase'
import type { Plan } from './plan'
import type { Told } from './told'

type TableInputs = { readonly [K in Exclude<RecordKind, 'deal' | 'dismissals'>]: Table<RecordOf[K]> }

/**
 * Everything that rules may look at. Each input keeps its identity as long as its content is the same, so that a rule
 * whose inputs are the objects of before needs no second look.
 */
export interface Inputs extends TableInputs {
  readonly today: IsoDay
  readonly deal: Deal
  readonly revision: Revision
  /** The template that the deal was drawn from. */
  readonly template: Template | null
  /** The last day on which the workbook was changed. */
  readonly touchedOn: IsoDay
  /** The copy that the client has in hand; null when they were handed none. */
  readonly handedOut: HandedOut | null
  /** Who takes part in which step. */
  readonly parts: Parts
  /** Who holds which buying role. */
  readonly holders: ReadonlyMap<BuyingRole, readonly Id[]>
  /** What people told us, by the key of the record. */
  readonly told: ReadonlyMap<string, Told>
  /** Which steps still count and where they lead. */
  readonly flow: Flow
  /** The client steps that can be taken now. */
  readonly next: ReadonlySet<Id>
  /** Calendar days until the client begins an open step, as far as that is known; 0 when it is under way or due. */
  readonly startsIn: ReadonlyMap<Id, number>
  /** Our actions for each step, dropped ones left out. */
  readonly serving: ReadonlyMap<Id, readonly SellerAction[]>
  readonly contacts: ReadonlyMap<Id, Contact>
  readonly phase: Phase
  /** Calendar days since the deal began; null when no day is known. */
  readonly age: number | null
  /** Calendar days from the beginning of the deal to its date; null when one of them is not known. */
  readonly span: number | null
  /** The buying jobs that each step serves, as far as they are told or can be read from its words. */
  readonly jobs: ReadonlyMap<Id, ReadonlySet<BuyingJob>>
  readonly plan: Plan
}

export type InputName = keyof Inputs
