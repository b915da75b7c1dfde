import type { StepFacts } from '../analysis/sheet-facts'
import type { Verification } from '../analysis/verification'
import { findingMarkWords } from '../health/finding-marks'
import { dayOfStep } from './day-of-step'
import { dayText } from './day-text'
import { peopleOf, type StepAppearance } from './draw-step'
import { stakeholderTitle, stepTitle } from './names'

const verificationWords: Readonly<Record<Verification, string>> = {
  unverified: 'confirmed by nobody',
  'single-source': 'confirmed by one source',
  corroborated: 'confirmed by several sources',
  disputed: 'sources disagree',
}

const actionWords: Readonly<Record<StepFacts['action'], string>> = {
  none: 'no action of ours',
  planned: 'we have an action planned',
  done: 'our actions are done',
}

/** What a step's card says beyond its name, as words for a screen reader. */
export function describeStep(appearance: StepAppearance): string {
  const { step, facts, isInternal, isCritical, finding } = appearance
  const who = peopleOf(facts).map(stakeholderTitle).join(', ')
  const slips = facts.slipCount
  const day = dayOfStep(step)
  return [
    facts.next ? 'can be taken now' : '',
    who && `with ${who}`,
    day ? `${day.is} ${dayText(day.day)}` : '',
    facts.overdue ? 'late' : '',
    isCritical ? 'on the critical path' : '',
    slips > 0 ? `postponed ${slips === 1 ? 'once' : `${slips} times`}` : '',
    ...(isInternal
      ? [
          verificationWords[facts.verification],
          facts.aged ? 'not confirmed lately' : '',
          actionWords[facts.action],
        ]
      : []),
    isInternal && finding ? findingMarkWords(finding) : '',
    step.visibility === 'internal' ? 'internal' : '',
    step.detailSheetId === undefined ? '' : `${stepTitle(step)} has a sheet of its own`,
  ]
    .filter(Boolean)
    .join('; ')
}
