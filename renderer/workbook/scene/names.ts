import type { Link, ParticipationRole, RelationKind } from '../model/link'
import type { Stage } from '../model/stage'
import type { BuyingRole, Disposition, Stakeholder } from '../model/stakeholder'
import type { Step, StepKind, StepStatus } from '../model/step'

type Words<V extends string> = Readonly<Record<V, string>>

/** Step kinds within a sentence. */
export const kindWords: Words<StepKind> = {
  task: 'task',
  decision: 'decision',
  approval: 'approval',
  paper: 'paperwork',
  milestone: 'milestone',
  purchase: 'purchase',
}

/** Step statuses within a sentence. */
export const statusWords: Words<StepStatus> = {
  unknown: 'status unknown',
  'not-started': 'not started',
  'in-progress': 'in progress',
  waiting: 'waiting',
  done: 'done',
  skipped: 'skipped',
  'not-applicable': 'not applicable',
}

/** Buying roles within a sentence. */
export const buyingRoleWords: Words<BuyingRole> = {
  'economic-buyer': 'economic buyer',
  'executive-sponsor': 'executive sponsor',
  champion: 'champion',
  user: 'user',
  'technical-evaluator': 'evaluator',
  procurement: 'procurement',
  legal: 'legal',
  finance: 'finance',
  security: 'security',
  approver: 'approver',
  signatory: 'signatory',
  coach: 'coach',
  influencer: 'influencer',
  blocker: 'blocker',
}

/** Where somebody stands toward us, within a sentence. */
export const dispositionWords: Words<Disposition> = {
  unknown: 'stance unknown',
  opponent: 'opponent',
  sceptic: 'sceptic',
  neutral: 'neutral',
  supporter: 'supporter',
  advocate: 'advocate',
}

/** Read between a person and a step: "Priya Raman approves Approve budget line". */
export const participationWords: Words<ParticipationRole> = {
  owns: 'owns',
  approves: 'approves',
  recommends: 'recommends',
  contributes: 'contributes to',
  informed: 'is informed of',
  vetoes: 'can veto',
}

/** Read between two people: "Julia Dorn reports to Tom Becker". */
export const relationWords: Words<RelationKind> = {
  'reports-to': 'reports to',
  influences: 'influences',
  trusts: 'trusts',
  'conflicts-with': 'conflicts with',
  'delegates-to': 'delegates to',
}

/** The title of a step, or what stands for one. */
export function stepTitle(step: Pick<Step, 'title'>): string {
  return step.title.trim() || 'Untitled step'
}

/** The title of a stage, or what stands for one. */
export function stageTitle({ title }: Pick<Stage, 'title'>): string {
  return title.trim() || 'Untitled stage'
}

/** "TITLE, KIND, STATUS". */
export function stepName(step: Step): string {
  return `${stepTitle(step)}, ${kindWords[step.kind]}, ${statusWords[step.status]}`
}

/** What a person is called; a placeholder goes by the role that it holds open. */
export function stakeholderTitle(stakeholder: Stakeholder): string {
  const [role] = stakeholder.buyingRoles ?? []
  const held = stakeholder.name.trim() || stakeholder.jobTitle?.trim() || (role && buyingRoleWords[role])
  return held || 'Somebody'
}

/** What is known of somebody's part besides the name, the most telling first: job title, then buying roles. */
export function stakeholderParts(stakeholder: Stakeholder): readonly string[] {
  const { buyingRoles = [], jobTitle, left, name, organisation, placeholder, side } = stakeholder
  if (left) return ['has left']
  const known = [
    name.trim() ? jobTitle?.trim() : '',
    side === 'client' ? '' : organisation?.trim(),
    ...buyingRoles.map((role) => buyingRoleWords[role]),
  ].filter((part): part is string => Boolean(part))
  const distinct = known.filter((part) => part !== stakeholderTitle(stakeholder))
  if (distinct.length > 0) return distinct
  return placeholder ? ['not yet known'] : []
}

/** "NAME, person, STANCE"; the stance only where it is known to us and may be said. */
export function stakeholderName(stakeholder: Stakeholder, withStance: boolean): string {
  const kind = stakeholder.placeholder ? 'placeholder' : 'person'
  const stance = withStance ? dispositionWords[stakeholder.disposition ?? 'unknown'] : ''
  return [stakeholderTitle(stakeholder), kind, stance].filter(Boolean).join(', ')
}

/** "TEXT, note". */
export function noteName(text: string): string {
  const line = text.trim().replace(/\s+/g, ' ')
  return `${line ? line.slice(0, 80) : 'Empty'}, note`
}

/** A link as a sentence, given what its two ends are called. */
export function linkName(link: Link, source: string, target: string): string {
  if (link.kind === 'participation') return `${source} ${participationWords[link.role]} ${target}`
  if (link.kind === 'relation') return `${source} ${relationWords[link.relation]} ${target}`
  return `From ${source} to ${target}${link.label ? `: ${link.label}` : ''}`
}
