import type { Deal } from '../model/deal'
import type { ParticipationLink, SequenceLink } from '../model/link'
import type { Note } from '../model/note'
import type { Sheet } from '../model/sheet'
import type { Stage } from '../model/stage'
import type { Stakeholder } from '../model/stakeholder'
import type { Step } from '../model/step'

/** What happens to a field's value when a record goes to a client; a structured value says it for each of its fields. */
export type FieldRule<V> =
  | 'internal'
  | (V extends readonly (infer Item)[]
      ? Item extends object
        ? FieldRules<Item>
        : 'client'
      : V extends object
        ? FieldRules<V>
        : 'client')

/** A rule for every field, so that a new field does not compile before somebody has decided. */
export type FieldRules<R> = { readonly [F in keyof R]-?: FieldRule<NonNullable<R[F]>> }

const placement = { sheetId: 'client', stageId: 'client', x: 'client', y: 'client' } as const
const size = { width: 'client', height: 'client' } as const
const point = { x: 'client', y: 'client' } as const

const deal: FieldRules<Deal> = {
  id: 'client',
  client: 'client',
  opportunity: 'client',
  value: 'internal',
  seller: { name: 'client', organisation: 'client', email: 'internal' },
  outcomeWanted: 'internal',
  clientDate: 'client',
  clientDateConsequence: 'internal',
  forecastDate: 'internal',
  workCalendar: { workingDays: 'client', holidays: { date: 'client', name: 'client' } },
  budgetSource: 'internal',
  criteria: 'internal',
  metrics: 'internal',
  alternatives: 'internal',
  contactRule: 'internal',
  templateId: 'internal',
  startedOn: 'internal',
  reorganisedOn: 'internal',
  reviewedAt: 'internal',
  clientExport: 'internal',
  notes: 'internal',
}

const sheets: FieldRules<Sheet> = { id: 'client', title: 'client', order: 'client', notes: 'internal' }

const stages: FieldRules<Stage> = {
  id: 'client',
  sheetId: 'client',
  title: 'client',
  order: 'client',
  width: 'client',
  exitProof: 'internal',
}

const steps: FieldRules<Step> = {
  id: 'client',
  ...placement,
  ...size,
  title: 'client',
  kind: 'client',
  status: 'client',
  visibility: 'client',
  due: 'client',
  plannedStart: 'client',
  actualStart: 'client',
  actualFinish: 'client',
  duration: 'internal',
  durationProvenance: 'internal',
  slips: 'internal',
  evidenceExpected: 'client',
  evidence: 'internal',
  provenance: 'internal',
  buyingJob: 'internal',
  officialChannelOnly: 'internal',
  detailSheetId: 'client',
  chosenLinkId: 'client',
  openQuestions: 'internal',
  locked: 'internal',
  notes: 'internal',
}

const stakeholders: FieldRules<Stakeholder> = {
  id: 'client',
  name: 'client',
  placeholder: 'client',
  placeholderSince: 'internal',
  side: 'client',
  placements: placement,
  jobTitle: 'client',
  organisation: 'client',
  unit: 'internal',
  email: 'internal',
  phone: 'internal',
  preferredChannel: 'internal',
  buyingRoles: 'internal',
  influence: 'internal',
  informalInfluence: 'internal',
  disposition: 'internal',
  changeDisposition: 'internal',
  responseMode: 'internal',
  coverage: 'internal',
  counterpart: 'internal',
  wins: 'internal',
  risks: 'internal',
  firstContact: 'internal',
  lastContact: 'internal',
  inPostSince: 'internal',
  left: 'internal',
  notes: 'internal',
}

const ends = { kind: 'client', id: 'client', sourceId: 'client', targetId: 'client' } as const

const sequence: FieldRules<SequenceLink> = {
  ...ends,
  label: 'client',
  chance: 'internal',
  lag: 'internal',
  bends: point,
  labelOffset: point,
  notes: 'internal',
}

const participation: FieldRules<ParticipationLink> = {
  ...ends,
  role: 'client',
  limit: 'internal',
  notes: 'internal',
}

const notes: FieldRules<Note> = {
  id: 'client',
  ...placement,
  ...size,
  text: 'client',
  colour: 'client',
  visibility: 'client',
  order: 'client',
  locked: 'internal',
}

/**
 * The one list of what a client may see, field by field. Everything else never leaves: fields that a newer version or
 * another program wrote, and relations, actions, perspectives, calls and dismissals as a whole.
 */
export const clientSafeFields = {
  deal,
  sheets,
  stages,
  steps,
  stakeholders,
  links: { sequence, participation, relation: 'internal' },
  actions: 'internal',
  perspectives: 'internal',
  calls: 'internal',
  notes,
  dismissals: 'internal',
} as const

/** The parts in a step that a client may see: who owns it and who approves it. */
export const clientSafeRoles: readonly ParticipationLink['role'][] = ['owns', 'approves']
