import type { Confidence } from '@workbook/health/confidence'
import type { RuleGroup } from '@workbook/health/rule-groups'
import type { RuleLevel } from '@workbook/health/settings/rule-settings'
import type { Severity } from '@workbook/health/severity'
import type { SellerAction } from '@workbook/model/action'
import type { Call } from '@workbook/model/call'
import type { Deal } from '@workbook/model/deal'
import type { NoteColour } from '@workbook/model/note'
import type { Perspective } from '@workbook/model/perspective'
import type { BuyingRole, Disposition, Influence, Stakeholder } from '@workbook/model/stakeholder'
import type { BuyingJob, Evidence, StepStatus } from '@workbook/model/step'
import type { Duration, Provenance, Visibility } from '@workbook/model/values'
import * as inSentence from '@workbook/scene/names'

/** What a person reads for each value of an enumeration of the model. */
type Words<V extends string> = Readonly<Record<V, string>>

/** Words that the map uses within a sentence, as they stand on their own in a field. */
function onTheirOwn<V extends string>(words: Words<V>): Words<V> {
  const capitalised = Object.entries<string>(words).map(([value, word]) => [
    value,
    word.charAt(0).toUpperCase() + word.slice(1),
  ])
  return Object.fromEntries(capitalised) as Words<V>
}

export const stepKindWords = onTheirOwn(inSentence.kindWords)

// The field's own label already says what is unknown.
export const stepStatusWords: Words<StepStatus> = {
  ...onTheirOwn(inSentence.statusWords),
  unknown: 'Unknown',
}

export const buyingRoleWords: Words<BuyingRole> = {
  ...onTheirOwn(inSentence.buyingRoleWords),
  'technical-evaluator': 'Technical evaluator',
}

export const dispositionWords: Words<Disposition> = {
  ...onTheirOwn(inSentence.dispositionWords),
  unknown: 'Unknown',
}

/** Read as "Owns STEP". */
export const participationWords = onTheirOwn(inSentence.participationWords)

/** Read as "Reports to NAME". */
export const relationWords = onTheirOwn(inSentence.relationWords)

export const buyingJobWords: Words<BuyingJob> = {
  problem: 'Agreeing on the problem',
  exploration: 'Looking at solutions',
  requirements: 'Building requirements',
  selection: 'Choosing a supplier',
  validation: 'Checking that it works',
  consensus: 'Agreeing as a group',
}

export const severityWords: Words<Severity> = {
  info: 'Info',
  warning: 'Warning',
  high: 'High',
  critical: 'Critical',
}

export const ruleLevelWords: Words<RuleLevel> = { off: 'Off', ...severityWords }

export const confidenceWords: Words<Confidence> = {
  confirmed: 'Confirmed first-hand',
  relayed: 'Relayed to us',
  assumed: 'Assumed by us',
  unknown: 'Unknown: that is the question',
}

export const ruleGroupWords: Words<RuleGroup> = {
  people: 'People',
  process: 'Client’s process',
  actions: 'What we do',
  export: 'Client copy',
  hygiene: 'Tidiness',
}

export const visibilityWords: Words<Visibility> = { client: 'Client', internal: 'Internal' }

export const durationUnitWords: Words<Duration['unit']> = {
  working: 'Working days',
  calendar: 'Calendar days',
}

export const provenanceWords: Words<Provenance> = {
  template: 'Template’s default',
  ours: 'Our own guess',
  client: 'The client',
}

export const evidenceKindWords: Words<NonNullable<Evidence['kind']>> = {
  document: 'Document',
  email: 'Email',
  meeting: 'Meeting',
  system: 'Entry in a system',
  statement: 'Something said',
  other: 'Other',
}

export const influenceWords: Words<Influence> = {
  unknown: 'Unknown',
  low: 'Low',
  medium: 'Medium',
  high: 'High',
}

export const sideWords: Words<Stakeholder['side']> = {
  client: 'Client',
  partner: 'Partner',
  consultant: 'Consultant',
  other: 'Other',
}

export const responseModeWords: Words<NonNullable<Stakeholder['responseMode']>> = {
  growth: 'Wants to grow',
  trouble: 'In trouble',
  'even-keel': 'Content as it is',
  overconfident: 'Overconfident',
}

export const coverageWords: Words<NonNullable<Stakeholder['coverage']>> = {
  none: 'Never met',
  brief: 'Met briefly',
  multiple: 'Met several times',
  'in-depth': 'Knows us in depth',
}

export const actionStatusWords: Words<SellerAction['status']> = {
  planned: 'Planned',
  'in-progress': 'In progress',
  done: 'Done',
  dropped: 'Dropped',
}

export const stanceWords: Words<Perspective['stance']> = { confirms: 'Confirms', disputes: 'Disputes' }

export const directnessWords: Words<Perspective['directness']> = {
  'first-hand': 'First-hand',
  relayed: 'Relayed',
  document: 'Document',
  assumed: 'Assumed',
}

export const callResultWords: Words<NonNullable<Call['outcome']>['result']> = {
  moved: 'The client took the step',
  'not-moved': 'The client did not move',
  cancelled: 'Cancelled',
}

/** What the client said yes to, as it is chosen. */
export const agreedWords: Words<NonNullable<NonNullable<Call['outcome']>['agreed']>> = {
  commitment: 'What we asked for',
  fallback: 'The fallback',
  nothing: 'Nothing',
}

export const noteColourWords: Words<NoteColour> = {
  yellow: 'Yellow',
  green: 'Green',
  blue: 'Blue',
  rose: 'Rose',
  grey: 'Grey',
}

export const contactRuleWords: Words<NonNullable<Deal['contactRule']>> = {
  normal: 'Anyone may be contacted',
  'official-channel-only': 'Official channel only',
}

export const formalityWords: Words<'formal' | 'informal'> = { formal: 'Formal', informal: 'Informal' }

export const alternativeKindWords: Words<'competitor' | 'in-house' | 'do-nothing' | 'other'> = {
  competitor: 'Competitor',
  'in-house': 'Build in house',
  'do-nothing': 'Do nothing',
  other: 'Other',
}

/** By ISO weekday number less one: Monday comes first. */
export const weekdayWords = [
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
  'Sunday',
] as const
