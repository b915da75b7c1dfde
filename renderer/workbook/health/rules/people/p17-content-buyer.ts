import { recordRule } from '../../rule'
import { personWords } from '../../words'
import { hasPlanFor } from './plan-for'

/** P17. Miller Heiman: response modes. People are receptive while growing or in trouble, not on an even keel. */
export const contentBuyer = recordRule({
  id: 'P17',
  each: 'stakeholders',
  reads: ['parts', 'flow', 'serving', 'calls', 'today', 'phase'],
  check(person, inputs) {
    const { responseMode: mode, left, placeholder } = person
    if (mode !== 'even-keel' && mode !== 'overconfident') return null
    if (left || placeholder || inputs.phase === 'bought' || hasPlanFor(person.id, inputs)) return null
    const seesNoNeed =
      mode === 'even-keel' ? 'is content with how things are' : 'thinks that all is better than it is'
    return { sentence: `${personWords(person)} ${seesNoNeed}, and we plan nothing that reaches them.` }
  },
})
