import type { Rule } from '../../rule'
import { duplicatePerson } from './h03-duplicate-person'
import { outsidePerson } from './h04-outside-person'
import { templateTextUnchanged } from './h05-template-text-unchanged'

/** Rules on how the map is kept. */
export const hygieneRules: readonly Rule[] = [duplicatePerson, outsidePerson, templateTextUnchanged]
