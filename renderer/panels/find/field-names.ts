import { type RecordKey, type RecordKind, recordKey, splitRecordKey } from '@workbook/model/records'
import type { Workbook } from '@workbook/model/workbook'
import { kindWord } from '@workbook/rules/kind-word'
import { titleById } from '@workbook/rules/record-title'
import { linkName, stakeholderTitle, stepTitle } from '@workbook/scene/names'

/** What the inspector calls a field, by its path. */
const names: Readonly<Record<string, string>> = {
  title: 'Title',
  name: 'Name',
  text: 'Text',
  notes: 'Notes',
  label: 'Label',
  reason: 'Reason',
  by: 'Who dismissed it',
  statement: 'What was said',
  saidBy: 'Who said it',
  heardBy: 'Who heard it',
  client: 'Client',
  opportunity: 'Opportunity',
  'seller.name': 'Seller',
  'seller.organisation': 'Seller’s organisation',
  'seller.email': 'Seller’s email',
  outcomeWanted: 'Outcome wanted',
  clientDateConsequence: 'If missed',
  'workCalendar.holidays.name': 'Holiday',
  budgetSource: 'Budget source',
  'criteria.title': 'Criterion',
  'criteria.note': 'Note on a criterion',
  'metrics.title': 'Metric',
  'metrics.today': 'Metric today',
  'metrics.target': 'Metric’s target',
  'alternatives.name': 'Alternative',
  'alternatives.note': 'Note on an alternative',
  exitProof: 'Exit proof',
  'slips.reason': 'Reason of a slip',
  evidenceExpected: 'Evidence expected',
  'evidence.text': 'Evidence',
  'evidence.link': 'Address of evidence',
  'openQuestions.text': 'Open question',
  jobTitle: 'Job title',
  organisation: 'Organisation',
  unit: 'Unit',
  email: 'Email',
  phone: 'Phone',
  preferredChannel: 'Best reached',
  counterpart: 'Who of us',
  wins: 'Wins',
  risks: 'Risks',
  intent: 'Intent',
  owner: 'Who of us',
  channel: 'Channel',
  commitment: 'Commitment',
  fallback: 'Fallback',
  'questions.text': 'Question',
  'questions.answer': 'Answer',
  bring: 'What to bring',
  keepToOurselves: 'What to keep to ourselves',
  'outcome.notes': 'What came of it',
}

/** The name of a text field, by its path within the record. */
export function fieldName(field: string): string {
  return names[field] ?? field
}

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1)

/** "Step", "Person". */
export function kindName(kind: RecordKind): string {
  return capital(kindWord(kind))
}

/** What the record of a match is called, in full; what was said of a record goes by that record's name. */
export function recordName(workbook: Workbook, key: RecordKey): string {
  const { kind, id } = splitRecordKey(key)
  if (kind === 'deal') return kindName(kind)
  if (kind === 'perspectives' || kind === 'dismissals') {
    const subject = workbook[kind].get(id)?.subject
    return subject ? recordName(workbook, recordKey(subject.kind, subject.id)) : kindName(kind)
  }
  const link = kind === 'links' ? workbook.links.get(id) : undefined
  if (!link) return capital(titleById(workbook, kind, id))
  const step = (stepId: string) => stepTitle(workbook.steps.get(stepId) ?? { title: '' })
  const person = (personId: string) => {
    const found = workbook.stakeholders.get(personId)
    return found ? stakeholderTitle(found) : ''
  }
  const source = link.kind === 'sequence' ? step(link.sourceId) : person(link.sourceId)
  const target = link.kind === 'relation' ? person(link.targetId) : step(link.targetId)
  return linkName(link, source, target)
}
