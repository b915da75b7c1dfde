import type { BuyingRole } from '../../../model/stakeholder'
import { recordRule } from '../../rule'
import { personWords } from '../../words'
import { weighs } from './holders'

const seniorRoles: readonly BuyingRole[] = ['economic-buyer', 'executive-sponsor', 'signatory']

/** P18. ClosePlan: "covered by". ARPEDIO: a matrix of their ranks and ours. */
export const nobodyCoversThem = recordRule({
  id: 'P18',
  each: 'stakeholders',
  reads: ['phase'],
  check(person, { phase }) {
    if (person.placeholder || person.left || phase === 'bought' || person.counterpart?.trim()) return null
    const isSenior = person.buyingRoles?.some((role) => seniorRoles.includes(role)) || weighs(person, 'high')
    if (!isSenior) return null
    return {
      sentence: `Nobody on our side is in touch with ${personWords(person)}.`,
      confidence: 'confirmed',
    }
  },
})
