import type { Verification } from '../analysis/verification'
import { dayText } from './day-text'
import type { StepAppearance } from './draw-step'
import { stakeholderTitle, stepTitle } from './names'

const verificationWords: Readonly<Record<Verification, string>> = {
  unverified: 'confirmed by nobody',
  'single-source': 'confirmed by one source',
  corroborated: 'confirmed by several sources',
  disputed: 'sources disagree',
}

const actionWords = {
  none: 'no action of ours',
  planned: 'we have an action planned',
  done: 'our actions are done',
} as const

/** What a step's card says beyond its name, as words for a screen reader. */
export function describeStep(appearance: StepAppearance): string {
  const { step, people, isLate, isReady, verification, action } = appearance
  const who = people.map(stakeholderTitle).join(', ')
  const slips = step.slips?.length ?? 0
  return [
    isReady ? 'can be taken now' : '',
    who && `with ${who}`,
    step.due === undefined ? '' : `due ${dayText(step.due)}`,
    isLate ? 'late' : '',
    slips > 0 ? `postponed ${slips === 1 ? 'once' : `${slips} times`}` : '',
    verification === null ? '' : verificationWords[verification],
    action === null ? '' : actionWords[action],
    step.visibility === 'internal' ? 'internal' : '',
    step.detailSheetId === undefined ? '' : `${stepTitle(step)} has a sheet of its own`,
  ]
    .filter(Boolean)
    .join('; ')
}
