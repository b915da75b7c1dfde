import type { Rule } from '../rule'
import { actionRules } from './actions'
import { exportRules } from './export'
import { hygieneRules } from './hygiene'
import { peopleRules } from './people'
import { processRules } from './process'

/** All rules, in the order in which they are listed. */
export const rules: readonly Rule[] = [
  ...peopleRules,
  ...processRules,
  ...actionRules,
  ...exportRules,
  ...hygieneRules,
]
