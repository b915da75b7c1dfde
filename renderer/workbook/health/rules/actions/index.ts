import type { Rule } from '../../rule'
import { stepWithoutAction } from './a01-step-without-action'
import { actionServesNoStep } from './a02-action-serves-no-step'
import { onlyWeWork } from './a03-only-we-work'
import { noNextClientStep } from './a04-no-next-client-step'
import { callWithoutIntent } from './a05-call-without-intent'
import { callOutcomeMissing } from './a06-call-outcome-missing'
import { ourActionIsLate } from './a07-our-action-is-late'
import { callsMoveNothing } from './a08-calls-move-nothing'
import { mapNotTouched } from './a09-map-not-touched'

/** Rules on what we do. */
export const actionRules: readonly Rule[] = [
  stepWithoutAction,
  actionServesNoStep,
  onlyWeWork,
  noNextClientStep,
  callWithoutIntent,
  callOutcomeMissing,
  ourActionIsLate,
  callsMoveNothing,
  mapNotTouched,
]
