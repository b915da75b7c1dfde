import { actionSchema, type SellerAction } from './action'
import { type Call, callSchema } from './call'
import { type Deal, dealSchema } from './deal'
import { type Dismissal, dismissalSchema } from './dismissal'
import { type Link, linkSchema } from './link'
import { type Note, noteSchema } from './note'
import { type Perspective, perspectiveSchema } from './perspective'
import { type Sheet, sheetSchema } from './sheet'
import { type Stage, stageSchema } from './stage'
import { type Stakeholder, stakeholderSchema } from './stakeholder'
import { type Step, stepSchema } from './step'
import type { Id } from './values'

/** The record of each kind. `deal` holds exactly one record; every other kind any number. */
export interface RecordOf {
  deal: Deal
  sheets: Sheet
  stages: Stage
  steps: Step
  stakeholders: Stakeholder
  links: Link
  actions: SellerAction
  perspectives: Perspective
  calls: Call
  notes: Note
  dismissals: Dismissal
}

/** A kind of record, named as the file names it. */
export type RecordKind = keyof RecordOf

/** Any record of any kind. */
export type AnyRecord = RecordOf[RecordKind]

/** The schema of each kind, in the order in which the file lists the kinds. */
export const recordSchemas = {
  deal: dealSchema,
  sheets: sheetSchema,
  stages: stageSchema,
  steps: stepSchema,
  stakeholders: stakeholderSchema,
  links: linkSchema,
  actions: actionSchema,
  perspectives: perspectiveSchema,
  calls: callSchema,
  notes: noteSchema,
  dismissals: dismissalSchema,
} as const

/** All kinds in file order. */
export const recordKinds = Object.keys(recordSchemas) as readonly RecordKind[]

/** A record's name in the whole workbook: its kind and id. Never a name of the object prototype, because of the colon. */
export type RecordKey = `${RecordKind}:${Id}`

/** The key of a record. */
export function recordKey(kind: RecordKind, id: Id): RecordKey {
  return `${kind}:${id}`
}

/** Kind and id of a record key. */
export function splitRecordKey(key: RecordKey): { kind: RecordKind; id: Id } {
  const colon = key.indexOf(':')
  return { kind: key.slice(0, colon) as RecordKind, id: key.slice(colon + 1) }
}
